package org.suanpan.core.loyalty;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// The reward for bringing a new customer (转介绍): once, when his first money of at least `minFirstCollected` comes
/// within `windowDays`, and is not followed by a return within `clawbackDays`.
public record ReferralPolicy(int windowDays, Money minFirstCollected, long points, int clawbackDays) {

    /// Why there is a reward or none; the first that applies, in this order after [#OK].
    public enum Reason { OK, SELF, EXISTING_CUSTOMER, CYCLE, ALREADY_REWARDED, OUT_OF_WINDOW, BELOW_MINIMUM, RETURNED }

    /// How the two knew each other before. `isSelf` = one customer, licence code or telephone; `chain` = the customers
    /// the referred one has brought, and those these have brought.
    public record Bond(String referrer, boolean isSelf, boolean isExistingCustomer, List<String> chain,
            boolean isRewarded) {

        public Bond {
            chain = List.copyOf(chain);
        }
    }

    /// The first money that came, after how many days, and after how many days goods came back (null = none did).
    public record FirstSale(int daysToCollected, Money collected, @Nullable Integer returnedAfterDays) {}

    public record Reward(long points, Reason reason) {}

    public Reward reward(Bond bond, FirstSale sale) {
        Reason reason = reason(bond, sale);
        return new Reward(reason == Reason.OK ? points : 0, reason);
    }

    private Reason reason(Bond bond, FirstSale sale) {
        if (bond.isSelf) {
            return Reason.SELF;
        }
        if (bond.isExistingCustomer) {
            return Reason.EXISTING_CUSTOMER;
        }
        if (bond.chain.contains(bond.referrer)) {
            return Reason.CYCLE;
        }
        if (bond.isRewarded) {
            return Reason.ALREADY_REWARDED;
        }
        if (sale.daysToCollected > windowDays) {
            return Reason.OUT_OF_WINDOW;
        }
        if (sale.collected.compareTo(minFirstCollected) < 0) {
            return Reason.BELOW_MINIMUM;
        }
        Integer returned = sale.returnedAfterDays;
        return returned != null && returned <= clawbackDays ? Reason.RETURNED : Reason.OK;
    }
}
