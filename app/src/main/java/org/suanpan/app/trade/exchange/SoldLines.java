package org.suanpan.app.trade.exchange;

import java.util.List;

import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.exchange.BackLine.Sold;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;

/// Reads what of a sale may still come back.
record SoldLines(TradePorts ports) {

    List<BackLine> left(DocumentId sale) {
        Document sold = ports.documents().get(sale);
        List<DocumentLine> before = ports.documents().following(sale).stream()
                .filter(d -> d.stands() && d.kind() == DocumentKind.SALES_RETURN).flatMap(d -> d.lines().stream()).toList();
        return sold.lines().stream().map(line -> {
            List<DocumentLine> taken = before.stream()
                    .filter(l -> Integer.valueOf(line.no()).equals(l.typed().originLine())).toList();
            return Sold.of(line, sold.taxMode(), ports.items().get(line.product()),
                    taken.stream().map(DocumentLine::base).reduce(Quantity.ZERO, Quantity::plus),
                    taken.stream().map(l -> l.taken().typed()).reduce(Money.ZERO, Money::plus));
        }).filter(line -> line.left().isPositive()).map(BackLine::of).toList();
    }
}
