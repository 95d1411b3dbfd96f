package org.suanpan.core.commission.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.CommissionStatement;

/// Statements as the screen of commission sees them.
public interface PaySheets {

    /// Everybody's of a month under the plan that holds for it, by code; a settled month as it was settled.
    List<PaySheet> month(YearMonth month);

    /// The documents behind a line of a statement, each with its part of what the line earned.
    List<PayPaper> papers(PaySheet sheet, CommissionStatement.Line line);

    /// Somebody has looked at all statements of the month, as they are now.
    void review(YearMonth month, Actor actor);

    /// Freezes the month; refused where a statement was not reviewed as it is now.
    void settle(YearMonth month, Actor actor);

    /// The settled month was handed over on a day.
    void pay(YearMonth month, LocalDate day, Actor actor);
}
