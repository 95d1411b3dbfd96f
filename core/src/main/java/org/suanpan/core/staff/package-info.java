/// Who works at this PC, and what each of them may see.
@NullMarked
package org.suanpan.core.staff;

import org.jspecify.annotations.NullMarked;
