/// Who slips away, who is to be woken up, and who is on the way to the next tier.
@NullMarked
package org.suanpan.core.tier.desk;

import org.jspecify.annotations.NullMarked;
