package org.suanpan.core.commission.month;

import org.suanpan.core.base.Money;

/// What a component is computed on, and what it comes to.
public record Earned(Money base, Money amount) {

    static final Earned NOTHING = new Earned(Money.ZERO, Money.ZERO);
}
