package org.suanpan.persistence.loyalty;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.suanpan.core.base.Rate;
import org.suanpan.core.loyalty.points.LoyaltyTerms;

/// Multipliers of points by tier as they are kept beside terms that three columns do not say: `A=1.5 D=0.8`.
final class Multipliers {

    private Multipliers() {}

    /// Whether the columns of the terms say everything: three tiers by themselves, or none.
    static boolean fit(LoyaltyTerms.Earning earning) {
        return earning.byTiers() ? earning.own().isEmpty() : earning.own().keySet().equals(Set.of("A", "B", "C"));
    }

    static String text(SortedMap<String, Rate> own) {
        return own.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" "));
    }

    static SortedMap<String, Rate> parse(String text) {
        SortedMap<String, Rate> own = new TreeMap<>();
        Arrays.stream(text.split(" ")).filter(one -> !one.isEmpty()).map(one -> one.split("=", 2)).forEach(pair -> own.put(pair[0], Rate.parse(pair[1])));
        return own;
    }

    /// What stands in a column; one where the terms say nothing of the tier.
    static Rate column(LoyaltyTerms.Earning earning, String tier) {
        return earning.own().getOrDefault(tier, Rate.ONE);
    }
}
