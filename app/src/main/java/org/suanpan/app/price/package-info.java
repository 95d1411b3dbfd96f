/// Prices: sheets that change many at once, promotions, contract prices, breaks, levels.
@NullMarked
package org.suanpan.app.price;

import org.jspecify.annotations.NullMarked;
