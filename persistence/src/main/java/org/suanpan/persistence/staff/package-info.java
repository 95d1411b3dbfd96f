/// The people at this PC in the data file.
@NullMarked
package org.suanpan.persistence.staff;

import org.jspecify.annotations.NullMarked;
