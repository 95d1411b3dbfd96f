package org.suanpan.core.trade.buy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.core.trade.Trading;

/// Makes drafts of purchase orders of what customers wait for.
public final class BuyToOrder {

    private final Trading trading;

    public BuyToOrder(Trading trading) {
        this.trading = trading;
    }

    /// One draft a supplier, in the order of `wanted`; what was never bought stands on one without a supplier. Every line
    /// says in its remark who waits for it.
    public List<DocumentId> drafts(List<Wanted> wanted, LocalDate date, Actor actor) {
        Map<Long, List<Wanted>> bySupplier = new LinkedHashMap<>();
        wanted.stream().filter(one -> one.missing().isPositive())
                .forEach(one -> bySupplier.computeIfAbsent(key(one.supplier()), _ -> new ArrayList<>()).add(one));
        return bySupplier.values().stream().map(lines -> trading.saveDraft(Draft.of(DocumentKind.PURCHASE_ORDER, date)
                .supplier(lines.getFirst().supplier()).lines(lines.stream().map(BuyToOrder::line).toList()), actor)).toList();
    }

    private static long key(@Nullable SupplierId supplier) {
        return supplier == null ? 0 : supplier.value();
    }

    private static DraftLine line(Wanted one) {
        return DraftLine.of(one.product(), one.missing(), one.unit()).price(one.price())
                .marked(new Marks("", null, "", "", one.whom()));
    }
}
