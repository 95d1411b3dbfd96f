package org.suanpan.persistence.sale;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryLine;

/// What one delivery adds to the kept sums of its day and its customer; negated when it is reversed.
record SalesSums(LocalDate date, CustomerId customer, long documents, long lines, Quantity quantity, Money sales,
        Money cost) {

    static SalesSums of(Delivery delivery) {
        Quantity quantity = delivery.lines().stream().map(DeliveryLine::quantity).reduce(Quantity.ZERO, Quantity::plus);
        return new SalesSums(delivery.date(), delivery.customer(), 1, delivery.lines().size(), quantity,
                delivery.amount(), delivery.cost());
    }

    SalesSums negated() {
        return new SalesSums(date, customer, -documents, -lines, quantity.negated(), sales.negated(), cost.negated());
    }
}
