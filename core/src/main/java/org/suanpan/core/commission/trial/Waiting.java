package org.suanpan.core.commission.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionBracket;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionPlan;

/// An order that pays its salesperson more when he closes it next month: with `done` this month and `coming` next month, an
/// order of `order` brings `now` over both months when it is closed today, `later` when he waits. All in yuan, or in base
/// units under a plan on quantity; `now` and `later` in yuan.
public record Waiting(Money done, Money order, Money coming, Money now, Money later) {

    /// Less is no reason to wait.
    private static final Money LEAST = Money.parse("1.00");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    public Money gain() {
        return later.minus(now);
    }

    /// The case with the highest gain, where there is one: with nothing else next month (a cap that is reached, rates that fall),
    /// else just above a jump (the order lifts next month over a line that this month is far from).
    public static Optional<Waiting> of(CommissionPlan plan) {
        Optional<Waiting> alone = best(alone(plan));
        return alone.isPresent() ? alone : best(jumps(plan));
    }

    private static Optional<Waiting> best(List<Waiting> cases) {
        return cases.stream().filter(one -> one.gain().compareTo(LEAST) >= 0)
                .max(Comparator.comparing(Waiting::gain).thenComparing(one -> one.done.negated()));
    }

    /// An order of a tenth of a line, at every line and where the cap is reached.
    private static List<Waiting> alone(CommissionPlan plan) {
        List<Waiting> cases = new ArrayList<>();
        for (Money line : lines(plan)) {
            cases.add(of(plan, line, part(line, TENTH), Money.ZERO));
        }
        return cases;
    }

    private static List<Waiting> jumps(CommissionPlan plan) {
        return Cliffs.of(plan).stream().map(Cliff::line).map(line -> of(plan, part(line, TENTH), part(line, new BigDecimal("0.2")),
                part(line, new BigDecimal("0.85")))).toList();
    }

    private static Money part(Money line, BigDecimal share) {
        return Money.rounded(line.yuan().multiply(share));
    }

    private static Waiting of(CommissionPlan plan, Money done, Money order, Money coming) {
        return new Waiting(done, order, coming, plan.earned(done.plus(order)).plus(plan.earned(coming)),
                plan.earned(done).plus(plan.earned(coming.plus(order))));
    }

    private static TreeSet<Money> lines(CommissionPlan plan) {
        TreeSet<Money> lines = new TreeSet<>();
        Money quota = plan.quota();
        for (CommissionBracket bracket : plan.brackets()) {
            lines.add(Money.rounded(plan.unit() == CommissionPlan.Unit.ATTAINMENT && quota != null ? bracket.from().multiply(quota.yuan())
                    : bracket.from()));
        }
        CommissionGate.Threshold threshold = plan.gate().threshold();
        if (threshold != null) {
            lines.add(Money.rounded(threshold.quota().times(threshold.attainment())));
        }
        Money cap = plan.gate().cap();
        if (cap != null) {
            reached(plan, cap).ifPresent(lines::add);
        }
        lines.removeIf(line -> !line.isPositive());
        return lines;
    }

    /// Where the cap is reached, by halving; empty where it never is.
    private static Optional<Money> reached(CommissionPlan plan, Money cap) {
        BigDecimal high = BigDecimal.ONE;
        while (plan.earned(high).compareTo(cap) < 0) {
            high = high.multiply(BigDecimal.TWO);
            if (high.precision() - high.scale() > 12) {
                return Optional.empty();
            }
        }
        BigDecimal low = BigDecimal.ZERO;
        while (high.subtract(low).compareTo(BigDecimal.ONE) > 0) {
            BigDecimal middle = low.add(high).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
            if (plan.earned(middle).compareTo(cap) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(Money.rounded(high.setScale(0, RoundingMode.UP)));
    }
}
