/// The form of an money.
@NullMarked
package org.suanpan.app.trade.money;

import org.jspecify.annotations.NullMarked;
