/// What one more order is worth to whoever writes it.
@NullMarked
package org.suanpan.core.commission.next;

import org.jspecify.annotations.NullMarked;
