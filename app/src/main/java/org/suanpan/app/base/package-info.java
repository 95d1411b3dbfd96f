/// What every screen stands on: texts, work off the window's thread, live data, navigation, look.
@NullMarked
package org.suanpan.app.base;

import org.jspecify.annotations.NullMarked;
