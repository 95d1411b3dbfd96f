/// What a product is offered at, to whom, and why.
@NullMarked
package org.suanpan.core.price;

import org.jspecify.annotations.NullMarked;
