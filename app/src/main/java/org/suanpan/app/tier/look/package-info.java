/// One look at every customer, shared by the screens that show it.
@NullMarked
package org.suanpan.app.tier.look;

import org.jspecify.annotations.NullMarked;
