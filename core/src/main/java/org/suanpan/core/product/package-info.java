/// What the shop sells.
@NullMarked
package org.suanpan.core.product;

import org.jspecify.annotations.NullMarked;
