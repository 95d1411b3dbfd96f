package org.suanpan.core.commission.next;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

/// A sale that is still being written. `customer` null = nobody the shop knows; `invoice` = what he will owe with tax, `paid` = what of it comes
/// with the sale.
public record Coming(@Nullable CustomerId customer, LocalDate date, LocalDate due, Money invoice, Money paid, List<Part> parts) {

    /// What counts of the goods of one category, and what is left of it beyond their cost.
    public record Part(String category, Money net, Money margin) {}

    public Coming {
        parts = List.copyOf(parts);
    }

    Coming paidInFull() {
        return new Coming(customer, date, due, invoice, invoice, parts);
    }

    Money net() {
        return parts.stream().map(Part::net).reduce(Money.ZERO, Money::plus);
    }

    Money margin() {
        return parts.stream().map(Part::margin).reduce(Money.ZERO, Money::plus);
    }
}
