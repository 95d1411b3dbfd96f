/// Batches and serial numbers, read from posted lines and their movements.
@NullMarked
package org.suanpan.persistence.stock.batch;

import org.jspecify.annotations.NullMarked;
