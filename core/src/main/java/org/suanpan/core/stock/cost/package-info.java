/// What goods cost: moving average, sell-first holes and their filling, returns and red documents at their original
/// cost, replayed in the order of the books. Pure: movements in, values out.
@NullMarked
package org.suanpan.core.stock.cost;

import org.jspecify.annotations.NullMarked;
