/// Warehouses and the stock book in the data file.
@NullMarked
package org.suanpan.persistence.stock;

import org.jspecify.annotations.NullMarked;
