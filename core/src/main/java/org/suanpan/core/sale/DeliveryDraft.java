package org.suanpan.core.sale;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockIssue;
import org.suanpan.core.stock.WarehouseId;

/// A delivery as typed. Without `due` the customer's credit days decide.
public record DeliveryDraft(LocalDate date, CustomerId customer, @Nullable SalesRepId rep, WarehouseId warehouse,
        @Nullable LocalDate due, List<Line> lines) {

    /// Typed quantities have up to three decimals, that is, whole tens of ten-thousandths.
    private static final long FINEST = 10;

    public DeliveryDraft {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new Rejected("delivery.no-lines");
        }
        if (due != null && due.isBefore(date)) {
            throw new Rejected("delivery.due-before-date", due, date);
        }
        for (int i = 0; i < lines.size(); i++) {
            check(i + 1, lines.get(i));
        }
    }

    /// Quantity in the base unit, more than 0; price per base unit, 0 for a gift.
    public record Line(ProductId product, Quantity quantity, UnitPrice price) {

        DeliveryLine costing(Money cost) {
            return new DeliveryLine(product, quantity, price, quantity.times(price), cost);
        }
    }

    List<StockIssue.Wanted> wanted() {
        return lines.stream().map(line -> new StockIssue.Wanted(line.product(), line.quantity())).toList();
    }

    private static void check(int number, Line line) {
        if (!line.quantity().isPositive()) {
            throw new Rejected("delivery.quantity-not-positive", number);
        }
        if (line.quantity().tenThousandths() % FINEST != 0) {
            throw new Rejected("delivery.quantity-too-fine", number, line.quantity());
        }
        if (line.price().millionths() < 0) {
            throw new Rejected("delivery.price-negative", number);
        }
    }
}
