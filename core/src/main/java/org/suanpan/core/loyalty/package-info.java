/// What loyal customers get: points, yearly rebates, gifts, rewards for bringing others. Rules only, no book.
@NullMarked
package org.suanpan.core.loyalty;

import org.jspecify.annotations.NullMarked;
