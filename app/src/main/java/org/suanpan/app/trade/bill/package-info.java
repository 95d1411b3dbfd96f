/// Bills of payment services and banks: looked at, and booked.
@NullMarked
package org.suanpan.app.trade.bill;

import org.jspecify.annotations.NullMarked;
