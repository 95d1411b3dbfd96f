package org.suanpan.app.staff.veil;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentListItem;

/// Documents whose very prices are what goods cost do not come through to whoever may not see cost: not in lists, not by number, not by a way
/// from somewhere else.
record CostPapers(Here here) implements Walk.Gap {

    private static final Set<DocumentKind> TELLING = EnumSet.of(DocumentKind.PURCHASE_ORDER, DocumentKind.GOODS_RECEIPT,
            DocumentKind.PROVISIONAL_RECEIPT, DocumentKind.PURCHASE_BILL, DocumentKind.PURCHASE_RETURN, DocumentKind.LATE_CHARGE,
            DocumentKind.COST_ADJUSTMENT, DocumentKind.OPENING_STOCK);

    @Override
    public boolean leavesOut(@Nullable Class<?> record, @Nullable Object key, @Nullable Object value) {
        return !here.allows(Right.COST) && switch (value) {
            case Document document -> TELLING.contains(document.kind());
            case DocumentListItem item -> TELLING.contains(item.kind());
            case null, default -> false;
        };
    }
}
