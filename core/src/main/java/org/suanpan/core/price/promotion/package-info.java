/// Gifts and discounts for a time: from a quantity or an order's amount on.
@NullMarked
package org.suanpan.core.price.promotion;

import org.jspecify.annotations.NullMarked;
