/// How probable it is that a customer still buys, how often he will, and for how much. Estimates, so binary fractions are
/// allowed; nothing here is money that anybody owes.
@NullMarked
package org.suanpan.core.insight.value;

import org.jspecify.annotations.NullMarked;
