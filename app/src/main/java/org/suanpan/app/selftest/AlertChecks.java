package org.suanpan.app.selftest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.insight.alert.AlertFilter;
import org.suanpan.core.insight.alert.AlertStatus;
import org.suanpan.core.insight.alert.DriftChart;
import org.suanpan.core.insight.alert.Outlier;
import org.suanpan.core.insight.alert.RateRise;
import org.suanpan.core.insight.alert.WeekChange;

/// alerts.csv: what is out of the ordinary, and who is told how often.
final class AlertChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "MAD", AlertChecks::outlier,
            "EWMA", AlertChecks::drift,
            "WEEK_OVER_WEEK", AlertChecks::weekChange,
            "RATE", AlertChecks::rateRise,
            "FATIGUE", AlertChecks::filter);

    private AlertChecks() {}

    private static Object outlier(Json in) {
        Outlier outlier = Outlier.of(numbers(in, "history"), number(in, "current"), number(in, "threshold"),
                in.at("minHistory").whole());
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("status", outlier.status());
        answer.put("z", near(outlier.z(), 6));
        if (outlier.status() != AlertStatus.INSUFFICIENT_DATA) {
            answer.put("median", near(outlier.median(), 6));
            answer.put("scale", outlier.scale());
        }
        return answer;
    }

    private static Object drift(Json in) {
        List<DriftChart.Point> points = new DriftChart(number(in, "lam"), number(in, "target"), number(in, "sigma"),
                number(in, "L"), in.isTrue("exactLimits")).points(numbers(in, "data"));
        return Map.of("ewma", points.stream().map(p -> new Json.Near(p.average(), 4)).toList(),
                "lclLast", new Json.Near(points.getLast().lower(), 4),
                "uclLast", new Json.Near(points.getLast().upper(), 4),
                "flags", points.stream().map(DriftChart.Point::status).toList());
    }

    private static Object weekChange(Json in) {
        WeekChange week = WeekChange.of(number(in, "thisWeek"), numbers(in, "last4SameLength"),
                number(in, "minAbsolute"), number(in, "pct"));
        if (week.status() == AlertStatus.INSUFFICIENT_DATA) {
            return Map.of("status", week.status());
        }
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("status", week.status());
        answer.put("base", near(week.base(), 6));
        answer.put("change", near(week.change(), 6));
        return answer;
    }

    private static Object rateRise(Json in) {
        RateRise rise = RateRise.of(new RateRise.Count(in.at("bad").whole(), in.at("total").whole()),
                new RateRise.Count(in.at("baseBad").whole(), in.at("baseTotal").whole()), number(in, "alpha"));
        return Map.of("baseRate", new Json.Near(rise.baseRate(), 6), "tail", new Json.Near(rise.tail(), 8),
                "status", rise.status());
    }

    private static Object filter(Json in) {
        AlertFilter filter = new AlertFilter();
        List<Object> outcomes = new ArrayList<>();
        for (Json event : in.at("events").items()) {
            String key = event.at("key").text();
            outcomes.add(switch (event.at("type").text()) {
                case "FIRE" -> filter.fire(key, event.at("day").whole(), event.at("severity").whole(), event.text("owner", ""));
                case "ACK" -> filter.acknowledge(key);
                case String other -> throw new IllegalArgumentException("no event " + other);
            });
        }
        return Map.of("outcomes", outcomes);
    }

    private static Json.@Nullable Near near(@Nullable Double figure, int places) {
        return figure == null ? null : new Json.Near(figure, places);
    }

    private static double number(Json in, String key) {
        return in.at(key).figure().doubleValue();
    }

    private static List<Double> numbers(Json in, String key) {
        return in.at(key).items().stream().map(x -> x.figure().doubleValue()).toList();
    }
}
