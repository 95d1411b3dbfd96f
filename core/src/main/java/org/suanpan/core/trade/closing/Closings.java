package org.suanpan.core.trade.closing;

import java.time.YearMonth;
import java.util.List;

/// What closed months have stored: balances of every product, partner and account at their end, with which the month after
/// begins. Written inside the unit of work that closes or opens the month.
public interface Closings {

    /// Stores the balances at the end of the month that has just been closed.
    void keep(YearMonth month);

    /// Forgets what the month has stored; it is open again.
    void drop(YearMonth month);

    /// All closed months, the newest first.
    List<Closing> all();
}
