package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.party.SalesRepId;

/// What one salesperson gets for one month: this month's commission and the differences of earlier months.
/// `total` = Σ `due` of the lines = `commission` (the brackets of the own month) + `awards` (its other components) +
/// adjustments. `facts` is a hash over the documents it was computed from.
public record CommissionStatement(SalesRepId rep, String repCode, String repName, YearMonth month, Money base,
        Money commission, Money awards, Money total, List<Line> lines, boolean settled, String facts)
        implements Earning {

    public CommissionStatement {
        lines = List.copyOf(lines);
    }

    /// A statement that says nothing about the documents it was computed from, as older programs made them.
    public CommissionStatement(SalesRepId rep, String repCode, String repName, YearMonth month, Money base,
            Money commission, Money awards, Money total, List<Line> lines, boolean settled) {
        this(rep, repCode, repName, month, base, commission, awards, total, lines, settled, "");
    }

    /// One origin month and component: all known facts give `base` and `earned` = round(F(base)); `due` = earned − paid before.
    public record Line(YearMonth origin, Component component, Money base, Money earned, Money paidBefore, Money due,
            Problem reason) {

        /// A line of the brackets.
        public Line(YearMonth origin, Money base, Money earned, Money paidBefore, Money due, Problem reason) {
            this(origin, Component.BRACKETS, base, earned, paidBefore, due, reason);
        }

        /// What a component of the statement's own month comes to.
        public static Line ofComponent(YearMonth month, Component component, Money base, Money earned, Money paidBefore) {
            return new Line(month, component, base, earned, paidBefore, earned.minus(paidBefore),
                    Problem.of("commission.line.component", Problem.of("commission.component." + component), base, earned));
        }

        /// The difference of a component of an earlier month.
        public static Line correction(YearMonth origin, Component component, Money base, Money earned, Money paidBefore) {
            if (component == Component.BRACKETS) {
                return correction(origin, base, earned, paidBefore);
            }
            Money due = earned.minus(paidBefore);
            return new Line(origin, component, base, earned, paidBefore, due, Problem.of("commission.line.component-correction",
                    origin, Problem.of("commission.component." + component), earned, paidBefore, due));
        }


        /// The line of the statement's own month, explained bracket by bracket, and where something stands around the
        /// brackets that changes what they come to, with both figures.
        public static Line ofMonth(YearMonth month, CommissionPlan plan, Money base, Money earned, Money paidBefore) {
            CommissionPlan.Explained explained = plan.explain(base);
            String parts = explained.parts().stream().map(Money::toString).collect(Collectors.joining(" + "));
            Problem reason = explained.commission().equals(earned)
                    ? Problem.of("commission.line.month", base, parts, earned, explained.effectiveRate().toString(6))
                    : Problem.of("commission.line.limited", base, parts, explained.commission(), earned);
            return new Line(month, base, earned, paidBefore, earned.minus(paidBefore), reason);
        }

        /// The difference of an earlier month whose facts have changed since it was settled.
        public static Line correction(YearMonth origin, Money base, Money earned, Money paidBefore) {
            Money due = earned.minus(paidBefore);
            return new Line(origin, base, earned, paidBefore, due,
                    Problem.of("commission.line.correction", origin, base, earned, paidBefore, due));
        }
    }
}
