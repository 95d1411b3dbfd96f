/// What closing a month stores, and up to which day partners have confirmed their accounts.
@NullMarked
package org.suanpan.core.trade.closing;

import org.jspecify.annotations.NullMarked;
