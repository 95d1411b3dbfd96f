/// How well rules tell that a customer has gone, tried on orders of the past. Estimates, so binary fractions are allowed.
@NullMarked
package org.suanpan.core.insight.churn;

import org.jspecify.annotations.NullMarked;
