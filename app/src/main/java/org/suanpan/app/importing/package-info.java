/// Bringing spreadsheets in, on screen.
@NullMarked
package org.suanpan.app.importing;

import org.jspecify.annotations.NullMarked;
