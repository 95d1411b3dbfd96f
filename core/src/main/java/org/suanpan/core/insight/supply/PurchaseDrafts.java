package org.suanpan.core.insight.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Trading;

/// Makes drafts of purchase orders of proposals.
public final class PurchaseDrafts {

    private final Trading trading;

    public PurchaseDrafts(Trading trading) {
        this.trading = trading;
    }

    /// One draft a supplier, in the order of the proposals; what was never bought stands on one without a supplier. What
    /// stands on a draft counts as on order, so that doing it again orders nothing twice.
    public List<DocumentId> of(List<Proposal> proposals, LocalDate date, Actor actor) {
        Map<Long, List<Proposal>> bySupplier = new LinkedHashMap<>();
        proposals.forEach(one -> bySupplier.computeIfAbsent(
                one.supply().supplier() == null ? 0 : one.supply().supplier().value(), _ -> new ArrayList<>()).add(one));
        return bySupplier.values().stream().map(lines -> trading.saveDraft(Draft.of(DocumentKind.PURCHASE_ORDER, date)
                .supplier(lines.getFirst().supply().supplier())
                .lines(lines.stream().map(PurchaseDrafts::line).toList()), actor)).toList();
    }

    private static DraftLine line(Proposal one) {
        return DraftLine.of(one.supply().product(), one.proposed(), one.supply().unit()).price(one.supply().price());
    }
}
