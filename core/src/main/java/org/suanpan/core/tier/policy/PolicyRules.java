package org.suanpan.core.tier.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.LifecyclePolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;

/// Says what is wrong with a policy, each in one sentence.
public final class PolicyRules {

    private static final int LEAST_TIERS = 2;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_EVALUATIONS = 24;
    private static final int MOST_DAYS = 3650;
    private static final int MOST_GAPS = 60;
    private static final int MOST_TIMES = 20;
    private static final int MOST_REST = 60;
    private static final Rate HUNDRED = Rate.parse("100");
    private static final Rate TEN = Rate.parse("10");

    private final List<Problem> problems = new ArrayList<>();
    private final TierPolicy policy;

    private PolicyRules(TierPolicy policy) {
        this.policy = policy;
    }

    /// Empty when it can be put in force.
    public static List<Problem> problems(TierPolicy policy) {
        PolicyRules rules = new PolicyRules(policy);
        rules.names();
        rules.weights();
        rules.lines();
        rules.days();
        policy.tiers().forEach(rules::terms);
        policy.tiers().forEach(rules::gifts);
        return rules.problems;
    }

    public static void check(TierPolicy policy) {
        List<Problem> found = problems(policy);
        if (!found.isEmpty()) {
            throw new Rejected(found.getFirst());
        }
    }

    private void names() {
        int tiers = policy.tiers().size();
        if (tiers < LEAST_TIERS || tiers > Tier.values().length) {
            wrong("tier.policy.tiers", tiers);
        }
        Set<String> seen = new HashSet<>();
        for (TierTerms terms : policy.tiers()) {
            if (terms.name().isBlank()) {
                wrong("tier.policy.name-blank");
            } else if (!seen.add(terms.name())) {
                wrong("tier.policy.name-twice", terms.name());
            }
        }
    }

    private void weights() {
        ScorePolicy score = policy.score();
        Rate sum = score.volumeWeight().plus(score.marginWeight()).plus(score.willingnessWeight());
        if (List.of(score.volumeWeight(), score.marginWeight(), score.willingnessWeight()).stream()
                .anyMatch(weight -> weight.compareTo(Rate.ZERO) < 0)) {
            wrong("tier.policy.weight-negative");
        } else if (!sum.equals(Rate.ONE)) {
            wrong("tier.policy.weights", percent(sum));
        }
        List<Rate> willing = policy.willing().weights();
        Rate parts = willing.stream().reduce(Rate.ZERO, Rate::plus);
        if (willing.stream().anyMatch(weight -> weight.compareTo(Rate.ZERO) < 0)) {
            wrong("tier.policy.weight-negative");
        } else if (!parts.equals(Rate.ONE)) {
            wrong("tier.policy.willing", percent(parts));
        }
        between("tier.policy.contact-days", policy.willing().contactDays(), 1, MOST_DAYS);
        if (score.targetMargin().compareTo(Rate.ZERO) <= 0 || score.targetMargin().compareTo(Rate.ONE) > 0) {
            wrong("tier.policy.target-margin", percent(score.targetMargin()));
        }
    }

    private void lines() {
        HysteresisPolicy lines = policy.hysteresis();
        int wanted = policy.tiers().size() - 1;
        if (lines.enter().size() != wanted || lines.exit().size() != wanted) {
            wrong("tier.policy.lines", wanted);
            return;
        }
        for (int i = 0; i < wanted; i++) {
            String name = policy.tiers().get(i).name();
            Rate enter = lines.enter().get(i);
            if (enter.compareTo(Rate.ZERO) <= 0 || enter.compareTo(HUNDRED) > 0) {
                wrong("tier.policy.line-range", name, enter);
            }
            if (i > 0 && enter.compareTo(lines.enter().get(i - 1)) >= 0) {
                wrong("tier.policy.lines-descend", policy.tiers().get(i - 1).name(), lines.enter().get(i - 1), name, enter);
            }
            if (lines.exit().get(i).compareTo(enter) > 0 || lines.exit().get(i).compareTo(Rate.ZERO) < 0) {
                wrong("tier.policy.exit", name, lines.exit().get(i), enter);
            }
        }
        between("tier.policy.demote-after", lines.demoteAfter(), 1, MOST_EVALUATIONS);
        between("tier.policy.protect", lines.protectEvaluations(), 0, MOST_EVALUATIONS);
        if (lines.overdueDays() != null) {
            between("tier.policy.overdue", lines.overdueDays(), 0, MOST_DAYS);
        }
    }

