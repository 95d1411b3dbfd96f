/// Deleting the personal data of a customer or supplier.
@NullMarked
package org.suanpan.app.party.forget;

import org.jspecify.annotations.NullMarked;
