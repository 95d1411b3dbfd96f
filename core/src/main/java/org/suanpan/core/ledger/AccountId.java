package org.suanpan.core.ledger;

/// Identity of a money account in the data file.
public record AccountId(long value) {

    /// The built-in 现金 (`CASH`).
    public static final AccountId CASH = new AccountId(1);
}
