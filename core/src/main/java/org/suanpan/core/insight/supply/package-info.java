/// What to buy before it runs out: demand, safety stock and how a product stands. Estimates, so binary fractions are allowed.
@NullMarked
package org.suanpan.core.insight.supply;

import org.jspecify.annotations.NullMarked;
