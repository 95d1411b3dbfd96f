package org.suanpan.core.tier.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierEvaluator;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.lab.LabFacts.Goods;
import org.suanpan.core.tier.lab.LabFacts.LevelPrice;
import org.suanpan.core.tier.lab.LabResult.Effect;
import org.suanpan.core.tier.lab.LabResult.Month;
import org.suanpan.core.tier.lab.LabResult.Shift;
import org.suanpan.core.tier.policy.Decisions;
import org.suanpan.core.tier.policy.TierOverride;
import org.suanpan.core.tier.policy.TierTerms;

/// Tries rules on the past: holds the documents as they are when it is opened, so that any number of drafts can be tried; writes
/// nothing.
public final class PolicyLab {

    /// Evaluations tried: today, and the ends of the months before.
    public static final int MONTHS = 24;

    private final TierPorts ports;
    private final LabFacts lab;
    private final LocalDate today;
    private final TierFacts facts;
    private final TierPolicy inForce;
    private final List<TierAssignment> decided;

    private PolicyLab(TierPorts ports, LocalDate today) {
        this.ports = ports;
        this.lab = ports.lab();
        this.today = today;
        this.facts = ports.facts().asItIs();
        this.inForce = ports.policies().inForce(today);
        this.decided = ports.assignments().before(today);
    }

    /// Reads what there is up to a day.
    public static PolicyLab open(TierPorts ports, LocalDate today) {
        return new PolicyLab(ports, today);
    }

    public TierPolicy inForce() {
        return inForce;
    }

    /// Today's evaluation by a draft beside that by the rules in force, both after what was really decided before.
    public LabResult preview(TierPolicy draft, Progress progress) {
        TierReview now = evaluate(inForce, today, facts(inForce, today), decided, new TierEvaluator.Memory(true)).review();
        progress.checkpoint(1, 2);
        TierReview then = evaluate(draft, today, facts(draft, today), decided, new TierEvaluator.Memory(true)).review();
        progress.checkpoint(2, 2);
        Month month = new Month(today, moves(now), moves(then), shifts(now, then).size());
        return new LabResult(List.of(month), shifts(now, then), counts(now), counts(then), Effect.NONE);
    }

    /// Which tier everybody was in after an evaluation: of reviews of two years no more can be held.
    private record Stood(LocalDate asOf, List<CustomerId> customers, List<Tier> tiers) {

        static Stood after(TierReview review) {
            return new Stood(review.asOf(), review.lines().stream().map(TierReview.Line::id).toList(),
                    review.lines().stream().map(TierReview.Line::tier).toList());
        }
    }

