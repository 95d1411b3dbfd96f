package org.suanpan.core.closing;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.trade.closing.Closing;

/// How the months stand: the open ones up to today's, the next to close first; the closed ones, the newest first; and who closed
/// and opened what.
public record Outlook(List<YearMonth> open, List<Closing> closed, List<ClosingQueries.Event> history) {

    public Outlook {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        history = List.copyOf(history);
    }
}
