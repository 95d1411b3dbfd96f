/// The screen that closes months and opens them again.
@NullMarked
package org.suanpan.app.closing;

import org.jspecify.annotations.NullMarked;
