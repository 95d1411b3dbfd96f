package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;

/// Shares a receipt out (R11, C17): documents by due date, then date, then posting; from credits of returns, prepayments
/// oldest first, the new money, the waiver last. Only what is needed is waived, only money is left over.
public final class AllocationPlanner {

    private final List<OpenDebit> debits;
    private final List<FreeCredit> credits;

    public AllocationPlanner(List<OpenDebit> debits, List<FreeCredit> credits) {
        this.debits = debits.stream().sorted(OpenDebit.OLDEST_DUE).toList();
        this.credits = credits.stream().sorted(FreeCredit.RETURNS_THEN_MONEY).toList();
    }

    /// The new receipt: its money and what is waived.
    public record Fresh(DocumentId receipt, LocalDate date, Money money, Money waiver) {}

    private static final class Source {

        private final @Nullable DocumentId credit;
        private final Match.Kind kind;
        private final LocalDate from;
        private Money left;

        Source(@Nullable DocumentId credit, Match.Kind kind, LocalDate from, Money left) {
            this.credit = credit;
            this.kind = kind;
            this.from = from;
            this.left = left;
        }
    }

    /// `typed` amounts by document; null = everything oldest due first, empty = nothing.
    public List<Match> plan(Fresh fresh, @Nullable Map<DocumentId, Money> typed) {
        if (fresh.money().isNegative() || fresh.waiver().isNegative()) {
            throw new Rejected("ledger.negative", fresh.money(), fresh.waiver());
        }
        Map<DocumentId, Money> wanted = typed == null ? all() : checked(typed);
        Deque<Source> sources = sources(fresh, typed == null ? null : older(fresh, wanted));
        List<Match> matches = new ArrayList<>();
        for (OpenDebit debit : debits) {
            Money rest = wanted.getOrDefault(debit.document(), Money.ZERO);
            while (rest.isPositive() && !sources.isEmpty()) {
                Source source = sources.getFirst();
                Money now = rest.compareTo(source.left) < 0 ? rest : source.left;
                if (now.isPositive()) {
                    matches.add(Match.of(debit.document(), source.credit, source.kind, now,
                            latest(fresh.date(), latest(debit.from(), source.from)), fresh.date()));
                }
                rest = rest.minus(now);
                source.left = source.left.minus(now);
                if (source.left.isZero()) {
                    sources.removeFirst();
                }
            }
        }
        Money waived = matches.stream().filter(match -> match.kind() == Match.Kind.WAIVER).map(Match::amount)
                .reduce(Money.ZERO, Money::plus);
        if (!waived.equals(fresh.waiver())) {
            throw new Rejected("ledger.waiver-not-needed", fresh.waiver(), waived);
        }
        return matches;
    }

    private Map<DocumentId, Money> all() {
        Map<DocumentId, Money> all = new HashMap<>();
        debits.forEach(debit -> all.put(debit.document(), debit.open()));
        return all;
    }

    private Map<DocumentId, Money> checked(Map<DocumentId, Money> typed) {
        Map<DocumentId, OpenDebit> open = new HashMap<>();
        debits.forEach(debit -> open.put(debit.document(), debit));
        typed.forEach((document, amount) -> {
            OpenDebit debit = open.get(document);
            if (debit == null) {
                throw new Rejected("ledger.not-open", amount);
            }
            if (amount.isNegative() || amount.compareTo(debit.open()) > 0) {
                throw new Rejected("ledger.above-open", debit.number().text(), debit.open(), amount);
            }
        });
        return typed;
    }

    /// With typed amounts older credits serve only what the new money and the waiver do not reach.
    private Money older(Fresh fresh, Map<DocumentId, Money> wanted) {
        Money total = wanted.values().stream().reduce(Money.ZERO, Money::plus);
        Money older = total.minus(fresh.money()).minus(fresh.waiver());
        Money there = credits.stream().map(FreeCredit::free).reduce(Money.ZERO, Money::plus);
        if (older.compareTo(there) > 0) {
            throw new Rejected("ledger.more-than-there-is", total, fresh.money().plus(fresh.waiver()).plus(there));
        }
        return older.isNegative() ? Money.ZERO : older;
    }

    /// `older` limits what earlier credits give; null = all of it.
    private Deque<Source> sources(Fresh fresh, @Nullable Money older) {
        Deque<Source> sources = new ArrayDeque<>();
        Money limit = older;
        for (FreeCredit credit : credits) {
            Money give = limit == null || credit.free().compareTo(limit) < 0 ? credit.free() : limit;
            if (give.isPositive()) {
                sources.add(new Source(credit.document(), credit.kind(), credit.from(), give));
            }
            limit = limit == null ? null : limit.minus(give);
        }
        if (fresh.money().isPositive()) {
            sources.add(new Source(fresh.receipt(), Match.Kind.MONEY, fresh.date(), fresh.money()));
        }
        if (fresh.waiver().isPositive()) {
            sources.add(new Source(null, Match.Kind.WAIVER, fresh.date(), fresh.waiver()));
        }
        return sources;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
