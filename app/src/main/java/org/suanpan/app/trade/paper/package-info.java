/// Documents that stand: their lists, reading one, what hangs together with it.
@NullMarked
package org.suanpan.app.trade.paper;

import org.jspecify.annotations.NullMarked;
