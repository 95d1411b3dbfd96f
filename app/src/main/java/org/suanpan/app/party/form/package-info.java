/// The form of a customer or supplier.
@NullMarked
package org.suanpan.app.party.form;

import org.jspecify.annotations.NullMarked;
