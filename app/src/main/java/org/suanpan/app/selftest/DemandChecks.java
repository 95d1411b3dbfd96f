package org.suanpan.app.selftest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.insight.demand.DemandSeries;

/// croston.csv: forecasts of demand that comes now and then.
final class DemandChecks {

    private static final int PLACES = 10;
    private static final Map<String, String> PUBLISHED =
            Map.of("PBS", "pbs/PBS_dataset.csv", "AIR", "airpassengers/airpassengers.csv");

    private final PublishedSeries published;

    private DemandChecks(PublishedSeries published) {
        this.published = published;
    }

    static GoldenChecks with(PublishedSeries published) {
        DemandChecks checks = new DemandChecks(published);
        Map<String, Function<Json, Object>> kinds = Map.of(
                "CLASSIC", in -> forecast(checks.series(in).croston(demand(in), interval(in))),
                "SBA", in -> forecast(checks.series(in).syntetosBoylan(demand(in), interval(in))),
                "SBJ", in -> forecast(checks.series(in).shaleBoylanJohnston(demand(in), interval(in))),
                "TSB", checks::fading,
                "CLASSIFY", checks::shape,
                "MOVING_AVERAGE", in -> Map.of("forecast", near(checks.series(in).movingAverage(in.at("window").whole()))));
        return RowChecks.of(List.of(kinds));
    }

    private DemandSeries series(Json in) {
        Json series = in.at("series");
        if (series.value() instanceof String name) {
            return DemandSeries.of(published.figures(Objects.requireNonNull(PUBLISHED.get(name), name)));
        }
        return DemandSeries.of(series.items().stream().map(Json::figure).toList());
    }

    private Object fading(Json in) {
        DemandSeries.Fading fading =
                series(in).teunterSyntetosBabai(demand(in), in.at("alphaProbability").figure().doubleValue());
        return answer("demandLevel", fading.demandLevel(), "probability", fading.probability(),
                Map.of("forecast", near(fading.perPeriod())));
    }

    private Object shape(Json in) {
        DemandSeries.Shape shape = series(in).shape();
        return answer("adi", shape.meanGap(), "cv2", shape.squaredVariation(), Map.of("pattern", shape.pattern()));
    }

    private static Object forecast(DemandSeries.Forecast forecast) {
        return answer("demandLevel", forecast.demandLevel(), "intervalLevel", forecast.intervalLevel(),
                Map.of("forecast", near(forecast.perPeriod())));
    }

    private static Object answer(String key, @Nullable Double figure, String other, @Nullable Double second,
            Map<String, Object> known) {
        Map<String, @Nullable Object> answer = new HashMap<>(known);
        answer.put(key, figure == null ? null : near(figure));
        answer.put(other, second == null ? null : near(second));
        return answer;
    }

    private static double demand(Json in) {
        return in.at("alphaDemand").figure().doubleValue();
    }

    private static double interval(Json in) {
        return in.at("alphaInterval").figure().doubleValue();
    }

    private static Json.Near near(double figure) {
        return new Json.Near(figure, PLACES);
    }
}
