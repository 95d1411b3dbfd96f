/// Customers by recency, frequency and money, and by the curve of sales.
@NullMarked
package org.suanpan.app.tier.segment;

import org.jspecify.annotations.NullMarked;
