/// Documents of every kind in the data file.
@NullMarked
package org.suanpan.persistence.trade;

import org.jspecify.annotations.NullMarked;
