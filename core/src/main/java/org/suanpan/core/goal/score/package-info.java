/// Scorecards, the ranking and the star of the month, out of what is in the data file.
@NullMarked
package org.suanpan.core.goal.score;

import org.jspecify.annotations.NullMarked;
