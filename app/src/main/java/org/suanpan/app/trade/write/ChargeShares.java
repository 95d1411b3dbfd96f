package org.suanpan.app.trade.write;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.amount.ChargeSpread;
import org.suanpan.core.product.Item;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DocumentListItem;

/// The lines of the chosen purchase, each with its share of the late charge as typed so far.
final class ChargeShares {

    private final TradePorts ports;
    private final FormHead head;
    private final ObservableList<Share> rows = FXCollections.observableArrayList();
    private List<Line> lines = List.of();

    /// `share` = zero while no amount is typed.
    record Share(String code, String name, String unit, Quantity quantity, Money amount, Money share) {}

    private record Line(Item item, Quantity base, Money amount) {}

    ChargeShares(TradePorts ports, FormHead head) {
        this.ports = ports;
        this.head = head;
        head.purchase().subscribe(this::read);
        head.money().subscribe(this::spread);
        head.spread().subscribe(this::spread);
    }

    ObservableList<Share> rows() {
        return rows;
    }

    private void read(@Nullable DocumentListItem purchase) {
        if (purchase == null) {
            lines = List.of();
        } else {
            Document bought = ports.documents().get(purchase.id());
            lines = bought.lines().stream().map((DocumentLine line) -> new Line(ports.items().get(line.product()),
                    line.base(), line.amounts().typed(bought.taxMode()))).toList();
        }
        spread();
    }

    private void spread() {
        Money charge = FormHead.readable(head.money());
        List<Money> shares = lines.isEmpty() ? List.of() : ChargeSpread.over(charge, head.spread().get(),
                lines.stream().map(Line::amount).toList(), lines.stream().map(Line::base).toList());
        rows.clear();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            rows.add(new Share(line.item().code(), line.item().name(), line.item().baseUnit(), line.base(), line.amount(),
                    shares.get(i)));
        }
    }
}
