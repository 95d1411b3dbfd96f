/// Counting on sheets of paper: what several people have written down becomes one stocktake.
@NullMarked
package org.suanpan.core.importing.count;

import org.jspecify.annotations.NullMarked;
