package org.suanpan.core.ledger.statement;

import java.util.List;
import java.util.function.Predicate;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;

/// A partner's account over some days (对账单), and how it stands at their end. Can't be made unless its figures agree: each
/// balance follows from the one before it, the totals lead from the opening balance to the closing one, and what is open
/// less what has settled nothing is the closing balance.
public record Statement(Holder holder, DateSpan span, Money opening, List<StatementLine> lines, List<OpenDocument> open,
        List<FreeAmount> unallocated) {

    public Statement {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
        unallocated = List.copyOf(unallocated);
        Money balance = opening;
        for (StatementLine line : lines) {
            balance = balance.plus(line.change());
            agree("balance after " + line.number(), balance, line.balance());
            if (!span.contains(line.date())) {
                throw new IllegalStateException(line.number() + " of " + line.date() + " is not in " + span);
            }
        }
        agree("open less unallocated", balance, openOf(open).minus(freeOf(unallocated)));
    }

    private static void agree(String what, Money expected, Money actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(what + ": " + actual + " instead of " + expected);
        }
    }

    private static Money openOf(List<OpenDocument> open) {
        return open.stream().map(OpenDocument::open).reduce(Money.ZERO, Money::plus);
    }

    private static Money freeOf(List<FreeAmount> free) {
        return free.stream().map(FreeAmount::amount).reduce(Money.ZERO, Money::plus);
    }

    /// The balance of the last line; without lines what it was before.
    public Money closing() {
        return lines.isEmpty() ? opening : lines.getLast().balance();
    }

    /// Sold to the customer, or bought from the supplier, with what was taken back of it.
    public Money traded() {
        return increases(StatementLine::isTrade);
    }

    /// What came back, positive.
    public Money returned() {
        return increases(StatementLine::isReturn).negated();
    }

    /// What neither trade nor returns added: balances that were brought in.
    public Money otherwise() {
        return increases(line -> !line.isTrade() && !line.isReturn());
    }

    public Money received() {
        return lines.stream().map(StatementLine::received).reduce(Money.ZERO, Money::plus);
    }

    public Money waived() {
        return lines.stream().map(StatementLine::waived).reduce(Money.ZERO, Money::plus);
    }

    private Money increases(Predicate<StatementLine> which) {
        return lines.stream().filter(which).map(StatementLine::increase).reduce(Money.ZERO, Money::plus);
    }

    /// What is open of all documents at the end.
    public Money openTotal() {
        return openOf(open);
    }

    /// What has settled nothing at the end.
    public Money freeTotal() {
        return freeOf(unallocated);
    }

    public Aged aged() {
        return Aged.of(open.stream().map(document -> new Aged.Part(document.due(), document.open())).toList(), span.to(),
                freeTotal().negated());
    }
}
