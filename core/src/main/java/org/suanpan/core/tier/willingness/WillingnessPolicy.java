package org.suanpan.core.tier.willingness;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.base.Rate;

/// How much each part of willingness weighs (≥ 0; they add up to 1), and for how many days a contact counts, up to the day of the evaluation.
public record WillingnessPolicy(Rate response, Rate punctuality, Rate regularity, Rate stars, int contactDays) {

    /// What a shop begins with.
    public static final WillingnessPolicy STANDARD = of("0.4", "0.3", "0.2", "0.1");
    /// What rules mean that were put in force before the other parts could be known: regular orders alone, so that their reviews come out the same again.
    public static final WillingnessPolicy REGULARITY_ALONE = of("0", "0", "1", "0");

    private static final int QUARTER = 90;

    private static WillingnessPolicy of(String response, String punctuality, String regularity, String stars) {
        return new WillingnessPolicy(Rate.parse(response), Rate.parse(punctuality), Rate.parse(regularity), Rate.parse(stars), QUARTER);
    }

    public Rate weight(Axis axis) {
        return switch (axis) {
            case RESPONSE -> response;
            case PUNCTUALITY -> punctuality;
            case REGULARITY -> regularity;
            case STARS -> stars;
        };
    }

    public List<Rate> weights() {
        return Stream.of(Axis.values()).map(this::weight).toList();
    }

    /// Weighs the parts of many customers.
    public Weighing weighing() {
        int scale = weights().stream().map(Rate::value).mapToInt(BigDecimal::scale).max().orElse(0);
        return new Weighing(weights().stream().mapToLong(weight -> weight.value().movePointRight(Math.max(0, scale)).longValueExact()).toArray(), contactDays);
    }
}
