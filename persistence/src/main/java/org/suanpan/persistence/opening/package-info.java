/// Opening stock in the data file.
@NullMarked
package org.suanpan.persistence.opening;

import org.jspecify.annotations.NullMarked;
