/// For what goods were bought, supplier by supplier.
@NullMarked
package org.suanpan.persistence.trade.offer;

import org.jspecify.annotations.NullMarked;
