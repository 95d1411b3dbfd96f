/// What the shop earns: by document, by customer with everything that comes off, by month, and what it lost.
@NullMarked
package org.suanpan.core.report.profit;

import org.jspecify.annotations.NullMarked;
