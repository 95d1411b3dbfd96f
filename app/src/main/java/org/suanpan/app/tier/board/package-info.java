/// The board of tiers: who stands where, who moves, reviewing and keeping a review.
@NullMarked
package org.suanpan.app.tier.board;

import org.jspecify.annotations.NullMarked;
