/// The entry grid: the one component in which the lines of every document are typed, pasted and scanned.
@NullMarked
package org.suanpan.app.kit.grid;

import org.jspecify.annotations.NullMarked;
