/// Blind count sheets for several people, and the stocktake of what they have counted.
@NullMarked
package org.suanpan.app.trade.count;

import org.jspecify.annotations.NullMarked;
