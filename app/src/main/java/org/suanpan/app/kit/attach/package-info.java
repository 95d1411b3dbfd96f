/// Files kept with what a screen shows: seen, added by paste, drop or choice, and written out.
@NullMarked
package org.suanpan.app.kit.attach;

import org.jspecify.annotations.NullMarked;
