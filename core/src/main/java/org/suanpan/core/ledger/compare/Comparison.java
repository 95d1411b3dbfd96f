package org.suanpan.core.ledger.compare;

import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.statement.Holder;

/// Our account and theirs over the same days. Can't be made unless its figures agree: what is listed explains the difference of
/// the closing balances to the fen. `unread` and `outside` = rows of their list that gave nothing, or lie outside the days.
public record Comparison(Holder holder, DateSpan span, String file, Balances ours, Balances theirs, OpeningFrom openingFrom,
        Money unexplained, Groups groups, int unread, int outside) {

    public Comparison {
        Money listed = ours.opening().minus(theirs.opening()).plus(groups.differing()).plus(groups.ours()).minus(groups.theirs())
                .minus(unexplained);
        if (!listed.equals(ours.closing().minus(theirs.closing()))) {
            throw new IllegalStateException("differences of " + listed + " between " + ours + " and " + theirs);
        }
    }

    /// Balances before and after the days.
    public record Balances(Money opening, Money closing) {}

    /// Where their opening balance comes from: typed, said in their list, reckoned back from the closing balance it says, or
    /// taken to be ours.
    public enum OpeningFrom { TYPED, STATED, FROM_CLOSING, ASSUMED }

    /// What is matched, what has one number and two amounts, and what one side has alone; each in the order of days.
    public record Groups(List<Pair> matched, List<Pair> different, List<Ours> onlyOurs, List<Theirs> onlyTheirs) {

        public Groups {
            matched = matched.stream().sorted(Pair.ORDER).toList();
            different = different.stream().sorted(Pair.ORDER).toList();
            onlyOurs = onlyOurs.stream().sorted(Ours.ORDER).toList();
            onlyTheirs = onlyTheirs.stream().sorted(Theirs.ORDER).toList();
            if (matched.stream().anyMatch(pair -> !pair.difference().isZero())) {
                throw new IllegalStateException("what is matched differs");
            }
        }

        /// Ours less theirs of what differs.
        public Money differing() {
            return different.stream().map(Pair::difference).reduce(Money.ZERO, Money::plus);
        }

        /// Of what only we have.
        public Money ours() {
            return onlyOurs.stream().map(Ours::amount).reduce(Money.ZERO, Money::plus);
        }

        /// Of what only they have.
        public Money theirs() {
            return onlyTheirs.stream().map(Theirs::amount).reduce(Money.ZERO, Money::plus);
        }

        /// Rows of their list that are matched.
        public long matchedRows() {
            return matched.stream().mapToLong(pair -> pair.theirs().size()).sum();
        }
    }

    /// Ours less theirs at the end.
    public Money difference() {
        return ours.closing().minus(theirs.closing());
    }

    /// Ours less theirs at the beginning.
    public Money openingDifference() {
        return ours.opening().minus(theirs.opening());
    }

    /// Nothing differs, not even in ways that cancel out.
    public boolean agrees() {
        return difference().isZero() && openingDifference().isZero() && unexplained.isZero() && groups.different().isEmpty()
                && groups.onlyOurs().isEmpty() && groups.onlyTheirs().isEmpty();
    }
}
