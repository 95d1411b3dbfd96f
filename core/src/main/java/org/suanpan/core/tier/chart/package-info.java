/// Customers by recency, frequency and money, by the curve of sales, and how well the rules did on the shop's own past.
@NullMarked
package org.suanpan.core.tier.chart;

import org.jspecify.annotations.NullMarked;
