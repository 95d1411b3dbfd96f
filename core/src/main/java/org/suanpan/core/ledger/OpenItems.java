package org.suanpan.core.ledger;

import java.util.List;

import org.suanpan.core.base.Money;

/// What of a partner's account is not settled: documents, oldest due first, and the credits and prepayments that a receipt
/// may use.
public record OpenItems(List<OpenDebit> debits, List<FreeCredit> credits) {

    public static final OpenItems NONE = new OpenItems(List.of(), List.of());

    public OpenItems {
        debits = debits.stream().sorted(OpenDebit.OLDEST_DUE).toList();
        credits = credits.stream().sorted(FreeCredit.RETURNS_THEN_MONEY).toList();
    }

    /// What all open documents come to.
    public Money owed() {
        return debits.stream().map(OpenDebit::open).reduce(Money.ZERO, Money::plus);
    }

    /// What is free of one kind: credits of returns, or money.
    public Money free(Match.Kind kind) {
        return credits.stream().filter(credit -> credit.kind() == kind).map(FreeCredit::free).reduce(Money.ZERO, Money::plus);
    }

    public Money free() {
        return free(Match.Kind.CREDIT).plus(free(Match.Kind.MONEY));
    }
}
