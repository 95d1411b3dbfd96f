/// What a salesperson can still win this month, by himself.
@NullMarked
package org.suanpan.core.goal.mine;

import org.jspecify.annotations.NullMarked;
