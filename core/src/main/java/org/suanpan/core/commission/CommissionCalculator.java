package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRep;

/// Makes one statement by the one law of [OriginAccount]: its own month, and every earlier settled month whose facts
/// have changed since.
final class CommissionCalculator {

    private CommissionCalculator() {}

    /// `earlier` are the settled months before `month`, each under the plan it was settled with.
    static CommissionStatement statement(SalesRep rep, YearMonth month, OriginAccount own,
            SortedMap<YearMonth, OriginAccount> earlier) {
        List<CommissionStatement.Line> lines = new ArrayList<>();
        lines.add(CommissionStatement.Line.ofMonth(month, own.plan(), own.base(), own.earned(), own.paid()));
        earlier.forEach((origin, account) -> {
            if (!account.due().isZero()) {
                lines.add(CommissionStatement.Line.correction(
                        origin, account.base(), account.earned(), account.paid()));
            }
        });
        Money total = lines.stream().map(CommissionStatement.Line::due).reduce(Money.ZERO, Money::plus);
        return new CommissionStatement(rep.id(), rep.code(), rep.name(), month, own.base(), own.due(), Money.ZERO,
                total, lines, false);
    }
}
