package org.suanpan.core.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.suanpan.core.tier.policy.TierOverride;

/// One review, pure: facts and what is known beside them in, review and new decisions out.
public final class TierEvaluator {

    /// `assignments` are in the order of the review's lines.
    public record Outcome(TierReview review, List<TierAssignment> assignments) {}

    /// What is known beside the sales: earlier decisions, the tiers by hand that count on the day, and for how many days the
    /// oldest debt of each customer is overdue.
    public record Known(List<TierAssignment> decided, Map<CustomerId, TierOverride> overrides,
            Map<CustomerId, Integer> overdueDays) {}

    /// What many evaluations in a row need not work out again. `brief`: of the reasons only the first, that of the tier.
    public static final class Memory {

        private final boolean brief;

        private final Map<List<Integer>, Willingness> willingness = new HashMap<>();

        public Memory(boolean brief) {
            this.brief = brief;
        }

        Willingness willingness(List<Integer> gaps) {
            return willingness.computeIfAbsent(gaps, Willingness::of);
        }
    }

    private record Decision(Evaluation evaluation, Problem reason) {}

    private final TierPolicy policy;
    private final LocalDate asOf;
    private final Map<CustomerId, List<TierAssignment>> decided;
    private final Known known;
    private final Memory memory;
    private final TierReasons reasons;
    private final OrderFits.@Nullable Fitted fitted;
    private final @Nullable Outlooks outlooks;

    public TierEvaluator(TierPolicy policy, LocalDate asOf, Known known, OrderFits.@Nullable Fitted fitted) {
        this(policy, asOf, known, fitted, new Memory(false));
    }

    public TierEvaluator(TierPolicy policy, LocalDate asOf, Known known, OrderFits.@Nullable Fitted fitted, Memory memory) {
        this.memory = memory;
        this.policy = policy;
        this.asOf = asOf;
        this.known = known;
        this.decided = known.decided().stream().collect(Collectors.groupingBy(TierAssignment::customer));
        this.reasons = new TierReasons(policy);
        this.fitted = fitted;
        this.outlooks = fitted == null ? null : Outlooks.by(fitted.fit()).orElse(null);
    }

