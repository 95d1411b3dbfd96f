/// Bringing old spreadsheets in: recognising, mapping, parsing, rejecting with a reason, undoing.
@NullMarked
package org.suanpan.core.importing;

import org.jspecify.annotations.NullMarked;
