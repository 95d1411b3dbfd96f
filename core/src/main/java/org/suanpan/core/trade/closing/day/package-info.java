/// Closing a day: the cash is counted, what it differs by is booked, and the day is locked.
@NullMarked
package org.suanpan.core.trade.closing.day;

import org.jspecify.annotations.NullMarked;
