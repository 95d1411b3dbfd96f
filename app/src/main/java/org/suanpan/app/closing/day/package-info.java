/// The end of a day: counting the cash, and opening a counted day again.
@NullMarked
package org.suanpan.app.closing.day;

import org.jspecify.annotations.NullMarked;
