/// Agreements on yearly rebates (返利): what has accrued, what was paid, what is left.
@NullMarked
package org.suanpan.core.loyalty.rebate;

import org.jspecify.annotations.NullMarked;
