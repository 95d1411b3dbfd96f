package org.suanpan.core.commission.month;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// What a component is computed on, and what it comes to. `quantity` = what counted instead of the base under a plan on
/// quantity; null everywhere else.
public record Earned(Money base, Money amount, @Nullable Quantity quantity) {

    static final Earned NOTHING = new Earned(Money.ZERO, Money.ZERO);

    public Earned(Money base, Money amount) {
        this(base, amount, null);
    }
}
