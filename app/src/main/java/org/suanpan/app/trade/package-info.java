/// Documents on the screen: what their screens ask, and how they are made.
@NullMarked
package org.suanpan.app.trade;

import org.jspecify.annotations.NullMarked;
