package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;

/// Shares out what settles a partner's documents without money, all of it: the documents named, or oldest due first.
public final class CreditPlanner {

    private final Partner partner;
    private final List<OpenDebit> debits;
    private final Money free;

    /// `free`: credits and money of the partner that have settled nothing yet; they stay his.
    public CreditPlanner(Partner partner, List<OpenDebit> debits, List<FreeCredit> free) {
        this.partner = partner;
        this.debits = debits.stream().sorted(OpenDebit.OLDEST_DUE).toList();
        this.free = free.stream().map(FreeCredit::free).reduce(Money.ZERO, Money::plus);
    }

    /// What a partner owes in all is the most that can be taken off. `typed` amounts by document; those of other partners
    /// are passed over, none of this one's = oldest due first.
    public List<Match> plan(DocumentId credit, LocalDate date, Money amount, Map<DocumentId, Money> typed) {
        Money open = debits.stream().map(OpenDebit::open).reduce(Money.ZERO, Money::plus).minus(free);
        if (amount.compareTo(open) > 0) {
            throw new Rejected(partner.customer() == null ? "ledger.supplier-owed-less" : "ledger.customer-owes-less",
                    open.isNegative() ? Money.ZERO : open, amount);
        }
        boolean byHand = debits.stream().anyMatch(debit -> typed.containsKey(debit.document()));
        List<Match> matches = new ArrayList<>();
        Money rest = amount;
        for (OpenDebit debit : debits) {
            Money now = least(rest, byHand ? wanted(debit, typed.get(debit.document())) : debit.open());
            if (now.isPositive()) {
                matches.add(Match.of(debit.document(), credit, Match.Kind.CREDIT, now,
                        debit.from().isAfter(date) ? debit.from() : date, date));
                rest = rest.minus(now);
            }
        }
        Money named = byHand ? debits.stream().map(debit -> wanted(debit, typed.get(debit.document())))
                .reduce(Money.ZERO, Money::plus) : amount;
        if (!named.equals(amount)) {
            throw new Rejected("ledger.named-is-not-amount", named, amount);
        }
        return matches;
    }

    private static Money wanted(OpenDebit debit, @Nullable Money typed) {
        if (typed == null) {
            return Money.ZERO;
        }
        if (typed.isNegative() || typed.compareTo(debit.open()) > 0) {
            throw new Rejected("ledger.above-open", debit.number().text(), debit.open(), typed);
        }
        return typed;
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
