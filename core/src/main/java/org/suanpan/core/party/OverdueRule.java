package org.suanpan.core.party;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// When a customer counts as overdue: more than `amount` is open more than `days` days past its day. Both ≥ 0.
public record OverdueRule(CreditPolicy policy, int days, Money amount) {

    public static final OverdueRule OFF = new OverdueRule(CreditPolicy.OFF, 0, Money.ZERO);

    public OverdueRule {
        if (days < 0 || amount.isNegative()) {
            throw new Rejected("credit.overdue-negative");
        }
    }
}
