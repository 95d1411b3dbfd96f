package org.suanpan.app.selftest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.insight.value.BuyingStory;
import org.suanpan.core.insight.value.Hypergeometric;
import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.insight.value.SpendModel;

/// bgnbd_cdnow.csv: the models of orders and spending against published figures. Most of them are about the CDNOW log,
/// which does not come with the program; `tolerance` stands in each row.
final class ValueChecks implements GoldenChecks {

    private static final String RELATIVE = "relative ";
    private static final OrderModel PUBLISHED = OrderModel.bgNbd(0.243, 4.414, 0.793, 2.426);

    private final CdnowLog log;
    private final Map<String, Function<GoldenRow, Object>> kinds;

    ValueChecks(PublishedSeries published) {
        this.log = new CdnowLog(published);
        this.kinds = Map.ofEntries(
                Map.entry("DATA", row -> log.figure(row.text("key"))),
                Map.entry("BGNBD_FIT", row -> parameter(log.bgNbd(), row.text("key"))),
                Map.entry("MBGNBD_FIT", row -> parameter(log.mbgCnbd(1), row.text("key"))),
                Map.entry("MBGCNBD_K", row -> log.mbgCnbd(Integer.parseInt(row.text("key").substring(2))).logLikelihood()),
                Map.entry("GAMMA_GAMMA_FIT", row -> parameter(log.spend(), row.text("key"))),
                Map.entry("GAMMA_GAMMA_LL", row -> spendModel(row.json("input")).logLikelihood(log.stories())),
                Map.entry("GAMMA_GAMMA_MEAN", row -> spendModel(row.json("input")).meanSpend()),
                Map.entry("GAMMA_GAMMA_EXPECT", row -> expectedSpend(row.json("input"))),
                Map.entry("BGNBD_LL", row -> logLikelihood(row.json("input"))),
                Map.entry("BGNBD_EXPECT", row -> expected(row.json("input"))),
                Map.entry("BGNBD_COND_EXP", row -> expected(row.json("input"))),
                Map.entry("BGNBD_PALIVE", row -> alive(model(row.json("input")), row.json("input"))),
                Map.entry("BGNBD_PMF", row -> probability(row.json("input"))),
                Map.entry("BGNBD_HOLDOUT", row -> log.holdOut(row.text("key"))),
                Map.entry("CUSTOMER", row -> customer(row.json("input"))),
                Map.entry("HYP2F1", row -> hypergeometric(row.json("input"))),
                Map.entry("MBGCNBD", row -> regular(row.json("input"))));
    }

    @Override
    public Map<GoldenRow, Outcome> check(List<GoldenRow> rows) {
        Map<GoldenRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.forEach(row -> outcomes.put(row, check(row)));
        return outcomes;
    }

    private Outcome check(GoldenRow row) {
        try {
            Function<GoldenRow, Object> engine = kinds.get(row.text("kind"));
            if (engine == null) {
                return Outcome.SKIPPED;
            }
            return matches(row, engine.apply(row)) ? Outcome.PASSED : Outcome.FAILED;
        } catch (PublishedSeries.Missing e) {
            return Outcome.SKIPPED;
        } catch (RuntimeException e) {
            return Outcome.FAILED;
        }
    }

    private static boolean matches(GoldenRow row, Object answer) {
        if (!(answer instanceof Map<?, ?> figures)) {
            return isWithin(row, Double.parseDouble(row.text("expected")), answer);
        }
        Map<String, Json> expected = row.json("expected").entries();
        return expected.keySet().equals(figures.keySet()) && expected.entrySet().stream()
                .allMatch(e -> isWithin(row, e.getValue().figure().doubleValue(), figures.get(e.getKey())));
    }

    private static boolean isWithin(GoldenRow row, double expected, @Nullable Object figure) {
        String tolerance = row.text("tolerance");
        double allowed = tolerance.startsWith(RELATIVE)
                ? Double.parseDouble(tolerance.substring(RELATIVE.length())) * Math.abs(expected)
                : Double.parseDouble(tolerance);
        return figure instanceof Number number && Math.abs(number.doubleValue() - expected) <= allowed;
    }

    private static Object parameter(OrderModel.Fit fit, String key) {
        return switch (key) {
            case "r" -> fit.model().r();
            case "alpha" -> fit.model().alpha();
            case "a" -> fit.model().a();
            case "b" -> fit.model().b();
            case "logLik" -> fit.logLikelihood();
            default -> throw new IllegalArgumentException("no parameter " + key);
        };
    }

    private static Object parameter(SpendModel.Fit fit, String key) {
        return switch (key) {
            case "p" -> fit.model().p();
            case "q" -> fit.model().q();
            case "gamma" -> fit.model().gamma();
            case "logLik" -> fit.logLikelihood();
            default -> throw new IllegalArgumentException("no parameter " + key);
        };
    }

    private static SpendModel spendModel(Json in) {
        return new SpendModel(number(in, "p"), number(in, "q"), number(in, "gamma"));
    }

    private Object expectedSpend(Json in) {
        return log.spend().model().expectedSpend(in.at("x").whole(), number(in, "zbar"));
    }

    /// Of the whole log, or of the one customer the row tells of.
    private Object logLikelihood(Json in) {
        return model(in).logLikelihood(in.has("x") ? List.of(story(in)) : log.stories());
    }

    private static BuyingStory story(Json in) {
        return new BuyingStory(in.at("x").whole(), number(in, "tx"), number(in, "T"), 0, 0);
    }

    /// By the parameters in the row, else by the published ones or our own fit.
    private OrderModel model(Json in) {
        if (in.has("alpha")) {
            return OrderModel.bgNbd(number(in, "r"), number(in, "alpha"), number(in, "a"), number(in, "b"));
        }
        return in.text("params", "fitted").equals("published") ? PUBLISHED : log.bgNbd().model();
    }

    /// Of a new customer, or of the one the row tells of.
    private Object expected(Json in) {
        double ahead = number(in, "t");
        return in.has("x")
                ? model(in).expectedOrders(in.at("x").whole(), number(in, "tx"), number(in, "T"), ahead)
                : model(in).expectedOrders(ahead);
    }

    private static double alive(OrderModel model, Json in) {
        return model.aliveProbability(in.at("x").whole(), number(in, "tx"), number(in, "T"));
    }

    private Object probability(Json in) {
        return model(in).probability(in.at("n").whole(), number(in, "t"));
    }

    private Object customer(Json in) {
        return Map.of("palive", alive(log.bgNbd().model(), in), "palive_mbg", alive(log.mbgCnbd(1).model(), in),
                "exp39", log.bgNbd().model().expectedOrders(in.at("x").whole(), number(in, "tx"), number(in, "T"), 39),
                "spend", expectedSpend(in));
    }

    private static Object hypergeometric(Json in) {
        return Hypergeometric.of(number(in, "a"), number(in, "b"), number(in, "c"), number(in, "z"));
    }

    private static Object regular(Json in) {
        OrderModel model = OrderModel.mbgCnbd(in.at("k").whole(), number(in, "r"), number(in, "alpha"), number(in, "a"),
                number(in, "b"));
        return Map.of("palive", alive(model, in), "logLikWithoutGapTerm", model.logLikelihood(List.of(story(in))));
    }

    private static double number(Json in, String key) {
        return in.at(key).figure().doubleValue();
    }
}