    public Outcome evaluate(List<CustomerFacts> customers) {
        List<OrderDays> orders = customers.stream().map(c -> OrderDays.upTo(asOf, c.orderDays())).toList();
        List<Willingness> willingness = orders.stream()
                .map(days -> memory.willingness(days.lastGaps(policy.cycle().maxGaps())))
                .toList();
        List<ScorePolicy.Facts> inputs = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            TierFacts.Year year = customers.get(i).year();
            inputs.add(new ScorePolicy.Facts(year.net(), year.margin(),
                    willingness.get(i).points()));
        }
        List<ScorePolicy.Score> scores = policy.score().among(inputs);
        Map<CustomerId, RfmScore> rfm = rfm(customers, orders);
        List<Rate> points = points(customers, scores, rfm);
        List<TierReview.Line> lines = new ArrayList<>();
        List<TierReview.Move> moves = new ArrayList<>();
        List<TierAssignment> assignments = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            CustomerFacts customer = customers.get(i);
            Decision decision = decide(customer.id(), points.get(i));
            Pace pace = pace(orders.get(i));
            TierAssignment assignment = assignment(customer, state(orders.get(i), pace), points.get(i), decision.evaluation());
            assignments.add(assignment);
            if (assignment.previous() != assignment.tier()) {
                moves.add(new TierReview.Move(customer.id(), customer.code(), assignment.previous(), assignment.tier(),
                        decision.reason()));
            }
            List<Problem> why = new ArrayList<>(List.of(decision.reason()));
            if (!memory.brief) {
                why.addAll(basis(customer, scores.get(i), willingness.get(i), rfm.get(customer.id()), points.get(i)));
                why.addAll(reasons.lifecycle(orders.get(i), pace));
            }
            lines.add(line(customer, orders.get(i).daysSinceLast(), assignment, rfm.get(customer.id()), pace, why));
        }
        return new Outcome(new TierReview(asOf, policy.version(), fitted, lines, moves), assignments);
    }

    private List<Problem> basis(CustomerFacts customer, ScorePolicy.Score score, Willingness willingness, @Nullable RfmScore rfm,
            Rate points) {
        return switch (policy.basis().kind()) {
            case SCORE -> reasons.score(customer.year(), score, willingness);
            case PARETO -> List.of(reasons.pareto(customer.year(), points));
            case RFM -> List.of(reasons.rfm(rfm));
        };
    }

    /// What the tiers stand on, 0–100; a customer who never ordered has no points of recency, frequency and money.
    private List<Rate> points(List<CustomerFacts> customers, List<ScorePolicy.Score> scores, Map<CustomerId, RfmScore> rfm) {
        return switch (policy.basis().kind()) {
            case SCORE -> scores.stream().map(score -> new Rate(score.score())).toList();
            case PARETO -> ParetoPolicy.points(customers.stream().map(c -> c.year().net()).toList());
            case RFM -> customers.stream().map(c -> Optional.ofNullable(rfm.get(c.id())).map(RfmScore::points).orElse(Rate.ZERO))
                    .toList();
        };
    }

    private Lifecycle state(OrderDays orders, Pace pace) {
        return policy.basis().ownRhythm() ? pace.lifecycle() : policy.lifecycle().state(orders);
    }

    /// A hard rule stands above a tier by hand, and that above the points.
    private Decision decide(CustomerId customer, Rate score) {
        List<TierAssignment> earlier = decided.getOrDefault(customer, List.of());
        HysteresisPolicy hysteresis = policy.hysteresis();
        Integer most = hysteresis.overdueDays();
        int overdue = known.overdueDays().getOrDefault(customer, 0);
        if (most != null && overdue > most) {
            return new Decision(hysteresis.breakHard(), reasons.hard(overdue, most));
        }
        TierOverride byHand = known.overrides().get(customer);
        if (byHand != null && byHand.countsOn(asOf)) {
            Standing given = Standing.at(hysteresis.within(byHand.tier()));
            return new Decision(new Evaluation(given, Verdict.OVERRIDE), reasons.override(byHand, given.tier(), score));
        }
        Standing anew = Standing.at(hysteresis.reached(score));
        if (earlier.isEmpty()) {
            return new Decision(new Evaluation(anew, Verdict.FIRST), reasons.first(score, anew.tier()));
        }
        if (earlier.getLast().verdict() == Verdict.OVERRIDE) {
            return new Decision(new Evaluation(anew, Verdict.EXPIRED), reasons.expired(score, anew.tier()));
        }
        Standing before = new TierHistory(earlier).standing(YearMonth.from(asOf), hysteresis.protectEvaluations());
        Standing kept = new Standing(hysteresis.within(before.tier()), before.warnings(), before.protectedFor());
        Evaluation evaluation = hysteresis.evaluate(kept, score);
        return new Decision(evaluation, reasons.verdict(kept, evaluation, score));
    }

    private TierAssignment assignment(CustomerFacts customer, Lifecycle state, Rate score, Evaluation evaluation) {
        List<TierAssignment> earlier = decided.getOrDefault(customer.id(), List.of());
        return new TierAssignment(customer.id(), asOf, evaluation.after().tier(),
                earlier.isEmpty() ? null : earlier.getLast().tier(), state, score, evaluation.verdict(), policy.version());
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

    /// Scored among those who ever ordered: order days and net sales of the policy's months.
    private Map<CustomerId, RfmScore> rfm(List<CustomerFacts> customers, List<OrderDays> orders) {
        LocalDate before = asOf.minusMonths(policy.basis().months());
        List<CustomerId> ids = new ArrayList<>();
        List<RfmScore.Facts> facts = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            Integer recency = orders.get(i).daysSinceLast();
            if (recency != null) {
                ids.add(customers.get(i).id());
                facts.add(new RfmScore.Facts(recency, orders.get(i).countAfter(before), customers.get(i).year().net()));
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
