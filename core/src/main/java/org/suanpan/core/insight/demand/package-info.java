/// Demand as a series of periods: forecasts, how steady it is, safety stock. Estimates, so binary fractions are allowed;
/// nothing here is money.
@NullMarked
package org.suanpan.core.insight.demand;

import org.jspecify.annotations.NullMarked;
