/// Statements on their way: computed, reviewed, settled, paid; and the documents behind each of their lines.
@NullMarked
package org.suanpan.core.commission.sheet;

import org.jspecify.annotations.NullMarked;
