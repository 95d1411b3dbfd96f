/// Counting on sheets of paper: what several people have written down becomes one stocktake.
@NullMarked
package org.suanpan.core.stock.count;

import org.jspecify.annotations.NullMarked;
