package org.suanpan.core.ledger.compare;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.compare.Comparison.Balances;
import org.suanpan.core.ledger.compare.Comparison.OpeningFrom;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementLine;

/// Holds our statement against their list: by document number, then by amount and nearest day, then by sums that are
/// unambiguous. The order of rows changes nothing. `days` = how far apart two rows of one amount may lie.
public record Comparing(int days) {

    public static final int USUAL_DAYS = 7;

    /// `opening` = their balance before the first day of the statement, null = as their list says it.
    public Comparison of(Statement ours, TheirList list, @Nullable Money opening) {
        DateSpan span = ours.span();
        List<Theirs> within = list.rows().stream().filter(row -> span.contains(row.date()) && !row.amount().isZero()).toList();
        Pool pool = new Pool(ours.lines().stream().filter(line -> !isOpening(line)).flatMap(line -> Ours.of(line).stream()).toList(), within);
        new ByNumber(days).match(pool);
        new ByAmount(days).match(pool);
        new BySum(days).match(pool);
        Money brought = ours.lines().stream().filter(Comparing::isOpening).map(StatementLine::change).reduce(ours.opening(), Money::plus);
        Opening before = opening(list, span, opening, brought);
        Money written = before.amount().plus(sum(within));
        Money unexplained = before.from() == OpeningFrom.FROM_CLOSING || list.closing() == null || !sum(list, row -> after(row, span)).isZero()
                ? Money.ZERO : list.closing().minus(written);
        int outside = (int) list.rows().stream().filter(row -> !span.contains(row.date())).count();
        return new Comparison(ours.holder(), span, list.file(), new Balances(brought, ours.closing()),
                new Balances(before.amount(), written.plus(unexplained)), before.from(), unexplained, pool.groups(), list.unread(),
                outside);
    }

    /// What was brought in when the books began stands in their list as the balance before.
    private static boolean isOpening(StatementLine line) {
        return line.kind() == DocumentKind.OPENING_RECEIVABLE || line.kind() == DocumentKind.OPENING_PAYABLE;
    }

    private record Opening(Money amount, OpeningFrom from) {}

    private static Opening opening(TheirList list, DateSpan span, @Nullable Money typed, Money ours) {
        if (typed != null) {
            return new Opening(typed, OpeningFrom.TYPED);
        }
        if (list.opening() != null) {
            return new Opening(list.opening().plus(sum(list, row -> row.date().isBefore(span.from()))), OpeningFrom.STATED);
        }
        if (list.closing() != null) {
            return new Opening(list.closing().minus(sum(list, row -> !row.date().isBefore(span.from()))), OpeningFrom.FROM_CLOSING);
        }
        return new Opening(ours, OpeningFrom.ASSUMED);
    }

    private static boolean after(Theirs row, DateSpan span) {
        return row.date().isAfter(span.to());
    }

    private static Money sum(TheirList list, Predicate<Theirs> which) {
        return sum(list.rows().stream().filter(which).toList());
    }

    private static Money sum(List<Theirs> rows) {
        return rows.stream().map(Theirs::amount).reduce(Money.ZERO, Money::plus);
    }
}
