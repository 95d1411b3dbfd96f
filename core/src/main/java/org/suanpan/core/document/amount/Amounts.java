package org.suanpan.core.document.amount;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.TaxMode;

/// Net, tax and gross of a line or a document: net + tax = gross.
public record Amounts(Money net, Money tax, Money gross) {

    public static final Amounts ZERO = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO);

    public Amounts plus(Amounts other) {
        return new Amounts(net.plus(other.net), tax.plus(other.tax), gross.plus(other.gross));
    }

    public Amounts minus(Amounts other) {
        return plus(other.negated());
    }

    public Amounts negated() {
        return new Amounts(net.negated(), tax.negated(), gross.negated());
    }

    /// The column that was typed.
    public Money typed(TaxMode mode) {
        return mode == TaxMode.EXCLUSIVE ? net : gross;
    }
}
