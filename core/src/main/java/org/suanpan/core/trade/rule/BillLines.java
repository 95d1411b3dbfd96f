package org.suanpan.core.trade.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;

/// Settles the bill of a provisional receipt: every line of it once, in its quantity, at the price the bill says.
final class BillLines {

    private final Units units;
    private final PricedLines priced;

    BillLines(Units units, PricedLines priced) {
        this.units = units;
        this.priced = priced;
    }

    /// `before`: bills of the receipt that stand; one settles all of it.
    List<DocumentLine> settle(Draft draft, Document receipt, List<Document> before) {
        String number = receipt.number().text();
        if (!before.isEmpty()) {
            throw new Rejected("document.billed-already", number, before.getFirst().number().text());
        }
        List<DraftLine> wanted = draft.lines().isEmpty() ? receipt.lines().stream()
                .map(line -> DraftLine.ofOrigin(line.no(), null, "")).toList() : draft.lines();
        List<DraftLine> lines = new ArrayList<>();
        Set<Integer> billed = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            DocumentLine source = source(i + 1, wanted.get(i), receipt);
            if (!billed.add(source.no())) {
                throw new Rejected("document.bill-incomplete", number);
            }
            lines.add(whole(i + 1, wanted.get(i), source, number));
        }
        if (billed.size() < receipt.lines().size()) {
            throw new Rejected("document.bill-incomplete", number);
        }
        return priced.settle(draft.lines(lines), receipt.taxMode());
    }

    private static DocumentLine source(int no, DraftLine typed, Document receipt) {
        Integer at = typed.originLine();
        if (at == null || at < 1 || at > receipt.lines().size()) {
            throw new Rejected("document.origin-line-unknown", no, receipt.number().text());
        }
        return receipt.lines().get(at - 1);
    }

    /// What is billed is what came; a bill over another quantity belongs to another receipt.
    private DraftLine whole(int no, DraftLine typed, DocumentLine source, String receipt) {
        Quantity quantity = typed.quantity();
        if (quantity != null) {
            Units.Taken taken = units.taken(no, DraftLine.of(source.product(), quantity,
                    typed.unit().isEmpty() ? source.unit() : typed.unit()), false);
            if (!taken.base().equals(source.base())) {
                throw new Rejected("document.bill-quantity", no, taken.item().label(), source.quantity(), source.unit(),
                        receipt);
            }
        }
        return new DraftLine(DraftLine.Role.ITEM, source.no(), source.product(), source.quantity(), source.unit(),
                typed.price() == null ? source.typed().price() : typed.price(), source.typed().gift() && typed.price() == null,
                typed.lineDiscount(), typed.taxRate() == null ? source.typed().taxRate() : typed.taxRate(), null, null, false,
                typed.marks());
    }
}
