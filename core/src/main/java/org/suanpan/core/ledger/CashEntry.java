package org.suanpan.core.ledger;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// Money that comes into an account (positive) or leaves it.
public record CashEntry(AccountId account, Money amount, LocalDate date) {

    public CashEntry negatedOn(LocalDate day) {
        return new CashEntry(account, amount.negated(), day);
    }
}
