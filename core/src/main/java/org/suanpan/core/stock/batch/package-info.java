/// Goods told apart by batch or serial number: what lies in each batch, which goes first, where a serial is. Sums over what
/// was posted; cost knows nothing of it, it is an average over the product.
@NullMarked
package org.suanpan.core.stock.batch;

import org.jspecify.annotations.NullMarked;
