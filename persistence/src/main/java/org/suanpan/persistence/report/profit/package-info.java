/// Reads what was earned and lost.
@NullMarked
package org.suanpan.persistence.report.profit;

import org.jspecify.annotations.NullMarked;
