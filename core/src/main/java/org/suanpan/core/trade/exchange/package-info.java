/// Goods that come back while others go out, with one balance.
@NullMarked
package org.suanpan.core.trade.exchange;

import org.jspecify.annotations.NullMarked;
