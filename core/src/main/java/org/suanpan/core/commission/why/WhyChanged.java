package org.suanpan.core.commission.why;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.sheet.PaySheet;

/// A figure of a statement beside the same figure of an earlier one, with what makes up the difference: the causes add up to it to the fen. They
/// are made of the lines that make up the figure itself, and so are their sentences.
public record WhyChanged(YearMonth before, YearMonth now, Money was, Money is, List<Cause> causes) {

    public WhyChanged {
        causes = List.copyOf(causes);
        if (!sum(causes.stream().map(Cause::amount).toList()).equals(is.minus(was))) {
            throw new IllegalArgumentException("the causes don't add up: " + causes + " for " + was + " to " + is);
        }
    }

    /// What the whole statement comes to.
    public static WhyChanged total(PaySheet before, PaySheet now) {
        return of(before, now, _ -> true);
    }

    /// The figure that some of the lines make up. Both statements are of one person.
    public static WhyChanged of(PaySheet before, PaySheet now, Predicate<Line> figure) {
        CommissionStatement last = before.statement();
        CommissionStatement current = now.statement();
        List<Line> old = last.lines().stream().filter(figure).toList();
        List<Line> lines = current.lines().stream().filter(figure).toList();
        List<Cause> causes = new ArrayList<>();
        for (Component component : Component.values()) {
            Line one = own(old, last.month(), component);
            Line other = own(lines, current.month(), component);
            if (one != null || other != null) {
                add(causes, new Sides(last.month(), before.plan().of(last.repCode()), one), new Sides(current.month(), now.plan().of(current.repCode()), other),
                        component);
            }
        }
        old.stream().filter(line -> !line.origin().equals(last.month())).forEach(line -> put(causes, new Cause(Cause.Kind.CORRECTION_GONE,
                line.component(), line.origin(), line.due(), Money.ZERO, line.due().negated())));
        lines.stream().filter(line -> !line.origin().equals(current.month())).forEach(line -> put(causes, new Cause(Cause.Kind.CORRECTION,
                line.component(), line.origin(), line.paidBefore(), line.earned(), line.due())));
        return new WhyChanged(last.month(), current.month(), due(old), due(lines), causes);
    }

    public Money difference() {
        return is.minus(was);
    }

    public Problem sentence() {
        return Problem.of(difference().isZero() ? "commission.why.same" : difference().isNegative() ? "commission.why.less" : "commission.why.more",
                before, was, is, difference().abs());
    }

    /// A component of a month under its plan; a line that is not there is nothing.
    private record Sides(YearMonth month, CommissionPlan plan, @Nullable Line line) {

        Money base() {
            return line == null ? Money.ZERO : line.base();
        }

        Money earned() {
            return line == null ? Money.ZERO : line.earned();
        }

        Money paid() {
            return line == null ? Money.ZERO : line.paidBefore();
        }
    }

    private static void add(List<Cause> causes, Sides before, Sides now, Component component) {
        if (component == Component.BRACKETS) {
            Money byOld = before.plan.earned(before.base());
            Money byOldNow = before.plan.earned(now.base());
            Money byNew = now.plan.earned(now.base());
            put(causes, new Cause(Cause.Kind.VOLUME, component, now.month, before.base(), now.base(), byOldNow.minus(byOld)));
            put(causes, new Cause(Cause.Kind.PLAN, component, now.month, byOldNow, byNew, byNew.minus(byOldNow)));
            Money aroundBefore = before.earned().minus(byOld);
            Money aroundNow = now.earned().minus(byNew);
            put(causes, new Cause(Cause.Kind.AROUND, component, now.month, aroundBefore, aroundNow, aroundNow.minus(aroundBefore)));
        } else {
            put(causes, new Cause(Cause.Kind.COMPONENT, component, now.month, before.earned(), now.earned(), now.earned().minus(before.earned())));
        }
        put(causes, new Cause(Cause.Kind.ALREADY_PAID, component, now.month, before.paid(), now.paid(), before.paid().minus(now.paid())));
    }

    private static void put(List<Cause> causes, Cause cause) {
        if (!cause.amount().isZero()) {
            causes.add(cause);
        }
    }

    private static @Nullable Line own(List<Line> lines, YearMonth month, Component component) {
        return lines.stream().filter(line -> line.origin().equals(month) && line.component() == component).findFirst().orElse(null);
    }

    private static Money due(List<Line> lines) {
        return sum(lines.stream().map(Line::due).toList());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
