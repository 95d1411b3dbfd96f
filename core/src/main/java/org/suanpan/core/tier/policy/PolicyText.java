package org.suanpan.core.tier.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.LifecyclePolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.willingness.WillingnessPolicy;

/// A policy as it is kept: one `name=value` a line, by name, so that two versions can be compared by eye. Words stand with
/// `\n`, `\\` for what would break a line.
public final class PolicyText {

    private final Map<String, String> values;

    private PolicyText(Map<String, String> values) {
        this.values = values;
    }

    public static String of(TierPolicy policy) {
        PolicyText text = new PolicyText(new TreeMap<>());
        text.put("basis", policy.basis().kind());
        text.put("months", policy.basis().months());
        text.put("own-rhythm", policy.basis().ownRhythm());
        ScorePolicy score = policy.score();
        text.put("weight.volume", score.volumeWeight());
        text.put("weight.margin", score.marginWeight());
        text.put("weight.willingness", score.willingnessWeight());
        text.put("target-margin", score.targetMargin());
        HysteresisPolicy steady = policy.hysteresis();
        text.put("enter", rates(steady.enter()));
        text.put("exit", rates(steady.exit()));
        text.put("demote-after", steady.demoteAfter());
        text.put("protect", steady.protectEvaluations());
        text.put("overdue-days", steady.overdueDays());
        LifecyclePolicy days = policy.lifecycle();
        text.put("days", days.newDays() + " " + days.sleepDays() + " " + days.lostDays());
        CyclePolicy c = policy.cycle();
        text.put("rhythm", c.prior().days() + " " + c.prior().weight() + " " + c.minGaps() + " " + c.maxGaps() + " " + c.multiple()
                + " " + c.lostMultiple() + " " + c.limits().minDays() + " " + c.limits().maxDays() + " " + c.limits().maxLostDays());
        text.put("holiday", c.holiday().days() == 0 ? null : c.holiday().days() + " " + c.holiday().before());
        WillingnessPolicy willing = policy.willing();
        text.put("willing", rates(willing.weights()) + " " + willing.contactDays());
        for (int i = 0; i < policy.tiers().size(); i++) {
            text.putTier("tier." + i + ".", policy.tiers().get(i));
        }
        return text.values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n"));
    }

    public static TierPolicy parse(int version, String text) {
        Map<String, String> values = new TreeMap<>();
        text.lines().forEach(line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new PolicyText(values).policy(version);
    }

    private TierPolicy policy(int version) {
        List<TierTerms> tiers = new ArrayList<>();
        while (values.containsKey("tier." + tiers.size() + ".name")) {
            tiers.add(tier("tier." + tiers.size() + "."));
        }
        List<Rate> enter = rates("enter");
        int[] days = whole("days");
        int[] c = whole("rhythm");
        int[] rest = values.containsKey("holiday") ? whole("holiday") : new int[] {0, 0};
        Holiday holiday = new Holiday(rest[0], rest[1]);
        return new TierPolicy(version,
                new TierBasis(TierBasis.Kind.valueOf(get("basis")), number("months"), Boolean.parseBoolean(get("own-rhythm"))),
                tiers,
                new ScorePolicy(rate("weight.volume"), rate("weight.margin"), rate("weight.willingness"), rate("target-margin"),
                        enter),
                new HysteresisPolicy(enter, rates("exit"), number("demote-after"), number("protect"), maybe("overdue-days")),
                new LifecyclePolicy(days[0], days[1], days[2]),
                new CyclePolicy(new CyclePolicy.Prior(c[0], c[1]), c[2], c[3], c[4], c[5],
                        new CyclePolicy.Limits(c[6], c[7], c[8]), holiday), willing());
    }

    private WillingnessPolicy willing() {
        if (!values.containsKey("willing")) {
            return WillingnessPolicy.REGULARITY_ALONE;
        }
        List<Rate> w = rates("willing");
        return new WillingnessPolicy(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4).value().intValueExact());
    }

    private void putTier(String at, TierTerms terms) {
        put(at + "name", escaped(terms.name()));
        put(at + "visit-days", terms.service().visitDays());
        put(at + "priority", terms.service().priority());
        put(at + "note", escaped(terms.service().note()));
        put(at + "discount", terms.money().discount());
        put(at + "credit-days", terms.money().creditDays());
        put(at + "commission", terms.money().commission());
        put(at + "points", terms.money().points());
        put(at + "price-level", escaped(terms.money().priceLevel()));
        TierTerms.Care care = terms.care();
        put(at + "wake-up", escaped(care.wakeUp()));
        put(at + "nurture", escaped(care.nurture()));
        put(at + "visit", escaped(care.visit()));
        put(at + "gifts", care.gifts());
        put(at + "festival", escaped(care.festival()));
    }

    private TierTerms tier(String at) {
        String discount = values.get(at + "discount");
        String gifts = values.get(at + "gifts");
        return new TierTerms(plain(get(at + "name")),
                new TierTerms.Service(maybe(at + "visit-days"), maybe(at + "priority"), words(at + "note")),
                new TierTerms.Money(discount == null ? null : Rate.parse(discount), maybe(at + "credit-days"),
                        rate(at + "commission"), rate(at + "points"), words(at + "price-level")),
                new TierTerms.Care(words(at + "wake-up"), words(at + "nurture"), words(at + "visit"),
                        gifts == null ? null : Money.parse(gifts), words(at + "festival")));
    }

    private String words(String name) {
        return plain(values.getOrDefault(name, ""));
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, value.toString());
        }
    }

    private String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the policy says nothing about " + name);
        }
        return value;
    }

    private Rate rate(String name) {
        return Rate.parse(get(name));
    }

    private int number(String name) {
        return Integer.parseInt(get(name));
    }

    private @Nullable Integer maybe(String name) {
        String value = values.get(name);
        return value == null ? null : Integer.valueOf(value);
    }

    private int[] whole(String name) {
        return Arrays.stream(get(name).split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private List<Rate> rates(String name) {
        return Arrays.stream(get(name).split(" ")).map(Rate::parse).toList();
    }

    private static String rates(List<Rate> rates) {
        return rates.stream().map(Rate::toString).collect(Collectors.joining(" "));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }

    private static String plain(String words) {
        return words.replaceAll("\\\\n", "\n").replace("\\\\", "\\");
    }
}
