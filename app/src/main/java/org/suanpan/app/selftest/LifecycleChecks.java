package org.suanpan.app.selftest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.LifecyclePolicy;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.ParetoPolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;

/// lifecycle.csv: tiers, hysteresis, life cycle and own rhythm.
final class LifecycleChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "PARETO", LifecycleChecks::pareto,
            "SCORE", LifecycleChecks::score,
            "HYSTERESIS", LifecycleChecks::hysteresis,
            "LIFECYCLE", LifecycleChecks::lifecycle,
            "CYCLE", LifecycleChecks::cycle);

    private static final LifecyclePolicy FIXED = new LifecyclePolicy(30, 30, 90);

    private LifecycleChecks() {}

    private static Object pareto(Json in) {
        List<Json> customers = in.at("sales").items();
        List<Tier> tiers = new ParetoPolicy(in.at("a").rate(), in.at("b").rate())
                .classify(customers.stream().map(c -> c.at("sales").money()).toList());
        return byId(customers, tiers);
    }

    private static Object score(Json in) {
        Json p = in.at("policy");
        List<Json> customers = in.at("customers").items();
        List<ScorePolicy.Score> scores = new ScorePolicy(p.at("wVolume").rate(), p.at("wMargin").rate(),
                p.at("wWillingness").rate(), p.at("targetMargin").rate(), List.of(p.at("aFrom").rate(), p.at("bFrom").rate()))
                        .among(customers.stream().map(LifecycleChecks::scoreFacts).toList());
        return byId(customers, scores.stream().map(LifecycleChecks::scoreShown).toList());
    }

    private static ScorePolicy.Facts scoreFacts(Json c) {
        return new ScorePolicy.Facts(c.at("netSales12m").money(),
                c.has("grossMargin") ? c.at("grossMargin").rate() : null,
                c.has("willingness") ? c.at("willingness").rate() : null);
    }

    private static Object scoreShown(ScorePolicy.Score s) {
        return object("volume", s.volume(), "margin", s.margin(), "score", s.score(), "tier", s.tier());
    }

    private static Object hysteresis(Json in) {
        Json p = in.at("policy");
        HysteresisPolicy policy = new HysteresisPolicy(List.of(p.at("enterA").rate(), p.at("enterB").rate()),
                List.of(p.at("exitA").rate(), p.at("exitB").rate()), p.at("demoteAfter").whole(),
                p.at("protectEvaluations").whole(), null);
        Map<String, Json> hardRules = in.has("hardRules") ? in.at("hardRules").entries() : Map.of();
        List<Object> tiers = new ArrayList<>();
        List<Object> reasons = new ArrayList<>();
        var standing = HysteresisPolicy.Standing.at(Tier.valueOf(in.at("start").text()));
        List<Json> scores = in.at("scores").items();
        for (int i = 0; i < scores.size(); i++) {
            Json hard = hardRules.get(Integer.toString(i));
            var evaluation = hard == null ? policy.evaluate(standing, scores.get(i).rate()) : policy.breakHard();
            standing = evaluation.after();
            tiers.add(standing.tier());
            reasons.add(hard == null ? evaluation.verdict() : evaluation.verdict() + ":" + hard.text());
        }
        return object("tiers", tiers, "reasons", reasons);
    }

    private static Object lifecycle(Json in) {
        Json p = in.at("policy");
        LifecyclePolicy policy =
                new LifecyclePolicy(p.at("newDays").whole(), p.at("sleepDays").whole(), p.at("lostDays").whole());
        OrderDays orders = orders(in);
        List<LocalDate> contacts =
                in.has("contactDates") ? in.at("contactDates").items().stream().map(Json::day).toList() : List.of();
        return object("state", policy.state(orders), "daysSinceOrder", orders.daysSinceLast(),
                "wakeUpReasons", policy.wakeUpReasons(orders, contacts));
    }

    private static Object cycle(Json in) {
        Json p = in.at("policy");
        CyclePolicy policy = new CyclePolicy(
                new CyclePolicy.Prior(p.at("prior").whole(), p.at("priorWeight").whole()), p.at("minGaps").whole(),
                p.at("maxGaps").whole(), p.at("multiple").whole(), p.at("lostMultiple").whole(),
                new CyclePolicy.Limits(p.at("minDays").whole(), p.at("maxDays").whole(), p.at("maxLostDays").whole()));
        OrderDays orders = orders(in);
        CyclePolicy.Rhythm rhythm = policy.rhythm(orders);
        return object("gaps", rhythm.gaps(), "medianGap", rhythm.medianGap(), "sleepDays", rhythm.sleepDays(),
                "lostDays", rhythm.lostDays(), "daysSinceOrder", orders.daysSinceLast(),
                "stateByCycle", rhythm.state(orders, FIXED), "stateByFixed", FIXED.state(orders));
    }

    private static OrderDays orders(Json in) {
        return OrderDays.upTo(in.at("asOf").day(),
                in.at("validOrderDates").items().stream().map(Json::day).toList());
    }

    private static Map<String, Object> byId(List<Json> customers, List<?> answers) {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            byId.put(customers.get(i).at("id").text(), answers.get(i));
        }
        return byId;
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
