package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
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
    /// `quantity` = what counted instead of the base under a plan on quantity, null everywhere else.
    public record Line(YearMonth origin, Component component, Money base, Money earned, Money paidBefore, Money due,
            Problem reason, @Nullable Quantity quantity) {

        public Line(YearMonth origin, Component component, Money base, Money earned, Money paidBefore, Money due, Problem reason) {
            this(origin, component, base, earned, paidBefore, due, reason, null);
        }

        /// A line of the brackets.
        public Line(YearMonth origin, Money base, Money earned, Money paidBefore, Money due, Problem reason) {
            this(origin, Component.BRACKETS, base, earned, paidBefore, due, reason, null);
        }
    }
}
