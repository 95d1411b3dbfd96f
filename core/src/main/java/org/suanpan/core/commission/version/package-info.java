/// The plans of the shop, dated: which one holds for a month.
@NullMarked
package org.suanpan.core.commission.version;

import org.jspecify.annotations.NullMarked;
