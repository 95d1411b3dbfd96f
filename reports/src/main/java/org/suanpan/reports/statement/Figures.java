package org.suanpan.reports.statement;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementLine;

/// What a statement comes to.
record Figures(Money opening, Money added, Money paid, Money waived, Money closing, Money overdue) {

    static Figures of(Statement statement) {
        return new Figures(statement.opening(),
                statement.lines().stream().map(StatementLine::increase).reduce(Money.ZERO, Money::plus),
                statement.received(), statement.waived(), statement.closing(), statement.aged().overdue());
    }
}
