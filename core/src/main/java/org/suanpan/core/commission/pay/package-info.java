/// From what was earned to what is paid: the components of a statement, advances, negative balances.
@NullMarked
package org.suanpan.core.commission.pay;

import org.jspecify.annotations.NullMarked;
