/// The facts that earn commission in the data file.
@NullMarked
package org.suanpan.persistence.commission;

import org.jspecify.annotations.NullMarked;
