package org.suanpan.core.document.amount;

import java.math.BigDecimal;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.TaxMode;

/// Net, tax and gross from the column that was typed (R9): the typed column never moves, the tax is rounded once, the
/// third column is what is left.
public final class TaxRule {

    private TaxRule() {}

    /// `rate` is a fraction (0.13); without tax it counts for nothing.
    public static Amounts split(TaxMode mode, Rate rate, Money typed) {
        return switch (mode) {
            case NONE -> new Amounts(typed, Money.ZERO, typed);
            case INCLUSIVE -> {
                Money tax = Exactly.share(typed, rate.value(), BigDecimal.ONE.add(rate.value()));
                yield new Amounts(typed.minus(tax), tax, typed);
            }
            case EXCLUSIVE -> of(mode, typed, Money.rounded(typed.times(rate)));
        };
    }

    /// The columns from the typed one and a tax found elsewhere.
    public static Amounts of(TaxMode mode, Money typed, Money tax) {
        return mode == TaxMode.EXCLUSIVE
                ? new Amounts(typed, tax, typed.plus(tax))
                : new Amounts(typed.minus(tax), tax, typed);
    }
}
