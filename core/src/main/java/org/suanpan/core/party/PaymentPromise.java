package org.suanpan.core.party;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// When a customer said he would pay; `amount` null = all of it. One at a time: a new one takes the place of the one before.
public record PaymentPromise(LocalDate day, @Nullable Money amount, String note) {

    public PaymentPromise {
        if (amount != null && !amount.isPositive()) {
            throw new Rejected("due.promise-of-nothing", amount);
        }
        note = note.strip();
    }
}
