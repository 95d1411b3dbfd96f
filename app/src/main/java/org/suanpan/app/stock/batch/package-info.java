/// The screen of batches and serial numbers.
@NullMarked
package org.suanpan.app.stock.batch;

import org.jspecify.annotations.NullMarked;
