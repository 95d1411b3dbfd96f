/// Prices in the data file.
@NullMarked
package org.suanpan.persistence.price;

import org.jspecify.annotations.NullMarked;
