package org.suanpan.core.ledger.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.suanpan.core.base.Money;

/// What stands for the same on both sides; several rows of one side may be one of the other.
public record Pair(List<Ours> ours, List<Theirs> theirs, Ground ground) {

    static final Comparator<Pair> ORDER = Comparator.comparing((Pair pair) -> pair.ours().getFirst(), Ours.ORDER);

    /// Why they belong together: the same document number, the same amount on near days, or amounts that add up.
    public enum Ground { NUMBER, AMOUNT, SUM }

    public Pair {
        ours = ours.stream().sorted(Ours.ORDER).toList();
        theirs = theirs.stream().sorted(Theirs.ORDER).toList();
        if (ours.isEmpty() || theirs.isEmpty()) {
            throw new IllegalArgumentException("a pair has two sides");
        }
    }

    public Money our() {
        return ours.stream().map(Ours::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money their() {
        return theirs.stream().map(Theirs::amount).reduce(Money.ZERO, Money::plus);
    }

    /// Ours less theirs.
    public Money difference() {
        return our().minus(their());
    }

    /// Between the first days of both.
    public long daysApart() {
        LocalDate ourDay = ours.getFirst().date();
        return Math.abs(ChronoUnit.DAYS.between(ourDay, theirs.getFirst().date()));
    }
}
