package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// How a receipt that is being written shares out what there is (R11). What was typed for a document is kept, all the rest
/// goes to the others: `first` before them, then oldest due first.
public record Spreading(OpenItems items, Money money, Money waiver, Map<DocumentId, Money> kept,
        @Nullable DocumentId first) {

    /// What comes of it: of credits and older money, of the new money, of the waiver; and what of the new money is left over.
    public record Outcome(Money credits, Money money, Money waived, Money left) {

        public Money settled() {
            return credits.plus(money).plus(waived);
        }
    }

    public Spreading {
        kept = Map.copyOf(kept);
    }

    /// Nothing was typed and nothing goes first: the receipt need not say how it is shared out.
    public boolean isPlain() {
        return kept.isEmpty() && first == null;
    }

    /// What each open document gets; a document that gets nothing stands with zero.
    public Map<DocumentId, Money> amounts() {
        Money rest = money.plus(waiver).plus(items.free());
        Map<DocumentId, Money> amounts = new LinkedHashMap<>();
        for (OpenDebit debit : items.debits()) {
            Money own = kept.get(debit.document());
            amounts.put(debit.document(), own == null ? Money.ZERO : own);
            rest = rest.minus(own == null ? Money.ZERO : own);
        }
        for (OpenDebit debit : firstBeforeAll()) {
            if (!kept.containsKey(debit.document()) && rest.isPositive()) {
                Money now = debit.open().compareTo(rest) < 0 ? debit.open() : rest;
                amounts.put(debit.document(), now);
                rest = rest.minus(now);
            }
        }
        return amounts;
    }

    private List<OpenDebit> firstBeforeAll() {
        List<OpenDebit> order = new ArrayList<>(items.debits());
        items.debits().stream().filter(debit -> debit.document().equals(first)).findFirst().ifPresent(debit -> {
            order.remove(debit);
            order.addFirst(debit);
        });
        return order;
    }

    /// Refuses as posting will.
    public Outcome outcome(LocalDate date) {
        DocumentId receipt = new DocumentId(0);
        List<Match> matches = new AllocationPlanner(items.debits(), items.credits()).plan(
                new AllocationPlanner.Fresh(receipt, date, money, waiver), isPlain() ? null : amounts());
        Money credits = Money.ZERO;
        Money used = Money.ZERO;
        Money waived = Money.ZERO;
        for (Match match : matches) {
            if (match.kind() == Match.Kind.WAIVER) {
                waived = waived.plus(match.amount());
            } else if (receipt.equals(match.credit())) {
                used = used.plus(match.amount());
            } else {
                credits = credits.plus(match.amount());
            }
        }
        return new Outcome(credits, used, waived, money.minus(used));
    }

    /// The money that would settle what was typed, what goes first, or else everything.
    public Money due() {
        Money wanted = Money.ZERO;
        for (OpenDebit debit : items.debits()) {
            Money own = kept.get(debit.document());
            boolean whole = isPlain() || debit.document().equals(first);
            wanted = wanted.plus(own != null ? own : whole ? debit.open() : Money.ZERO);
        }
        Money due = wanted.minus(waiver).minus(items.free());
        return due.isNegative() ? Money.ZERO : due;
    }

    /// What is still open of the documents that get something: all that is ever proposed to be waived.
    public Money remainder() {
        Map<DocumentId, Money> amounts = amounts();
        return items.debits().stream().filter(debit -> amounts.getOrDefault(debit.document(), Money.ZERO).isPositive())
                .map(debit -> debit.open().minus(amounts.getOrDefault(debit.document(), Money.ZERO)))
                .reduce(Money.ZERO, Money::plus);
    }
}