    /// The last two years evaluated month by month from nothing, once by each of the two.
    public LabResult replay(TierPolicy draft, Progress progress) {
        List<Stood> now = new ArrayList<>();
        List<Stood> then = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        List<Shift> shifts = List.of();
        Map<Tier, Integer> countsNow = Map.of();
        Map<Tier, Integer> countsDraft = Map.of();
        Decisions decidedNow = Decisions.of(List.of());
        Decisions decidedThen = Decisions.of(List.of());
        TierEvaluator.Memory memory = new TierEvaluator.Memory(true);
        for (LocalDate day : days()) {
            progress.checkpoint(months.size(), MONTHS);
            List<CustomerFacts> knownNow = facts(inForce, day);
            boolean same = draft.basis().months() == inForce.basis().months();
            TierEvaluator.Outcome byNow = evaluate(inForce, day, knownNow, decidedNow, memory);
            TierEvaluator.Outcome byThen = evaluate(draft, day, same ? knownNow : facts(draft, day), decidedThen, memory);
            decidedNow = decidedNow.plus(byNow.assignments());
            decidedThen = decidedThen.plus(byThen.assignments());
            now.add(Stood.after(byNow.review()));
            then.add(Stood.after(byThen.review()));
            shifts = shifts(byNow.review(), byThen.review());
            countsNow = counts(byNow.review());
            countsDraft = counts(byThen.review());
            months.add(new Month(day, moves(byNow.review()), moves(byThen.review()), shifts.size()));
        }
        progress.checkpoint(MONTHS, MONTHS);
        Effect effect = new Effect(prices(draft, now, then), commission(draft, now, then));
        return new LabResult(months, shifts, countsNow, countsDraft, effect);
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int back = MONTHS - 1; back > 0; back--) {
            days.add(YearMonth.from(today).minusMonths(back).atEndOfMonth());
        }
        days.add(today);
        return days;
    }

    private List<CustomerFacts> facts(TierPolicy policy, LocalDate day) {
        return facts.of(new DateSpan(day.minusMonths(policy.basis().months()).plusDays(1), day));
    }

    private TierEvaluator.Outcome evaluate(TierPolicy policy, LocalDate day, List<CustomerFacts> customers,
            List<TierAssignment> earlier, TierEvaluator.Memory memory) {
        Map<CustomerId, TierOverride> byHand = ports.overrides().on(day);
        Map<CustomerId, Integer> overdue =
                policy.hysteresis().overdueDays() == null ? Map.of() : ports.arrears().overdueDays(day);
        return new TierEvaluator(policy, day, new TierEvaluator.Known(earlier, byHand, overdue), null, memory).evaluate(customers);
    }

    /// A first assignment is no move.
    private static int moves(TierReview review) {
        return (int) review.moves().stream().filter(move -> move.from() != null).count();
    }

    /// Both reviews have the same customers in the same order.
    private static List<Shift> shifts(TierReview now, TierReview then) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < now.lines().size(); i++) {
            TierReview.Line one = now.lines().get(i);
            TierReview.Line other = then.lines().get(i);
            if (one.tier() != other.tier()) {
                shifts.add(new Shift(one.id(), one.customer(), one.name(), one.tier(), other.tier(), why(one), why(other)));
            }
        }
        return shifts;
    }

    private static Problem why(TierReview.Line line) {
        return line.reasons().getFirst();
    }

    private static Map<Tier, Integer> counts(TierReview review) {
        Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
        review.lines().forEach(line -> counts.merge(line.tier(), 1, Integer::sum));
        return counts;
    }

    /// What was sold in the month after each evaluation, at the price of the one level and of the other.
    private Money prices(TierPolicy draft, List<Stood> now, List<Stood> then) {
        if (levels(draft).equals(levels(inForce)) && levels(draft).stream().allMatch(String::isEmpty)) {
            return Money.ZERO;
        }
        Map<ProductId, Map<String, UnitPrice>> prices = new HashMap<>();
        for (LevelPrice price : lab.prices()) {
            prices.computeIfAbsent(price.product(), _ -> new HashMap<>()).put(price.level(), price.price());
        }
        Map<YearMonth, Integer> evaluation = new HashMap<>();
        for (int i = 0; i < now.size() - 1; i++) {
            evaluation.put(YearMonth.from(now.get(i).asOf()).plusMonths(1), i);
        }
        List<Map<CustomerId, Tier>> byNow = now.stream().map(PolicyLab::tiers).toList();
        List<Map<CustomerId, Tier>> byThen = then.stream().map(PolicyLab::tiers).toList();
        var own = lab.withOwnLevel();
        BigDecimal sum = BigDecimal.ZERO;
        for (Goods goods : lab.goods(now.getFirst().asOf().plusDays(1), today)) {
            Integer at = evaluation.get(goods.month());
            Map<String, UnitPrice> known = prices.getOrDefault(goods.product(), Map.of());
            Tier one = at == null || own.contains(goods.customer()) ? null : byNow.get(at).get(goods.customer());
            Tier other = at == null ? null : byThen.get(at).get(goods.customer());
            if (one != null && other != null) {
                sum = sum.add(difference(known, level(inForce, one), level(draft, other)).multiply(goods.quantity().value()));
            }
        }
        return Money.rounded(sum);
    }

    private static BigDecimal difference(Map<String, UnitPrice> prices, String now, String then) {
        UnitPrice list = prices.get("");
        UnitPrice one = prices.getOrDefault(now, list);
        UnitPrice other = prices.getOrDefault(then, list);
        return one == null || other == null ? BigDecimal.ZERO : other.value().subtract(one.value());
    }

    private static String level(TierPolicy policy, Tier tier) {
        return policy.terms(tier).money().priceLevel();
    }

    private static List<String> levels(TierPolicy policy) {
        return policy.tiers().stream().map(TierTerms::money).map(TierTerms.Money::priceLevel).toList();
    }

    private static Map<CustomerId, Tier> tiers(Stood stood) {
        Map<CustomerId, Tier> tiers = new HashMap<>();
        for (int i = 0; i < stood.customers.size(); i++) {
            tiers.put(stood.customers.get(i), stood.tiers.get(i));
        }
        return tiers;
    }

    /// Net sales after each evaluation times the multiplier of the one tier and of the other.
    private Money commission(TierPolicy draft, List<Stood> now, List<Stood> then) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < now.size() - 1; i++) {
            DateSpan after = new DateSpan(now.get(i).asOf().plusDays(1), now.get(i + 1).asOf());
            Map<CustomerId, Money> net = new HashMap<>();
            facts.of(after).forEach(one -> net.put(one.id(), one.year().net()));
            for (int c = 0; c < now.get(i).customers.size(); c++) {
                BigDecimal more = weight(draft, then.get(i).tiers.get(c)).subtract(weight(inForce, now.get(i).tiers.get(c)));
                if (more.signum() != 0) {
                    sum = sum.add(net.getOrDefault(now.get(i).customers.get(c), Money.ZERO).yuan().multiply(more));
                }
            }
        }
        return Money.rounded(sum);
    }

    private static BigDecimal weight(TierPolicy policy, Tier tier) {
        return policy.terms(tier).money().commission().value();
    }
}
