package org.suanpan.core.trade;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.document.DocumentKind;

/// What a list of documents shows. `kinds` empty = every kind. `text` matches number, partner, remark or pinyin;
/// `standing` narrows to drafts, to what is posted, or not at all.
public record DocumentFilter(Set<DocumentKind> kinds, String text, @Nullable DateSpan span, Standing standing) {

    /// The newest day first.
    public static final ListQuery NEWEST = ListQuery.ALL.sortedBy(new ListQuery.Sort("date", true));

    /// Drafts, what is no draft any more, or goods received whose bill is missing.
    public enum Standing { ALL, DRAFTS, POSTED, UNBILLED;

        /// The states of the list's column `state`; empty = all.
        public List<String> states() {
            return switch (this) {
                case ALL -> List.of();
                case DRAFTS -> List.of("DRAFT");
                case POSTED -> List.of("POSTED", "SETTLED", "UNBILLED", "BILLED", "REVERSED", "RED", "APPROVED", "CLOSED");
                case UNBILLED -> List.of("UNBILLED");
            };
        }
    }

    public DocumentFilter {
        kinds = Set.copyOf(kinds);
    }

    /// The same rows but for the kinds, as a query over columns; the newest first.
    public ListQuery query() {
        ListQuery query = NEWEST.withText(text);
        query = span == null ? query : query.where("date", new ColumnTest.Days(span.from(), span.to()));
        return standing == Standing.ALL ? query : query.where("state", new ColumnTest.OneOf(standing.states()));
    }
}
