package org.suanpan.core.ledger.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;

/// The other side's list as it was read, turned to our side. `opening` and `closing` as it says them, null = it does not;
/// `unread` = rows with something in them that gave no day or no amount.
public record TheirList(String file, List<Theirs> rows, @Nullable Money opening, @Nullable Money closing, int unread) {

    public TheirList {
        rows = List.copyOf(rows);
    }

    /// From the first day to the last; null without rows.
    public @Nullable DateSpan span() {
        return rows.isEmpty() ? null
                : new DateSpan(rows.stream().map(Theirs::date).min(java.util.Comparator.naturalOrder()).orElseThrow(),
                        rows.stream().map(Theirs::date).max(java.util.Comparator.naturalOrder()).orElseThrow());
    }
}
