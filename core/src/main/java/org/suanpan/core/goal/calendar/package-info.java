/// Which days the shop works: its own week, and the holidays it keeps.
@NullMarked
package org.suanpan.core.goal.calendar;

import org.jspecify.annotations.NullMarked;
