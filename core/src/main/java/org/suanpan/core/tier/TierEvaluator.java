package org.suanpan.core.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.LazyList;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Evaluation;
import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.policy.Decisions;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierOverride;
import org.suanpan.core.tier.willingness.Weighing;

/// One review, pure: facts and what is known beside them in, review and new decisions out. Customers are worked out side by side;
/// neither that nor what is remembered of an evaluation before changes a figure.
public final class TierEvaluator {

    /// `assignments` are in the order of the review's lines.
    public record Outcome(TierReview review, List<TierAssignment> assignments) {}

    /// What is known beside the sales: earlier decisions, the tiers by hand that count on the day, and for how many days the
    /// oldest debt of each customer is overdue.
    public record Known(List<TierAssignment> decided, Map<CustomerId, TierOverride> overrides,
            Map<CustomerId, Integer> overdueDays) {}

    /// What an evaluation leaves for the next one: of a customer whose facts are the very same, and who stands where he stood, nothing is
    /// worked out again. `brief`: of the reasons only the first, that of the tier.
    public static final class Memory {

        private static final int MOST_TENTHS = 1_000;

        private final boolean brief;
        /// Every score there can be, each once: years of reviews are made of them.
        private final Rate[] scores = new Rate[MOST_TENTHS + 1];
        private volatile @Nullable Remembered last;

        public Memory(boolean brief) {
            this.brief = brief;
            Arrays.setAll(scores, Rate::ofTenths);
        }

        private Rate score(int tenths) {
            return tenths >= 0 && tenths <= MOST_TENTHS ? scores[tenths] : Rate.ofTenths(tenths);
        }
    }

    /// An evaluation as it was made; arrays are in the order of its customers.
    private record Remembered(TierPolicy policy, LocalDate asOf, OrderFits.@Nullable Fitted fitted, Known known,
            Decisions earlier, CustomerFacts[] facts, Own[] own, Among among, Placed[] standing, Outcome outcome) {}

    /// Where everybody stands among all; `points` only where they follow from the places of all.
    private record Among(MidRank.Ranks volume, MidRank.Ranks recency, MidRank.Ranks frequency, MidRank.Ranks money, byte[] rfm, List<Rate> points) {

        /// Recency, frequency and money in one figure; zero = never ordered.
        private static byte[] rfm(MidRank.Ranks recency, MidRank.Ranks frequency, MidRank.Ranks money, Own[] own) {
            byte[] scores = new byte[own.length];
            for (int i = 0; i < own.length; i++) {
                scores[i] = (byte) (!recency.isPresent(i) ? 0 : (recency.quintile(i) * SIX + frequency.quintile(i)) * SIX + money.quintile(i) - LEAST);
            }
            return scores;
        }

        @Nullable RfmScore score(int i) {
            int code = Byte.toUnsignedInt(rfm[i]) + LEAST;
            return rfm[i] == 0 ? null : new RfmScore(code / SIX / SIX, code / SIX % SIX, code % SIX);
        }
    }

    /// What follows from a customer's own facts, whoever the others are. `frequency` = order days within the policy's months.
    private record Own(CustomerFacts facts, OrderDays orders, ScorePolicy.Facts inputs, @Nullable Integer recency,
            long frequency, Pace pace) {}

    /// Where he stands among all; `reasons` left out, as they follow from the rest.
    private record Place(MidRank volume, @Nullable RfmScore rfm, Rate points) {}

    /// What was known of him beside his sales.
    private record Beside(List<TierAssignment> earlier, @Nullable TierOverride byHand, int overdue) {}

    private record Placed(Own own, Place place, Beside beside, Decision decision, TierAssignment assignment, TierReview.Line line,
            TierReview.@Nullable Move move) {}

    /// `reason` is put into words when it is asked for; only the rules are kept for it, not what was known on the day.
    private record Decision(Evaluation evaluation, List<Problem> reason) {}

    /// From so many customers on they are worked out side by side.
    private static final int MANY = 1_000;
    private static final int SIX = 6;
    /// One less than the lowest three scores in one figure, so that all fit into a byte.
    private static final int LEAST = (SIX + 1) * SIX;

    private static final long ABSENT = MidRank.Ranks.ABSENT;

