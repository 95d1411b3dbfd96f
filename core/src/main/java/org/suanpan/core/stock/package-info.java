/// Where goods lie and what they are worth: warehouses, the stock book, moving average cost.
@NullMarked
package org.suanpan.core.stock;

import org.jspecify.annotations.NullMarked;
