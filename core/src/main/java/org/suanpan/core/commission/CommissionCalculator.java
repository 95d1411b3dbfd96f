package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.line.StatementLines;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.party.SalesRep;

/// Makes one statement by the one law of [OriginAccount], component by component: its own month, and every earlier
/// settled month whose facts have changed since.
final class CommissionCalculator {

    /// What a person earned by a month, and what of it was paid.
    record Account(CommissionPlan plan, Map<Component, Earned> earned, Map<Component, Money> paid) {

        Earned earned(Component component) {
            return earned.getOrDefault(component, new Earned(Money.ZERO, Money.ZERO));
        }

        Money paid(Component component) {
            return paid.getOrDefault(component, Money.ZERO);
        }
    }

    private CommissionCalculator() {}

    /// `earlier` are the settled months before `month`, each under the plan it was settled with.
    static CommissionStatement statement(SalesRep rep, YearMonth month, Account own,
            SortedMap<YearMonth, Account> earlier, String facts) {
        List<CommissionStatement.Line> lines = new ArrayList<>();
        for (Component component : Component.values()) {
            Earned earned = own.earned(component);
            if (component == Component.BRACKETS) {
                lines.add(StatementLines.ofMonth(month, rep.code(), own.plan, earned, own.paid(component)));
            } else if (!earned.amount().isZero() || !own.paid(component).isZero()) {
                lines.add(StatementLines.ofComponent(month, rep.code(), own.plan, component, earned, own.paid(component)));
            }
        }
        earlier.forEach((origin, account) -> corrections(origin, account, lines));
        return new CommissionStatement(rep.id(), rep.code(), rep.name(), month, own.earned(Component.BRACKETS).base(),
                sum(lines, month, true), sum(lines, month, false), total(lines), lines, false, facts);
    }

    private static void corrections(YearMonth origin, Account account, List<CommissionStatement.Line> lines) {
        for (Component component : Component.values()) {
            Earned earned = account.earned(component);
            if (!earned.amount().equals(account.paid(component))) {
                lines.add(StatementLines.correction(origin, component, earned, account.paid(component)));
            }
        }
    }

    /// Of the month's own lines the brackets, or all others.
    static Money sum(List<CommissionStatement.Line> lines, YearMonth month, boolean isBrackets) {
        return lines.stream()
                .filter(l -> l.origin().equals(month) && (l.component() == Component.BRACKETS) == isBrackets)
                .map(CommissionStatement.Line::due).reduce(Money.ZERO, Money::plus);
    }

    private static Money total(List<CommissionStatement.Line> lines) {
        return lines.stream().map(CommissionStatement.Line::due).reduce(Money.ZERO, Money::plus);
    }
}
