package org.suanpan.core.tier.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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

    /// What an evaluation left: which tier everybody was in by each of the two, and what he had bought up to then in all.
    private record Stood(LocalDate asOf, byte[] now, byte[] then, long[] bought) {}

    /// The last two years evaluated month by month from nothing, once by each of the two, side by side.
    public LabResult replay(TierPolicy draft, Progress progress) {
        List<Stood> stood = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        List<CustomerFacts> customers = facts(inForce, today);
        Replay byNow = new Replay(inForce, customers.size());
        Replay byThen = new Replay(draft, customers.size());
        for (LocalDate day : days()) {
            progress.checkpoint(months.size(), MONTHS);
            customers = facts(inForce, day);
            Crowd known = new Crowd(day, inForce.basis().months(), customers);
            Crowd other = draft.basis().months() == inForce.basis().months() ? known : new Crowd(day, draft.basis().months(), facts(draft, day));
            Map<CustomerId, TierOverride> byHand = ports.overrides().on(day);
            Map<CustomerId, Integer> overdue = isHard(inForce) || isHard(draft) ? ports.arrears().overdueDays(day) : Map.of();
            Replay.Beside beside = new Replay.Beside(byHand, overdue);
            List<Supplier<byte[]>> both = List.of(() -> byNow.evaluate(known, beside), () -> byThen.evaluate(other, beside));
            List<byte[]> tiers = both.parallelStream().map(Supplier::get).toList();
            stood.add(new Stood(day, tiers.getFirst(), tiers.getLast(), customers.stream().mapToLong(one -> one.net().fen()).toArray()));
            months.add(new Month(day, byNow.moves(), byThen.moves(), differ(stood.getLast())));
        }
        progress.checkpoint(MONTHS, MONTHS);
        Stood end = stood.getLast();
        return new LabResult(months, shifts(customers, end, byNow, byThen), Replay.counts(end.now), Replay.counts(end.then),
                new Effect(prices(draft, customers, stood), commission(draft, stood)));
    }

    private static boolean isHard(TierPolicy policy) {
        return policy.hysteresis().overdueDays() != null;
    }

    private static int differ(Stood stood) {
        return (int) IntStream.range(0, stood.now.length).filter(i -> stood.now[i] != stood.then[i]).count();
    }

    private static List<Shift> shifts(List<CustomerFacts> customers, Stood end, Replay byNow, Replay byThen) {
        return IntStream.range(0, customers.size()).filter(i -> end.now[i] != end.then[i]).mapToObj(i -> {
            CustomerFacts one = customers.get(i);
            return new Shift(one.id(), one.code(), one.name(), Replay.tier(end.now, i), Replay.tier(end.then, i), byNow.reason(i), byThen.reason(i));
        }).toList();
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
    private Money prices(TierPolicy draft, List<CustomerFacts> customers, List<Stood> stood) {
        if (levels(draft).equals(levels(inForce)) && levels(draft).stream().allMatch(String::isEmpty)) {
            return Money.ZERO;
        }
        Map<ProductId, Map<String, UnitPrice>> prices = new HashMap<>();
        for (LevelPrice price : lab.prices()) {
            prices.computeIfAbsent(price.product(), _ -> new HashMap<>()).put(price.level(), price.price());
        }
        Map<YearMonth, Stood> before = new HashMap<>();
        for (Stood one : stood.subList(0, stood.size() - 1)) {
            before.put(YearMonth.from(one.asOf).plusMonths(1), one);
        }
        Map<CustomerId, Integer> places = HashMap.newHashMap(customers.size());
        customers.forEach(one -> places.put(one.id(), places.size()));
        Set<CustomerId> own = lab.withOwnLevel();
        BigDecimal sum = BigDecimal.ZERO;
        for (Goods goods : lab.goods(stood.getFirst().asOf.plusDays(1), today)) {
            Stood at = before.get(goods.month());
            Integer place = places.get(goods.customer());
            if (at != null && place != null && !own.contains(goods.customer())) {
                BigDecimal more = difference(prices.getOrDefault(goods.product(), Map.of()), level(inForce, Replay.tier(at.now, place)),
                        level(draft, Replay.tier(at.then, place)));
                sum = sum.add(more.multiply(goods.quantity().value()));
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

    /// Net sales after each evaluation times the multiplier of the one tier and of the other: added up by pairs of tiers, as whole fen.
    private Money commission(TierPolicy draft, List<Stood> stood) {
        Tier[] tiers = Tier.values();
        long[][] sold = new long[tiers.length][tiers.length];
        for (int month = 0; month < stood.size() - 1; month++) {
            Stood at = stood.get(month);
            long[] later = stood.get(month + 1).bought;
            for (int i = 0; i < later.length; i++) {
                sold[at.now[i]][at.then[i]] = Math.addExact(sold[at.now[i]][at.then[i]], later[i] - at.bought[i]);
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Tier now : tiers) {
            for (Tier then : tiers) {
                BigDecimal more = weight(draft, then).subtract(weight(inForce, now));
                sum = sum.add(Money.ofFen(sold[now.ordinal()][then.ordinal()]).yuan().multiply(more));
            }
        }
        return Money.rounded(sum);
    }

    private static BigDecimal weight(TierPolicy policy, Tier tier) {
        return policy.terms(tier).money().commission().value();
    }
}
