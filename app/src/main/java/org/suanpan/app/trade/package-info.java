/// Documents on the screen: their lists, reading one, writing one.
@NullMarked
package org.suanpan.app.trade;

import org.jspecify.annotations.NullMarked;
