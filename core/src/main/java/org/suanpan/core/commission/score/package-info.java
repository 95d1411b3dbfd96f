/// How people did: scorecards, ranking, the star of the month, and the figures they are made of.
@NullMarked
package org.suanpan.core.commission.score;

import org.jspecify.annotations.NullMarked;
