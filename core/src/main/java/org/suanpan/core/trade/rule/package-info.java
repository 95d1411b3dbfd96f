/// What each kind of document does: how its lines are settled, what it moves, who owes what by it. Pure but for reading.
@NullMarked
package org.suanpan.core.trade.rule;

import org.jspecify.annotations.NullMarked;
