/// Who slips away, who is to be woken up, who can grow.
@NullMarked
package org.suanpan.app.tier.desk;

import org.jspecify.annotations.NullMarked;