    private void days() {
        between("tier.policy.months", policy.basis().months(), 1, MOST_MONTHS);
        LifecyclePolicy days = policy.lifecycle();
        between("tier.policy.new-days", days.newDays(), 0, MOST_DAYS);
        if (days.sleepDays() < 1 || days.lostDays() <= days.sleepDays()) {
            wrong("tier.policy.lost-days", days.sleepDays(), days.lostDays());
        }
        rhythm(policy.cycle());
    }

    private void rhythm(CyclePolicy cycle) {
        CyclePolicy.Limits limits = cycle.limits();
        if (limits.minDays() < 1 || limits.maxDays() < limits.minDays()) {
            wrong("tier.policy.rhythm", limits.minDays(), limits.maxDays());
        }
        if (limits.maxLostDays() <= limits.minDays() || limits.maxLostDays() > MOST_DAYS) {
            wrong("tier.policy.rhythm-lost", limits.maxLostDays(), limits.minDays(), MOST_DAYS);
        }
        between("tier.policy.prior-days", cycle.prior().days(), 1, MOST_DAYS);
        between("tier.policy.prior-weight", cycle.prior().weight(), 1, MOST_GAPS);
        between("tier.policy.gaps-least", cycle.minGaps(), 1, MOST_GAPS);
        between("tier.policy.gaps-most", cycle.maxGaps(), cycle.minGaps(), MOST_GAPS);
        between("tier.policy.multiple", cycle.multiple(), 1, MOST_TIMES);
        between("tier.policy.lost-multiple", cycle.lostMultiple(), 2, MOST_TIMES);
        between("tier.policy.holiday", cycle.holiday().days(), 0, MOST_REST);
        between("tier.policy.holiday-before", cycle.holiday().before(), 0, MOST_REST);
    }

    private void terms(TierTerms terms) {
        String name = terms.name();
        TierTerms.Money money = terms.money();
        if (money.discount() != null && (money.discount().compareTo(Rate.ZERO) < 0 || money.discount().compareTo(Rate.ONE) >= 0)) {
            wrong("tier.policy.discount", name, percent(money.discount()));
        }
        if (money.creditDays() != null && (money.creditDays() < 0 || money.creditDays() > MOST_DAYS)) {
            wrong("tier.policy.credit-days", name, money.creditDays());
        }
        for (Rate multiplier : List.of(money.commission(), money.points())) {
            if (multiplier.compareTo(Rate.ZERO) < 0 || multiplier.compareTo(TEN) > 0) {
                wrong("tier.policy.multiplier", name, multiplier);
            }
        }
        Integer visit = terms.service().visitDays();
        if (visit != null && (visit < 1 || visit > MOST_DAYS)) {
            wrong("tier.policy.visit-days", name, visit);
        }
        Integer priority = terms.service().priority();
        if (priority != null && (priority < 1 || priority >= Allotment.LAST)) {
            wrong("tier.policy.priority", name, priority);
        }
    }

    private void gifts(TierTerms terms) {
        Money gifts = terms.care().gifts();
        if (gifts != null && gifts.isNegative()) {
            wrong("tier.policy.gifts", terms.name(), gifts);
        }
    }

    private void between(String key, int value, int least, int most) {
        if (value < least || value > most) {
            wrong(key, value, least, most);
        }
    }

    private void wrong(String key, Object... arguments) {
        problems.add(Problem.of(key, arguments));
    }

    private static String percent(Rate rate) {
        BigDecimal percent = rate.times(HUNDRED).value();
        return percent.toPlainString();
    }
}
