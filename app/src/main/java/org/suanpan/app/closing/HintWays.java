package org.suanpan.app.closing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery.Filter;
import org.suanpan.core.closing.Finding;
import org.suanpan.core.closing.Hint;
import org.suanpan.core.document.DocumentKind;

/// Where a hint and a finding lead.
final class HintWays {

    private HintWays() {}

    /// To the document, the draft, or the ledger of the goods; empty where there is only a name.
    static Optional<Screen> of(Finding finding) {
        DocumentKind kind = finding.kind();
        if (finding.document() != null && kind != null && finding.isDraft()) {
            return Optional.of(new Screen.Write(kind, finding.document(), null, System.nanoTime()));
        }
        if (finding.document() != null) {
            return Optional.of(new Screen.Paper(finding.document()));
        }
        return Optional.ofNullable(finding.product()).map(product -> new Screen.StockLedger(product, null));
    }

    /// To the list that holds all of it, narrowed where the list knows how.
    static Optional<Screen> of(Hint hint, YearMonth month) {
        return switch (hint) {
            case MONTH_NOT_OVER -> Optional.empty();
            case NEGATIVE_STOCK -> Optional.of(new Screen.Stock());
            case COST_PENDING -> Optional.of(papers(Room.SALES, month, null, DocumentKind.DELIVERY));
            case UNALLOCATED -> Optional.of(papers(Room.MONEY, month, new ColumnTest.Between(1L, null),
                    DocumentKind.RECEIPT, DocumentKind.PAYMENT));
            case DRAFTS -> Optional.of(new Screen.Parked());
            case UNBILLED -> Optional.of(papers(Room.PURCHASES, month, null, DocumentKind.PROVISIONAL_RECEIPT));
            case ACCOUNT_BELOW_ZERO -> Optional.of(new Screen.Papers(Room.MONEY));
            case NUMBER_GAPS -> Optional.of(new Screen.Settings());
        };
    }

    private static Screen papers(Room room, YearMonth month, @Nullable ColumnTest open, DocumentKind... kinds) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("date", new ColumnTest.Days(null, month.atEndOfMonth())));
        filters.add(new Filter("kind", new ColumnTest.OneOf(List.of(kinds).stream().map(Enum::name).toList())));
        if (open != null) {
            filters.add(new Filter("open", open));
        }
        return new Screen.Papers(room, filters);
    }
}
