package org.suanpan.core.ledger.statement;

import java.util.Comparator;

import org.suanpan.core.base.Money;

/// A partner who is a customer and a supplier, on a day: what he owes us and what we owe him stay apart, and make one net figure.
public record NetOwing(Holder customer, Holder supplier, Money receivable, Money payable) {

    /// Largest net first, whoever owes it, ties by the customer's code.
    public static final Comparator<NetOwing> LARGEST = Comparator.comparing((NetOwing row) -> row.net().abs()).reversed()
            .thenComparing(row -> row.customer().code());

    public NetOwing {
        if (customer.side() != Side.CUSTOMERS || supplier.side() != Side.SUPPLIERS) {
            throw new IllegalArgumentException("a customer and a supplier: " + customer + ", " + supplier);
        }
    }

    /// Positive = he owes us on balance.
    public Money net() {
        return receivable.minus(payable);
    }

    /// So much of both can be set off; zero where one of them owes nothing.
    public Money offsettable() {
        Money less = receivable.compareTo(payable) < 0 ? receivable : payable;
        return less.isPositive() ? less : Money.ZERO;
    }

    /// The account of the other side.
    public Holder besides(Side side) {
        return side == Side.CUSTOMERS ? supplier : customer;
    }
}
