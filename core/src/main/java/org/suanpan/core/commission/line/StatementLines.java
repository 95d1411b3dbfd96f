package org.suanpan.core.commission.line;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.Collectors;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.month.Earned;

/// Writes the lines of a statement, each with its sentence. Stored lines are written again from their figures and their
/// plan, so a settled statement says today what it said when it was settled.
public final class StatementLines {

    private StatementLines() {}

    /// The line of the statement's own month, explained bracket by bracket, and where something stands around the brackets
    /// that changes what they come to, with both figures.
    public static Line ofMonth(YearMonth month, String repCode, CommissionPlan plan, Earned earned, Money paidBefore) {
        return new Line(month, Component.BRACKETS, earned.base(), earned.amount(), paidBefore, earned.amount().minus(paidBefore),
                reason(repCode, plan, earned), earned.quantity());
    }

    private static Problem reason(String repCode, CommissionPlan plan, Earned earned) {
        CommissionPlan own = plan.of(repCode);
        Quantity quantity = earned.quantity();
        BigDecimal counted = quantity == null ? earned.base().yuan() : quantity.value();
        Object shown = quantity == null ? earned.base() : quantity;
        LineRates rates = new LineRates(plan);
        if (rates.any() && !rates.isOwn(repCode)) {
            return Problem.of(quantity == null ? "commission.line.rates" : "commission.line.rates-quantity", shown, earned.amount());
        }
        CommissionPlan.Explained explained = own.explain(counted);
        String parts = explained.parts().stream().map(Money::toString).collect(Collectors.joining(" + "));
        return explained.commission().equals(earned.amount())
                ? Problem.of(quantity == null ? "commission.line.month" : "commission.line.month-quantity", shown, parts, earned.amount(),
                        explained.effectiveRate().toString(6))
                : Problem.of(quantity == null ? "commission.line.limited" : "commission.line.limited-quantity", shown, parts,
                        explained.commission(), earned.amount());
    }

    /// What a component of the statement's own month comes to.
    public static Line ofComponent(YearMonth month, String repCode, CommissionPlan plan, Component component, Earned earned, Money paidBefore) {
        Problem name = Problem.of("commission.component." + component);
        Problem reason = component == Component.KPI_EFFECT ? factor(month, repCode, plan, earned)
                : Problem.of("commission.line.component", name, earned.base(), earned.amount());
        return new Line(month, component, earned.base(), earned.amount(), paidBefore, earned.amount().minus(paidBefore), reason,
                earned.quantity());
    }

    private static Problem factor(YearMonth month, String repCode, CommissionPlan plan, Earned earned) {
        Rate factor = plan.kpiFactor(repCode);
        return Scored.isScored(plan, repCode)
                ? Problem.of("commission.line.scored", factor, month, factor.value().movePointRight(2).stripTrailingZeros().toPlainString(),
                        earned.base(), earned.amount())
                : Problem.of("commission.line.factor", factor, earned.base(), earned.amount());
    }

    /// The difference of an earlier month whose facts have changed since it was settled.
    public static Line correction(YearMonth origin, Component component, Earned earned, Money paidBefore) {
        Money due = earned.amount().minus(paidBefore);
        Quantity quantity = earned.quantity();
        Problem reason = component != Component.BRACKETS
                ? Problem.of("commission.line.component-correction", origin, Problem.of("commission.component." + component),
                        earned.amount(), paidBefore, due)
                : quantity == null ? Problem.of("commission.line.correction", origin, earned.base(), earned.amount(), paidBefore, due)
                : Problem.of("commission.line.correction-quantity", origin, quantity, earned.amount(), paidBefore, due);
        return new Line(origin, component, earned.base(), earned.amount(), paidBefore, due, reason, quantity);
    }
}
