package org.suanpan.core.deal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;

/// A deal as typed. `amount` = what it may come to, `expectedOn` = when, null = nobody knows yet.
public record NewDeal(CustomerId customer, String what, @Nullable Money amount, @Nullable LocalDate expectedOn) {

    public NewDeal {
        what = what.strip();
    }

    void check() {
        if (what.isEmpty()) {
            throw new Rejected("deal.what-missing");
        }
        if (amount != null && amount.isNegative()) {
            throw new Rejected("deal.amount-negative");
        }
        if (customer.equals(CustomerId.WALK_IN)) {
            throw new Rejected("deal.walk-in");
        }
    }
}
