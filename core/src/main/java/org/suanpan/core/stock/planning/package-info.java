/// How much to order, how fast stock turns, what lies too long. Exact; what is estimated comes in as a figure.
@NullMarked
package org.suanpan.core.stock.planning;

import org.jspecify.annotations.NullMarked;
