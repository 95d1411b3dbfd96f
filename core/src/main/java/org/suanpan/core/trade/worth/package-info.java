/// What a sale that is being written is worth to its salesperson.
@NullMarked
package org.suanpan.core.trade.worth;

import org.jspecify.annotations.NullMarked;
