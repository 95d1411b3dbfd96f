package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.party.SalesRepId;

/// What one salesperson gets for one month: this month's commission and the differences of earlier months.
/// `total` = Σ `due` of the lines = `commission` + `awards` + adjustments.
public record CommissionStatement(SalesRepId rep, String repCode, String repName, YearMonth month, Money base,
        Money commission, Money awards, Money total, List<Line> lines, boolean settled) {

    public CommissionStatement {
        lines = List.copyOf(lines);
    }

    /// One origin month: all known facts give `base` and `earned` = round(F(base)); `due` = earned − paid before.
    public record Line(YearMonth origin, Money base, Money earned, Money paidBefore, Money due, Problem reason) {}
}
