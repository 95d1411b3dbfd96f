/// What is paid beside the brackets: for money in time, for new and kept customers, for a team.
@NullMarked
package org.suanpan.core.commission.award;

import org.jspecify.annotations.NullMarked;
