package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.HysteresisPolicy.Evaluation;
import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.policy.TierOverride;
import org.suanpan.core.tier.willingness.Axis;
import org.suanpan.core.tier.willingness.Conduct.Payments;
import org.suanpan.core.tier.willingness.Willingness;

/// Says how a score, a tier and a state came about, with the figures to follow it.
record TierReasons(TierPolicy policy) {

    List<Problem> score(TierFacts.Year year, ScorePolicy.Score score, Willingness willingness) {
        List<Problem> reasons = new ArrayList<>();
        ScorePolicy weights = policy.score();
        reasons.add(Problem.of("tier.reason.volume", year.net(), score.volume().toPlainString(),
                weights.volumeWeight(), policy.basis().months()));
        reasons.add(score.margin() == null || year.margin() == null
                ? Problem.of("tier.reason.margin-unknown", policy.basis().months())
                : Problem.of("tier.reason.margin", percent(year.margin()), percent(weights.targetMargin()),
                        score.margin().toPlainString(), weights.marginWeight(), policy.basis().months()));
        reasons.addAll(willing(willingness));
        return reasons;
    }

    /// The points, then each part that counts.
    private List<Problem> willing(Willingness willingness) {
        Rate weight = policy.score().willingnessWeight();
        if (willingness.isAssumed()) {
            return List.of(Problem.of("tier.reason.willingness-assumed", willingness.points(), weight));
        }
        List<Problem> reasons = new ArrayList<>(List.of(Problem.of("tier.reason.willingness", willingness.points(), weight)));
        for (Axis axis : willingness.present()) {
            Rate points = Objects.requireNonNull(willingness.part(axis));
            Rate share = policy.willing().weight(axis);
            Payments payments = willingness.conduct().payments();
            reasons.add(switch (axis) {
                case RESPONSE -> Problem.of("tier.reason.response", points, share, policy.willing().contactDays(), willingness.contacts(), willingness.answered());
                case PUNCTUALITY -> Problem.of("tier.reason.punctuality", points, share, policy.basis().months(), payments.debts());
                case REGULARITY -> Problem.of("tier.reason.regularity", points, share, willingness.gaps().size());
                case STARS -> Problem.of("tier.reason.stars", points, share, willingness.conduct().stars());
            });
        }
        return reasons;
    }

    Problem pareto(TierFacts.Year year, Rate points) {
        return Problem.of("tier.reason.pareto", year.net(), points.toString(1), policy.basis().months());
    }

    Problem rfm(@Nullable RfmScore score) {
        return score == null ? Problem.of("tier.reason.rfm-none")
                : Problem.of("tier.reason.rfm", score.r(), score.f(), score.m(), score.points().toString(1));
    }

    Problem first(Rate score, Tier tier) {
        return Problem.of("tier.verdict.first", score.toString(1), name(tier));
    }

    Problem hard(int overdue, int most) {
        return Problem.of("tier.verdict.hard", name(policy.hysteresis().lowest()), overdue, most);
    }

    Problem override(TierOverride byHand, Tier tier, Rate score) {
        return Problem.of("tier.verdict.override", name(tier), byHand.until(), byHand.reason(), Actor.OWNER.equals(byHand.by()) ? Problem.of("tier.by.owner") : byHand.by().name(),
                name(policy.hysteresis().reached(score)));
    }

    Problem expired(Rate score, Tier tier) {
        return Problem.of("tier.verdict.expired", score.toString(1), name(tier));
    }

    Problem verdict(Standing before, Evaluation evaluation, Rate score) {
        String points = score.toString(1);
        String from = name(before.tier());
        String to = name(evaluation.after().tier());
        return switch (evaluation.verdict()) {
            case FIRST -> first(score, evaluation.after().tier());
            case PROMOTE -> Problem.of("tier.verdict.promote", points, from, to, enterLine(evaluation.after().tier()));
            case PROTECTED -> Problem.of("tier.verdict.protected", points, to, exitLine(before.tier()));
            case WARN -> Problem.of("tier.verdict.warn", points, to, exitLine(before.tier()),
                    evaluation.after().warnings(), policy.hysteresis().demoteAfter());
            case DEMOTE -> Problem.of("tier.verdict.demote", points, from, to, exitLine(before.tier()),
                    policy.hysteresis().demoteAfter());
            case KEEP, HARD, OVERRIDE, EXPIRED -> Problem.of("tier.verdict.keep", points, to);
        };
    }

    private String name(Tier tier) {
        return policy.terms(tier).name();
    }

    List<Problem> lifecycle(OrderDays orders, Pace pace) {
        Integer days = orders.daysSinceLast();
        if (days == null) {
            return List.of(Problem.of("tier.reason.never-ordered"));
        }
        List<Problem> reasons = new ArrayList<>();
        LifecyclePolicy lines = policy.lifecycle();
        reasons.add(switch (lines.state(orders)) {
            case PROSPECT -> Problem.of("tier.reason.never-ordered");
            case NEW -> Problem.of("tier.reason.new", days, lines.newDays());
            case ACTIVE -> Problem.of("tier.reason.active", days, lines.sleepDays());
            case SLEEPING -> Problem.of("tier.reason.sleeping", days, lines.sleepDays(), lines.lostDays());
            case LOST -> Problem.of("tier.reason.lost", days, lines.lostDays());
        });
        boolean hasRhythm = orders.days().size() > policy.cycle().minGaps();
        if (pace.medianGap() != null && hasRhythm) {
            reasons.add(Problem.of("tier.reason.rhythm", plain(pace.medianGap()), pace.sleepDays(), pace.lostDays(),
                    Problem.of("tier.lifecycle." + pace.lifecycle())));
        }
        if (pace.outlook() != null) {
            String expected = pace.outlook().orders().setScale(1, RoundingMode.HALF_UP).toPlainString();
            reasons.add(pace.medianGap() != null && hasRhythm
                    ? Problem.of("tier.reason.alive", plain(pace.medianGap()), days, pace.outlook().said(),
                            Outlooks.DAYS_AHEAD, expected)
                    : Problem.of("tier.reason.alive-young", days, pace.outlook().said(), Outlooks.DAYS_AHEAD, expected));
        }
        return reasons;
    }

    private static String plain(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString();
    }

    private String enterLine(Tier tier) {
        return policy.hysteresis().enter().get(tier.ordinal()).toString();
    }

    private String exitLine(Tier tier) {
        return policy.hysteresis().exit().get(tier.ordinal()).toString();
    }

    private static String percent(Rate rate) {
        return rate.times(Rate.parse("100")).toString(1);
    }
}
