/// Why a figure of a statement is another one than the month before.
@NullMarked
package org.suanpan.core.commission.why;

import org.jspecify.annotations.NullMarked;
