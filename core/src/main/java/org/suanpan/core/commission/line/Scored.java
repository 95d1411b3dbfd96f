package org.suanpan.core.commission.line;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;

/// A plan may say `"kpiFactor": "scorecard"` instead of a figure: then everybody's factor is what his scorecard of the month
/// comes to, and stands in the plan's text from there on, with a word that says where it comes from, so that a settled month
/// keeps both.
public final class Scored {

    /// What a plan says instead of a figure.
    public static final String ASKS = "scorecard";
    private static final String FACTOR = "kpiFactor";
    private static final String SOURCE = "kpiFactorFrom";

    /// What everybody's scorecard of a month comes to, over 100, by code; whoever has no total is missing.
    @FunctionalInterface
    public interface Factors {

        Map<String, Rate> of(YearMonth month);
    }

    private Scored() {}

    public static boolean asks(CommissionPlan plan) {
        return ASKS.equals(plan.terms().text(FACTOR));
    }

    /// The plan of a month with the factors in it, asked only where the plan asks; whoever has no total has the factor 1. A
    /// factor of one person that stands in the plan stays.
    public static CommissionPlan filled(CommissionPlan plan, YearMonth month, Factors factors) {
        if (!asks(plan)) {
            return plan;
        }
        SortedMap<String, String> values = new TreeMap<>(plan.terms().values());
        values.remove(FACTOR);
        values.put(SOURCE, ASKS);
        factors.of(month).forEach((code, factor) -> {
            if (values.putIfAbsent("people." + code + "." + FACTOR, factor.toString()) == null) {
                values.put("people." + code + "." + SOURCE, ASKS);
            }
        });
        return plan.with(new CommissionTerms(values));
    }

    /// Whether a person's factor was taken from his scorecard.
    public static boolean isScored(CommissionPlan plan, String repCode) {
        return plan.terms().has("people." + repCode + "." + SOURCE);
    }

    /// Whether the factors of a plan were taken from scorecards, whoever has one.
    public static boolean wasFilled(CommissionPlan plan) {
        return plan.terms().has(SOURCE);
    }
}
