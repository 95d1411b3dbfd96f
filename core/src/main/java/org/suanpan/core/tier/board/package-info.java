/// All customers by tier and life cycle: counts, moves, who slips away, who grows, and what tiering achieved.
@NullMarked
package org.suanpan.core.tier.board;

import org.jspecify.annotations.NullMarked;
