package org.suanpan.core.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Evaluation;
import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.TierFacts.CustomerFacts;

/// One review, pure: facts and earlier decisions in, review and new decisions out.
final class TierEvaluator {

    /// Decimals of a margin ratio.
    private static final int MARGIN_SCALE = 6;

    /// `assignments` are in the order of the review's lines.
    record Outcome(TierReview review, List<TierAssignment> assignments) {}

    private record Decision(Evaluation evaluation, Problem reason) {}

    private final TierPolicy policy;
    private final LocalDate asOf;
    private final Map<CustomerId, List<TierAssignment>> decided;
    private final TierReasons reasons;
    private final OrderFits.@Nullable Fitted fitted;
    private final @Nullable Outlooks outlooks;

    TierEvaluator(TierPolicy policy, LocalDate asOf, List<TierAssignment> decided, OrderFits.@Nullable Fitted fitted) {
        this.policy = policy;
        this.asOf = asOf;
        this.decided = decided.stream().collect(Collectors.groupingBy(TierAssignment::customer));
        this.reasons = new TierReasons(policy);
        this.fitted = fitted;
        this.outlooks = fitted == null ? null : Outlooks.by(fitted.fit()).orElse(null);
    }

    Outcome evaluate(List<CustomerFacts> customers) {
        List<OrderDays> orders = customers.stream().map(c -> OrderDays.upTo(asOf, c.orderDays())).toList();
        List<Willingness> willingness = orders.stream()
                .map(days -> Willingness.of(days.lastGaps(policy.cycle().maxGaps())))
                .toList();
        List<ScorePolicy.Facts> inputs = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            TierFacts.Year year = customers.get(i).year();
            inputs.add(new ScorePolicy.Facts(year.net(), year.costed().isPositive() ? margin(year) : null,
                    willingness.get(i).points()));
        }
        List<ScorePolicy.Score> scores = policy.score().among(inputs);
        Map<CustomerId, RfmScore> rfm = rfm(customers, orders);
        List<TierReview.Line> lines = new ArrayList<>();
        List<TierReview.Move> moves = new ArrayList<>();
        List<TierAssignment> assignments = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            CustomerFacts customer = customers.get(i);
            Rate score = new Rate(scores.get(i).score());
            Decision decision = decide(customer.id(), score);
            TierAssignment assignment = assignment(customer, orders.get(i), score, decision.evaluation());
            assignments.add(assignment);
            if (assignment.previous() != assignment.tier()) {
                moves.add(new TierReview.Move(customer.id(), customer.code(), assignment.previous(), assignment.tier(),
                        decision.reason()));
            }
            List<Problem> why = new ArrayList<>(List.of(decision.reason()));
            why.addAll(reasons.score(customer.year(), scores.get(i), willingness.get(i)));
            Pace pace = pace(orders.get(i));
            why.addAll(reasons.lifecycle(orders.get(i), pace));
            lines.add(line(customer, orders.get(i).daysSinceLast(), assignment, rfm.get(customer.id()), pace, why));
        }
        return new Outcome(new TierReview(asOf, policy.version(), fitted, lines, moves), assignments);
    }

    /// Profit over the sales whose cost is known.
    static Rate margin(TierFacts.Year year) {
        return year.profit().ratioTo(year.costed(), MARGIN_SCALE);
    }

    private Decision decide(CustomerId customer, Rate score) {
        List<TierAssignment> earlier = decided.getOrDefault(customer, List.of());
        HysteresisPolicy hysteresis = policy.hysteresis();
        if (earlier.isEmpty()) {
            Tier tier = hysteresis.reached(score);
            return new Decision(new Evaluation(Standing.at(tier), Verdict.FIRST), reasons.first(score, tier));
        }
        Standing before =
                new TierHistory(earlier).standing(YearMonth.from(asOf), hysteresis.protectEvaluations());
        Evaluation evaluation = hysteresis.evaluate(before, score);
        return new Decision(evaluation, reasons.verdict(before, evaluation, score));
    }

    private TierAssignment assignment(CustomerFacts customer, OrderDays orders, Rate score, Evaluation evaluation) {
        List<TierAssignment> earlier = decided.getOrDefault(customer.id(), List.of());
        return new TierAssignment(customer.id(), asOf, evaluation.after().tier(),
                earlier.isEmpty() ? null : earlier.getLast().tier(), policy.lifecycle().state(orders), score,
                evaluation.verdict(), policy.version());
    }

    private Pace pace(OrderDays orders) {
        CyclePolicy.Rhythm rhythm = policy.cycle().rhythm(orders);
        return new Pace(rhythm.medianGap(), rhythm.sleepDays(), rhythm.lostDays(), rhythm.state(orders, policy.lifecycle()),
                outlooks == null || orders.isEmpty() ? null : outlooks.of(orders.days(), asOf));
    }

    private static TierReview.Line line(CustomerFacts c, @Nullable Integer recency, TierAssignment a, @Nullable RfmScore rfm,
            Pace pace, List<Problem> why) {
        RfmScore shown = rfm == null ? new RfmScore(0, 0, 0) : rfm;
        return new TierReview.Line(c.id(), c.code(), c.name(), a.tier(), a.score(), a.lifecycle(), shown.r(), shown.f(),
                shown.m(), rfm == null ? "" : rfm.segment().name(), recency, c.orders(), c.net(), c.sales(), pace, why);
    }

    /// Scored among those who ever ordered: order days and net sales of the twelve months.
    private Map<CustomerId, RfmScore> rfm(List<CustomerFacts> customers, List<OrderDays> orders) {
        LocalDate yearAgo = asOf.minusYears(1);
        List<CustomerId> ids = new ArrayList<>();
        List<RfmScore.Facts> facts = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            Integer recency = orders.get(i).daysSinceLast();
            if (recency != null) {
                ids.add(customers.get(i).id());
                facts.add(new RfmScore.Facts(recency, orders.get(i).countAfter(yearAgo), customers.get(i).year().net()));
            }
        }
        List<RfmScore> scores = RfmScore.among(facts);
        Map<CustomerId, RfmScore> byCustomer = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byCustomer.put(ids.get(i), scores.get(i));
        }
        return byCustomer;
    }
}
