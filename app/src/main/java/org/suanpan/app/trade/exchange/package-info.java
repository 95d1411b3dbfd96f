/// The form of an exchange.
@NullMarked
package org.suanpan.app.trade.exchange;

import org.jspecify.annotations.NullMarked;
