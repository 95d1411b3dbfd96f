/// What must be bought because customers wait for it.
@NullMarked
package org.suanpan.core.trade.buy;

import org.jspecify.annotations.NullMarked;
