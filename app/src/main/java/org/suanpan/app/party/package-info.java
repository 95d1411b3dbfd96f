/// Customers on screen.
@NullMarked
package org.suanpan.app.party;

import org.jspecify.annotations.NullMarked;
