package org.suanpan.core.commission;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.suanpan.core.base.Rate;

/// A plan may say `"kpiFactor": "scorecard"` instead of a figure: then everybody's factor is what his scorecard of the month comes to, and stands
/// in the plan's text from there on, so that a settled month keeps it.
public final class KpiFactors {

    private static final String FACTOR = "kpiFactor";
    private static final String ASKS = "scorecard";

    private KpiFactors() {}

    /// `scored` by code of the person, asked only where the plan asks; whoever has no total has the factor 1. A factor of one person that stands
    /// in the plan stays.
    public static CommissionPlan filled(CommissionPlan plan, Supplier<Map<String, Rate>> scored) {
        if (!ASKS.equals(plan.terms().text(FACTOR))) {
            return plan;
        }
        SortedMap<String, String> values = new TreeMap<>(plan.terms().values());
        values.remove(FACTOR);
        scored.get().forEach((code, factor) -> values.putIfAbsent("people." + code + "." + FACTOR, factor.toString()));
        return new CommissionPlan(plan.mode(), plan.unit(), plan.brackets(), plan.quota(), plan.measure(), plan.losses(), plan.gate(),
                new CommissionTerms(values));
    }
}
