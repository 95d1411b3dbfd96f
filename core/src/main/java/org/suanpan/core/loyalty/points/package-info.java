/// The points of every customer, worked out of the books; gifts and redemptions; who brought whom.
@NullMarked
package org.suanpan.core.loyalty.points;

import org.jspecify.annotations.NullMarked;