    private final TierPolicy policy;
    private final LocalDate asOf;
    private final Known known;
    private final Memory memory;
    private final TierReasons reasons;
    private final Weighing willing;
    private final Ruling ruling;
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
        this.reasons = new TierReasons(policy);
        this.willing = policy.willing().weighing();
        this.ruling = new Ruling(policy, asOf);
        this.fitted = fitted;
        this.outlooks = fitted == null ? null : Outlooks.by(fitted.fit()).orElse(null);
    }

    public Outcome evaluate(List<CustomerFacts> customers) {
        Remembered last = remembered();
        CustomerFacts[] facts = customers.toArray(CustomerFacts[]::new);
        if (last != null && Arrays.equals(last.facts, facts, (one, other) -> one == other ? 0 : 1) && isSame(last.known, known)) {
            return last.outcome;
        }
        Decisions earlier = last != null && last.known.decided() == known.decided() ? last.earlier : Decisions.of(known.decided());
        Remembered aligned = last != null && Arrays.equals(last.facts, facts, (one, other) -> one == other || one.id().equals(other.id()) ? 0 : 1)
                ? last : null;
        @Nullable Placed[] before = aligned == null ? before(last, facts) : aligned.standing;
        Own[] own = new Own[facts.length];
        eachOf(own.length, i -> {
            Own kept = aligned != null ? aligned.own[i] : before[i] == null ? null : before[i].own;
            own[i] = kept != null && kept.facts == facts[i] ? kept : own(facts[i]);
        });
        Among among = among(own, aligned);
        ScorePolicy.Whole whole = policy.score().whole();
        Remembered beside = aligned != null && isSame(aligned.known, known) ? aligned : null;
        Placed[] standing = new Placed[own.length];
        eachOf(own.length, i -> standing[i] = beside != null && stays(beside, own[i], among, i) ? beside.standing[i]
                : placed(before[i], own[i], place(own[i], among, i, whole), beside(facts[i].id(), earlier)));
        Outcome outcome = outcome(standing);
        memory.last = new Remembered(policy, asOf, fitted, known, earlier, facts, own, among, standing, outcome);
        return outcome;
    }

    private static boolean stays(Remembered last, Own own, Among among, int i) {
        return last.own[i] == own && among.volume.isSame(i, last.among.volume) && among.rfm[i] == last.among.rfm[i]
                && (among.points.isEmpty() || among.points.get(i).equals(last.among.points.get(i)));
    }

    /// What the last evaluation left, if it was of this day by these rules and this model.
    private @Nullable Remembered remembered() {
        Remembered last = memory.last;
        return last != null && last.asOf.equals(asOf) && last.policy.equals(policy) && Objects.equals(last.fitted, fitted) ? last : null;
    }

    private static boolean isSame(Known one, Known other) {
        return one.decided() == other.decided() && one.overrides().equals(other.overrides()) && one.overdueDays().equals(other.overdueDays());
    }

    private Outcome outcome(Placed[] standing) {
        List<TierReview.Line> lines = new ArrayList<>(standing.length);
        List<TierAssignment> assignments = new ArrayList<>(standing.length);
        List<TierReview.Move> moves = new ArrayList<>();
        for (Placed one : standing) {
            lines.add(one.line);
            assignments.add(one.assignment);
            if (one.move != null) {
                moves.add(one.move);
            }
        }
        return new Outcome(new TierReview(asOf, policy.version(), fitted, lines, moves), assignments);
    }

    private static void eachOf(int count, IntConsumer work) {
        IntStream each = IntStream.range(0, count);
        (count < MANY ? each : each.parallel()).forEach(work);
    }

    /// What is remembered of each of these customers; null = nothing.
    private static @Nullable Placed[] before(@Nullable Remembered last, CustomerFacts[] facts) {
        @Nullable Placed[] found = new Placed[facts.length];
        if (last != null) {
            Map<CustomerId, Placed> byId = byId(last.standing);
            Arrays.setAll(found, i -> byId.get(facts[i].id()));
        }
        return found;
    }

    private static Map<CustomerId, Placed> byId(Placed[] standing) {
        Map<CustomerId, Placed> byId = HashMap.newHashMap(standing.length);
        for (Placed one : standing) {
            byId.put(one.own.facts.id(), one);
        }
        return byId;
    }

    private Own own(CustomerFacts customer) {
        OrderDays orders = OrderDays.upTo(asOf, customer.orderDays());
        int[] gaps = policy.cycle().spans(orders);
        CyclePolicy.Lines lines = policy.cycle().lines(orders, gaps);
        Pace pace = new Pace(lines.medianGap(), lines.sleepDays(), lines.lostDays(),
                lines.state(orders, policy.lifecycle()),
                outlooks == null || orders.isEmpty() ? null : outlooks.of(orders.days(), asOf));
        return new Own(customer, orders,
                new ScorePolicy.Facts(customer.year().net(), customer.year().margin(), willing.points(gaps, customer.conduct(), asOf)), orders.daysSinceLast(),
                orders.countAfter(asOf.minusMonths(policy.basis().months())), pace);
    }

    /// Recency, frequency and money are scored among those who ever ordered.
    private Among among(Own[] own, @Nullable Remembered last) {
        boolean[] stays = new boolean[own.length];
        for (int i = 0; last != null && i < own.length; i++) {
            stays[i] = last.own[i] == own[i];
        }
        Among before = last == null ? null : last.among;
        MidRank.Ranks byVolume = ranks(own, stays, before == null ? null : before.volume, TierEvaluator::net);
        MidRank.Ranks byRecency = ranks(own, stays, before == null ? null : before.recency, one -> one.recency == null ? ABSENT : -one.recency);
        MidRank.Ranks byFrequency = ranks(own, stays, before == null ? null : before.frequency, one -> one.recency == null ? ABSENT : one.frequency);
        MidRank.Ranks byMoney = ranks(own, stays, before == null ? null : before.money, one -> one.recency == null ? ABSENT : net(one));
        List<Rate> points = policy.basis().kind() != TierBasis.Kind.PARETO ? List.of()
                : ParetoPolicy.points(Arrays.stream(own).map(one -> one.facts.year().net()).toList());
        return new Among(byVolume, byRecency, byFrequency, byMoney, Among.rfm(byRecency, byFrequency, byMoney, own), points);
    }

    private static MidRank.Ranks ranks(Own[] own, boolean[] stays, MidRank.@Nullable Ranks before, ToLongFunction<Own> figure) {
        long[] figures = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            figures[i] = stays[i] && before != null ? before.value(i) : figure.applyAsLong(own[i]);
        }
        return before == null ? MidRank.Ranks.of(figures) : before.changedTo(figures);
    }

    private Place place(Own own, Among among, int i, ScorePolicy.Whole whole) {
        MidRank volume = among.volume.rank(i);
        RfmScore rfm = among.score(i);
        return new Place(volume, rfm, switch (policy.basis().kind()) {
            case SCORE -> memory.score(policy.score().tenths(own.inputs, volume, whole));
            case PARETO -> among.points.get(i);
            case RFM -> rfm == null ? Rate.ZERO : rfm.points();
        });
    }

    private static long net(Own own) {
        return own.facts.year().net().fen();
    }

    private Beside beside(CustomerId id, Decisions earlier) {
        return new Beside(earlier.of(id), known.overrides().get(id), known.overdueDays().getOrDefault(id, 0));
    }

    private Placed placed(@Nullable Placed before, Own own, Place place, Beside beside) {
        if (before == null || before.own != own || !before.place.points.equals(place.points) || !isSame(before.beside, beside)) {
            Decision decision = decide(beside, place.points);
            return placed(own, place, beside, decision, assignment(own, place.points, beside.earlier, decision.evaluation));
        }
        return before.place.equals(place) ? before : placed(own, place, beside, before.decision, before.assignment);
    }

    private Placed placed(Own own, Place place, Beside beside, Decision decision, TierAssignment assignment) {
        TierReasons words = reasons;
        List<Problem> why = memory.brief ? decision.reason : LazyList.of(() -> why(words, own, place, decision));
        return new Placed(own, place, beside, decision, assignment, line(own, place.rfm, assignment, why), move(own, assignment, decision));
    }

    private static TierReview.@Nullable Move move(Own own, TierAssignment assignment, Decision decision) {
        return assignment.previous() == assignment.tier() ? null : new TierReview.Move(assignment.customer(), own.facts.code(), assignment.previous(),
                assignment.tier(), decision.reason.getFirst());
    }

    /// The lists of earlier decisions are the very same as long as nothing was decided.
    private static boolean isSame(Beside one, Beside other) {
        return one.earlier == other.earlier && one.overdue == other.overdue && Objects.equals(one.byHand, other.byHand);
    }

    private static List<Problem> why(TierReasons words, Own own, Place place, Decision decision) {
        List<Problem> why = new ArrayList<>(decision.reason);
        TierPolicy policy = words.policy();
        why.addAll(switch (policy.basis().kind()) {
            case SCORE -> words.score(own.facts.year(), policy.score().score(own.inputs, place.volume), policy.willingness(own.facts, own.orders));
            case PARETO -> List.of(words.pareto(own.facts.year(), place.points));
            case RFM -> List.of(words.rfm(place.rfm));
        });
        why.addAll(words.lifecycle(own.orders, own.pace));
        return why;
    }

    /// What was decided for a customer last, and where that left him.
    public record Past(Verdict verdict, Standing standing) {}

    /// How a customer comes to his tier on a day: a hard rule stands above a tier by hand, and that above the points. `past` null = nothing
    /// was decided before; `overdue` = days of his oldest debt.
    public record Ruling(TierPolicy policy, LocalDate asOf) {

        public Evaluation of(@Nullable Past past, int overdue, @Nullable TierOverride byHand, Rate score) {
            HysteresisPolicy hysteresis = policy.hysteresis();
            Integer most = hysteresis.overdueDays();
            if (most != null && overdue > most) {
                return hysteresis.breakHard();
            }
            if (byHand != null && byHand.countsOn(asOf)) {
                return new Evaluation(Standing.at(hysteresis.within(byHand.tier())), Verdict.OVERRIDE);
            }
            if (past == null || past.verdict == Verdict.OVERRIDE) {
                return new Evaluation(Standing.at(hysteresis.reached(score)), past == null ? Verdict.FIRST : Verdict.EXPIRED);
            }
            return hysteresis.evaluate(kept(past), score);
        }

        /// One of the tiers these rules have, whatever rules were in force before.
        private Standing kept(Past past) {
            Standing before = past.standing;
            Tier tier = policy.hysteresis().within(before.tier());
            return tier == before.tier() ? before : new Standing(tier, before.warnings(), before.protectedFor());
        }

        /// The sentence for an evaluation that came of the same.
        public Problem reason(@Nullable Past past, int overdue, @Nullable TierOverride byHand, Rate score, Evaluation evaluation) {
            TierReasons words = new TierReasons(policy);
            Tier tier = evaluation.after().tier();
            return switch (evaluation.verdict()) {
                case HARD -> words.hard(overdue, Objects.requireNonNull(policy.hysteresis().overdueDays()));
                case OVERRIDE -> words.override(Objects.requireNonNull(byHand), tier, score);
                case FIRST -> words.first(score, tier);
                case EXPIRED -> words.expired(score, tier);
                case KEEP, PROMOTE, PROTECTED, WARN, DEMOTE -> words.verdict(kept(Objects.requireNonNull(past)), evaluation, score);
            };
        }
    }

    private Decision decide(Beside beside, Rate score) {
        List<TierAssignment> earlier = beside.earlier;
        Past past = earlier.isEmpty() ? null : new Past(earlier.getLast().verdict(),
                new TierHistory(earlier).standing(YearMonth.from(asOf), policy.hysteresis().protectEvaluations()));
        Ruling by = ruling;
        Evaluation evaluation = by.of(past, beside.overdue, beside.byHand, score);
        return new Decision(evaluation, LazyList.of(() -> List.of(by.reason(past, beside.overdue, beside.byHand, score, evaluation))));
    }

    private TierAssignment assignment(Own own, Rate score, List<TierAssignment> earlier, Evaluation evaluation) {
        Lifecycle state = policy.basis().ownRhythm() ? own.pace.lifecycle() : policy.lifecycle().state(own.orders);
        return new TierAssignment(own.facts.id(), asOf, evaluation.after().tier(), earlier.isEmpty() ? null : earlier.getLast().tier(), state,
                score, evaluation.verdict(), policy.version());
    }

    private static TierReview.Line line(Own own, @Nullable RfmScore rfm, TierAssignment a, List<Problem> why) {
        CustomerFacts c = own.facts;
        RfmScore shown = rfm == null ? new RfmScore(0, 0, 0) : rfm;
        return new TierReview.Line(c.id(), c.code(), c.name(), a.tier(), a.score(), a.lifecycle(), shown.r(), shown.f(),
                shown.m(), rfm == null ? "" : rfm.segment().name(), own.recency, c.orders(), c.net(), c.sales(), own.pace, why);
    }
}
