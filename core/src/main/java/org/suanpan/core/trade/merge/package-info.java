/// Customers that are one: an edge that is followed on reading, and taken away again at any time.
@NullMarked
package org.suanpan.core.trade.merge;

import org.jspecify.annotations.NullMarked;
