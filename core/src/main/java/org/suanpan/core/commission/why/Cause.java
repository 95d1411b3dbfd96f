package org.suanpan.core.commission.why;

import java.time.YearMonth;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.commission.Component;

/// A part of a difference. `from` and `to` = what it went from and to (bases of a volume, else amounts), `amount` = what that adds to the figure;
/// `origin` = the month the line belongs to.
public record Cause(Kind kind, Component component, YearMonth origin, Money from, Money to, Money amount) {

    /// VOLUME: more or less counts, under the plan of the month before. PLAN: the other plan, on the same base. AROUND: weights, tables, shares,
    /// quarters and what else works on the brackets. COMPONENT: another part of the statement. CORRECTION: an earlier month is evened out in this
    /// statement; CORRECTION_GONE: the last one had evened out one. ALREADY_PAID: something was paid for the month before it was settled.
    public enum Kind { VOLUME, PLAN, AROUND, COMPONENT, CORRECTION, CORRECTION_GONE, ALREADY_PAID }

    public Problem sentence() {
        return Problem.of("commission.why." + kind, Problem.of("commission.component." + component), origin, from, to, amount);
    }
}
