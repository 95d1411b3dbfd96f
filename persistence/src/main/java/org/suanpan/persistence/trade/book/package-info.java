/// The stock book in the data file, what it is worth, and the sums kept beside it.
@NullMarked
package org.suanpan.persistence.trade.book;

import org.jspecify.annotations.NullMarked;
