package org.suanpan.app.trade.write;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.product.Item;
import org.suanpan.core.trade.BookFigures.Stock;

/// What a form comes to, and what is said about the line in front.
final class FormTotals {

    private final Desk desk;
    private final TradePorts ports;
    private final FormShape shape;
    private final FormHead head;
    private final GridModel<EntryLine> lines;
    private final Goods goods;

    FormTotals(Desk desk, TradePorts ports, FormShape shape, FormHead head, GridModel<EntryLine> lines, Goods goods) {
        this.desk = desk;
        this.ports = ports;
        this.shape = shape;
        this.head = head;
        this.lines = lines;
        this.goods = goods;
    }

    /// What the document comes to: its amount, or what its goods are worth.
    Money total() {
        boolean worth = shape.has(Part.VALUE) || shape.has(Part.ADJUST);
        return lines.filled().stream().map(line -> !worth ? line.amount() : line.value() == null ? Money.ZERO : line.value())
                .reduce(Money.ZERO, Money::plus).minus(FormHead.readable(head.discount()));
    }

    Money owed() {
        return left().minus(deposit());
    }

    private Money left() {
        return total().minus(FormHead.readable(head.money()));
    }

    /// What of the order's deposit is used: what was typed, otherwise all that can be.
    Money deposit() {
        Money free = head.depositFree().get();
        Money most = free.compareTo(left()) < 0 ? free : left();
        return !head.deposit().get().isBlank() ? FormHead.readable(head.deposit())
                : most.isNegative() ? Money.ZERO : most;
    }

    /// What the strip says about the product in front.
    String about(EntryLine line) {
        Item item = line.item();
        if (!shape.has(Part.ADJUST) || item == null) {
            return goods.about(line);
        }
        Stock there = ports.figures().stock(item.id(), null);
        return desk.text().of("trade.strip-worth", desk.figures().quantity(there.quantity()), item.baseUnit(),
                desk.figures().cost(there.value()), desk.figures().averageCost(there.value(), there.quantity()));
    }
}
