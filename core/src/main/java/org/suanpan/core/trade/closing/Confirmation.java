package org.suanpan.core.trade.closing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;

/// A partner has said that its balance at the end of `upTo` is right. `reopened` null = it stands.
public record Confirmation(long id, Partner partner, LocalDate upTo, Money balance, Instant at, String actor,
        @Nullable Reopened reopened) {

    /// Who opened it again, when and why.
    public record Reopened(Instant at, String actor, String reason) {}

    public boolean stands() {
        return reopened == null;
    }
}
