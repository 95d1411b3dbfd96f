package org.suanpan.core.commission.month;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;

/// What a customer's tier weighs: what the plan itself says of it (`multiplierByTier`), else, where the plan says so
/// (`tierWeights` RULES), the commission multiplier it has in the rules of tiers at the end of the month, else 1.
public final class TierWeights {

    private static final String TERM = "tierWeights";
    private static final String RULES = "RULES";

    private TierWeights() {}

    /// Whether the plan takes weights from the rules of tiers.
    public static boolean byRules(CommissionTerms terms) {
        return terms.text(TERM, "").equals(RULES);
    }

    /// The same plan with the weights of the rules written out in it.
    public static CommissionPlan written(CommissionPlan plan, List<TierWeight> rules) {
        if (!byRules(plan.terms())) {
            return plan;
        }
        SortedMap<String, String> terms = new TreeMap<>(plan.terms().values());
        rules.forEach(rule -> terms.putIfAbsent("multiplierByTier." + rule.tier(), rule.weight().toString()));
        return plan.with(new CommissionTerms(terms));
    }

    /// `rules` are the weights of the rules in force, the best tier first; a letter below the lowest means what the lowest does,
    /// also where the plan itself says what that is.
    static Rate of(String tier, CommissionTerms terms, Supplier<List<TierWeight>> rules) {
        String own = "multiplierByTier." + tier;
        if (terms.has(own) || !byRules(terms)) {
            return terms.rate(own, Rate.ONE);
        }
        return rules.get().stream().filter(weight -> weight.tier().compareTo(tier) <= 0).reduce((_, lower) -> lower)
                .map(weight -> terms.rate("multiplierByTier." + weight.tier(), weight.weight())).orElse(Rate.ONE);
    }
}
