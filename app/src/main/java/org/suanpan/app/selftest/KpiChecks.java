package org.suanpan.app.selftest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.breakdown.TargetBreakdown;
import org.suanpan.core.commission.breakdown.TargetNode;
import org.suanpan.core.commission.score.Curve;
import org.suanpan.core.commission.score.Figures;
import org.suanpan.core.commission.score.Metric;
import org.suanpan.core.commission.score.Ranking;
import org.suanpan.core.commission.score.Scorecard;
import org.suanpan.core.commission.score.Star;

/// kpi.csv: scorecards, targets, ranking, the star of the month, and the figures behind them.
final class KpiChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "SCORECARD", KpiChecks::scorecard,
            "TARGET", KpiChecks::target,
            "RANK", KpiChecks::rank,
            "STAR", KpiChecks::star,
            "METRIC", KpiChecks::metric);

    private static final Map<String, String> REFUSALS = Map.of(
            "commission.target-locked-exceeds", "LOCKED_EXCEEDS_TOTAL",
            "commission.target-all-locked", "LOCKED_BELOW_TOTAL");

    private KpiChecks() {}

    private static Object scorecard(Json in) {
        Rate threshold = Rate.parse(in.text("threshold", Scorecard.THRESHOLD.toString()));
        Scorecard card = Scorecard.of(
                in.at("metrics").items().stream().map(m -> metricOfCard(m, threshold)).toList(),
                Rate.parse(in.text("cap", Scorecard.CAP.toString())));
        return object("rows", card.rows().stream().map(r -> object("ratio", r.ratio(), "score", r.score())).toList(),
                "dataWeight", card.dataWeight(), "total", card.total());
    }

    private static Metric metricOfCard(Json m, Rate ofCard) {
        Rate threshold = Rate.parse(m.text("threshold", ofCard.toString()));
        Curve curve = switch (m.text("curve", "LINEAR")) {
            case "LINEAR" -> new Curve.Linear(threshold);
            case "STRETCH" -> new Curve.Stretched(threshold);
            case "STEP" -> new Curve.Stepped(m.at("steps").items().stream()
                    .map(s -> new Curve.Step(s.items().get(0).rate(), s.items().get(1).rate()))
                    .toList());
            default -> throw new IllegalArgumentException("no such curve");
        };
        boolean known = !m.isTrue("noData") && m.has("actual");
        return new Metric(m.text("metric", ""), m.at("weight").rate(), m.at("target").rate(),
                known ? m.at("actual").rate() : null,
                Metric.Direction.valueOf(m.text("direction", "HIGHER")), curve);
    }

    private static Object target(Json in) {
        try {
            return TargetBreakdown.of(new BigDecimal(in.at("total").text()),
                    TargetNode.of("", Rate.ONE).with(in.at("nodes").items().stream().map(KpiChecks::node).toList()),
                    Integer.parseInt(in.text("digits", "2"))).children().stream()
                    .collect(Collectors.toMap(TargetBreakdown::id, TargetBreakdown::value));
        } catch (Rejected e) {
            return Map.of("error", REFUSALS.getOrDefault(e.problem().key(), e.problem().key()));
        }
    }

    private static TargetNode node(Json n) {
        TargetNode node = TargetNode.of(n.at("id").text(), Rate.parse(n.text("weight", "0")));
        return n.has("locked") ? node.lockedAt(new BigDecimal(n.at("locked").text())) : node;
    }

    private static Object rank(Json in) {
        Ranking ranking = Ranking.of(in.at("people").items().stream()
                .map(p -> new Ranking.Person(p.at("id").text(), p.at("total").rate(),
                        Rate.parse(p.text("collectionRate", "0")), Money.parse(p.text("netSales", "0"))))
                .toList());
        return Map.of("order", ranking.places().stream()
                .map(p -> Map.of("id", p.person().code(), "rank", p.rank()))
                .toList());
    }

    private static Object star(Json in) {
        Star star = Star.among(in.at("people").items().stream().map(KpiChecks::candidate).toList());
        Map<String, Object> detail = new LinkedHashMap<>();
        star.candidates().forEach(c -> detail.put(
                c.person().code(), Map.of("score", c.score(), "excluded", c.excluded())));
        return object("detail", detail, "winners", star.winners().stream().map(Star.Person::code).toList(),
                "prize", in.has("prize") ? star.share(in.at("prize").money()) : Map.of());
    }

    private static Star.Person candidate(Json p) {
        Star.Standing standing = new Star.Standing(p.at("customersInCare").whole(), rate(p, "kpiTotal"),
                Integer.parseInt(p.text("upheldComplaints", "0")), p.at("dataCompleteness").rate());
        return new Star.Person(p.at("id").text(), standing, p.at("repurchaseRate").rate(),
                p.at("wokenCustomers").whole(), rate(p, "satisfaction"), p.at("visitCompletion").rate(),
                Integer.parseInt(p.text("starsLast6Months", "0")));
    }

    private static Object metric(Json in) {
        return switch (in.at("metric").text()) {
            case "REPURCHASE_RATE" ->
                object("value", Figures.repurchaseRate(in.at("base").whole(), in.at("repeat").whole()));
            case "CHURN_RATE" ->
                object("value", Figures.churnRate(in.at("activeAtStart").whole(), in.at("lostDuring").whole()));
            case "COLLECTION_RATE" ->
                object("value", Figures.collectionRate(in.at("due").money(), in.at("received").money()));
            case "DSO" -> object("value", Figures.daysSalesOutstanding(
                    in.at("receivables").money(), in.at("creditSales").money(), in.at("days").whole()));
            case "SATISFACTION" -> satisfaction(in);
            default -> throw new IllegalArgumentException("no such metric");
        };
    }

    private static Object satisfaction(Json in) {
        Figures.Satisfaction satisfaction = Figures.satisfaction(
                in.at("scores").items().stream().map(Json::rate).toList(), in.at("minSamples").whole(),
                new Figures.Prior(in.at("priorMean").rate(), in.at("priorWeight").rate()));
        return object("value", satisfaction.mean(), "samples", satisfaction.samples(),
                "shrunk", satisfaction.shrunk());
    }

    private static @Nullable Rate rate(Json in, String key) {
        return in.has(key) ? in.at(key).rate() : null;
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
