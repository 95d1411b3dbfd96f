/// A plan tried out beside the one in force, over months that are past; nothing is written.
@NullMarked
package org.suanpan.core.commission.trial;

import org.jspecify.annotations.NullMarked;
