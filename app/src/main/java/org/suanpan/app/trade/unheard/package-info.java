/// What a form does with goods it has not heard of: a new product, or a known one that a code is put on.
@NullMarked
package org.suanpan.app.trade.unheard;

import org.jspecify.annotations.NullMarked;
