/// Buying: what came in another quantity than was ordered, what must be bought for whom.
@NullMarked
package org.suanpan.app.trade.buy;

import org.jspecify.annotations.NullMarked;
