package org.suanpan.core.voice.remind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.voice.VoiceRules;

/// Every how many days customers are to be heard of, tier by tier. `others` = days for those without a tier.
public record VisitRhythm(List<Every> tiers, int others) {

    /// `tier` = the letter that is kept, `name` = what the owner calls it, `what` = what to do on a visit, empty = nobody says.
    public record Every(String tier, String name, int days, String what) {}

    public VisitRhythm {
        tiers = List.copyOf(tiers);
    }

    /// The days of the tiers in the rules in force; a tier of which they say nothing, and everybody where `byTiers` is off, goes by
    /// the shop's own days. A letter below the lowest tier means what the lowest does.
    public static VisitRhythm of(VoiceRules rules, TierPolicy policy, boolean byTiers) {
        return new VisitRhythm(Arrays.stream(Tier.values()).map(tier -> {
            TierTerms terms = policy.terms(tier);
            Integer days = byTiers ? terms.service().visitDays() : null;
            return new Every(tier.name(), terms.name(), days == null ? rules.every(policy.hysteresis().within(tier).name()) : days,
                    terms.care().visit());
        }).toList(), rules.every(""));
    }

    /// The fewest days of all.
    public int soonest() {
        return tiers.stream().mapToInt(Every::days).reduce(others, Math::min);
    }

    /// How the tier of a letter is looked after; no letter = none.
    public Function<String, Every> byLetter() {
        Map<String, Every> letters = tiers.stream().collect(Collectors.toMap(Every::tier, Function.identity()));
        Every none = new Every("", "", others, "");
        return letter -> letters.getOrDefault(letter, none);
    }
}
