package org.suanpan.core.commission.award;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// 新客户奖: while 0 ≤ days since the first order ≤ window, round(base in the window × uplift), and a fixed sum once
/// enough has been collected in it (golden README, NEW_CUSTOMER).
public record NewCustomerAward(int windowDays, Rate uplift, Money fixed, Money minCollected) {

    /// A customer who turned out to be one the shop already had is not new, whoever typed him in.
    public enum Standing { NEW, DUPLICATE }

    public record Facts(int daysSinceFirstOrder, Money baseInWindow, Money collectedInWindow, Standing standing) {}

    public record Award(Money uplift, Money fixed) {

        public Money total() {
            return uplift.plus(fixed);
        }
    }

    public Award of(Facts facts) {
        boolean inWindow = facts.daysSinceFirstOrder() >= 0 && facts.daysSinceFirstOrder() <= windowDays;
        if (!inWindow || facts.standing() == Standing.DUPLICATE) {
            return new Award(Money.ZERO, Money.ZERO);
        }
        return new Award(Money.rounded(facts.baseInWindow().times(uplift)),
                facts.collectedInWindow().compareTo(minCollected) >= 0 ? fixed : Money.ZERO);
    }
}
