package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.insight.value.Foretold;
import org.suanpan.core.insight.value.Outlook;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.TierFacts.CustomerFacts;

/// What is to be expected of a customer in the next quarter, and what of it is at stake because he may have gone. Where no
/// model could be fitted his own rhythm says how many orders it would be, and there is no probability.
public record AheadTrace(CustomerFacts customer, RhythmTrace rhythm, @Nullable Foretold foretold) {

    private static final BigDecimal DAYS = BigDecimal.valueOf(Outlooks.DAYS_AHEAD);

    /// What he bought on a day he ordered: over the window of the rules, over all time where he did not order in them.
    public Money perOrder() {
        long days = yearDays();
        return days > 0 ? Money.rounded(customer.year().net().yuan().divide(BigDecimal.valueOf(days), 6, RoundingMode.HALF_UP))
                : customer.orderDays().isEmpty() ? Money.ZERO
                : Money.rounded(customer.net().yuan().divide(BigDecimal.valueOf(customer.orderDays().size()), 6, RoundingMode.HALF_UP));
    }

    private long yearDays() {
        return rhythm.orders().countAfter(rhythm.orders().asOf().minusMonths(rhythm.policy().basis().months()));
    }

    /// Orders of the next quarter if he surely is still there (two decimals).
    public BigDecimal ordersIfHere() {
        if (foretold != null) {
            return foretold.ifHere().orders();
        }
        BigDecimal median = rhythm.rhythm().medianGap();
        return median == null || median.signum() == 0 || !rhythm.hasRhythm() ? BigDecimal.ZERO.setScale(2)
                : DAYS.divide(median, 2, RoundingMode.HALF_UP);
    }

    /// Whether anything can be said of his next orders: by a model, or by a rhythm of his own.
    public boolean isKnown() {
        return foretold != null || rhythm.hasRhythm();
    }

    /// Orders to expect of him as things stand (two decimals).
    public BigDecimal orders() {
        Outlook outlook = foretold == null ? null : foretold.outlook();
        return outlook != null ? outlook.orders() : isQuiet() ? BigDecimal.ZERO.setScale(2) : ordersIfHere();
    }

    /// What the next quarter brings of him.
    public Money value() {
        return times(orders());
    }

    /// What is lost of the next quarter by his perhaps having gone; never below zero.
    public Money atStake() {
        Money lost = times(ordersIfHere()).minus(value());
        return lost.isNegative() ? Money.ZERO : lost;
    }

    private Money times(BigDecimal orders) {
        Money each = perOrder();
        return each.isPositive() ? Money.rounded(each.yuan().multiply(orders)) : Money.ZERO;
    }

    /// He sleeps or has gone by his own rhythm.
    public boolean isQuiet() {
        return switch (rhythm.own()) {
            case SLEEPING, LOST -> true;
            case PROSPECT, NEW, ACTIVE -> false;
        };
    }

    /// `平均 21 天一单，已 40 天没来：还在的可能 34%`.
    public Problem sentence() {
        OrderDays orders = rhythm.orders();
        Integer days = orders.daysSinceLast();
        BigDecimal median = rhythm.rhythm().medianGap();
        if (days == null) {
            return Problem.of("tier.reason.never-ordered");
        }
        boolean known = median != null && rhythm.hasRhythm();
        String gap = median == null ? "" : median.stripTrailingZeros().toPlainString();
        if (foretold == null) {
            return known ? Problem.of("tier.ahead.quiet", gap, days) : Problem.of("tier.ahead.quiet-young", days);
        }
        String percent = foretold.outlook().said();
        return known ? Problem.of("tier.ahead.alive", gap, days, percent) : Problem.of("tier.ahead.alive-young", days, percent);
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (rhythm.orders().isEmpty()) {
            return steps;
        }
        if (foretold != null) {
            List<String> p = foretold.parameters();
            steps.add(Step.given(Problem.of("tier.step.story", foretold.frequency(), foretold.recencyDays(), foretold.watchedDays()), ""));
            steps.add(Step.given(Problem.of("tier.step.model", p.get(0), p.get(1), p.get(2), p.get(3), p.get(4)), ""));
            steps.add(step("tier.step.dropped", foretold.dropped()));
            steps.add(step("tier.step.grown", foretold.grown()));
            steps.add(step("tier.step.passed", foretold.passed()));
            steps.add(new Step(Problem.of("tier.step.alive"), foretold.sum(), foretold.outlook().alive().toPlainString()));
        }
        long days = yearDays();
        steps.add(days > 0
                ? new Step(Problem.of("tier.step.per-order", rhythm.policy().basis().months()), customer.year().net() + " ÷ " + days, perOrder().toString())
                : new Step(Problem.of("tier.step.per-order-ever", rhythm.policy().basis().months()), customer.net() + " ÷ " + customer.orderDays().size(), perOrder().toString()));
        if (!isKnown()) {
            steps.add(Step.given(Problem.of("tier.step.orders-unknown", Outlooks.DAYS_AHEAD), ""));
            return steps;
        }
        steps.add(Step.given(Problem.of(foretold == null ? "tier.step.orders-rhythm" : "tier.step.orders", Outlooks.DAYS_AHEAD),
                orders().toPlainString()));
        steps.add(new Step(Problem.of("tier.step.value", Outlooks.DAYS_AHEAD), perOrder() + " × " + orders().toPlainString(), value().toString()));
        steps.add(new Step(Problem.of("tier.step.at-stake", ordersIfHere().toPlainString()),
                "max(0, %s × %s − %s)".formatted(perOrder(), ordersIfHere().toPlainString(), value()), atStake().toString()));
        return steps;
    }

    private static Step step(String words, Foretold.Sum sum) {
        return new Step(Problem.of(words), sum.sum(), sum.result());
    }
}
