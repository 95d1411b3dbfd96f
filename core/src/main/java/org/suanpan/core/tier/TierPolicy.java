package org.suanpan.core.tier;

import java.util.List;
import java.util.stream.IntStream;

import org.suanpan.core.base.Rate;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.tier.willingness.Willingness;
import org.suanpan.core.tier.willingness.WillingnessPolicy;

/// All rules of a review under one version; stored assignments name the version they were made by. `tiers` are the best
/// first, with what each means for the customer.
public record TierPolicy(int version, TierBasis basis, List<TierTerms> tiers, ScorePolicy score, HysteresisPolicy hysteresis,
        LifecyclePolicy lifecycle, CyclePolicy cycle, WillingnessPolicy willing) {

    public TierPolicy {
        tiers = List.copyOf(tiers);
    }

    /// With what every shop begins to look at for willingness.
    public TierPolicy(int version, TierBasis basis, List<TierTerms> tiers, ScorePolicy score, HysteresisPolicy hysteresis, LifecyclePolicy lifecycle,
            CyclePolicy cycle) {
        this(version, basis, tiers, score, hysteresis, lifecycle, cycle, WillingnessPolicy.STANDARD);
    }

    /// The rules a shop begins with: volume 0.5, margin 0.3 against 30 %, willingness 0.2; A from 70, B from 40. No tier
    /// means anything for prices, credit or goods until the owner says so.
    public static TierPolicy standard() {
        return new TierPolicy(1, new TierBasis(TierBasis.Kind.SCORE, 12, false), TierTerms.plain(List.of("A", "B", "C")),
                new ScorePolicy(rate("0.5"), rate("0.3"), rate("0.2"), rate("0.30"), List.of(rate("70"), rate("40"))),
                new HysteresisPolicy(List.of(rate("70"), rate("40")), List.of(rate("65"), rate("35")), 2, 2, null),
                new LifecyclePolicy(30, 30, 90),
                new CyclePolicy(new CyclePolicy.Prior(30, 3), 3, 12, 2, 3, new CyclePolicy.Limits(10, 180, 365)));
    }

    /// The same rules under another version.
    public TierPolicy version(int number) {
        return new TierPolicy(number, basis, tiers, score, hysteresis, lifecycle, cycle, willing);
    }

    /// How willing a customer is, by what was known of him on the day of his `orders`.
    public Willingness willingness(CustomerFacts customer, OrderDays orders) {
        return new Willingness(willing, orders.asOf(), cycle.gaps(orders), customer.conduct());
    }

    /// The same rules with the festivals of the owner's calendar.
    public TierPolicy by(Festivals calendar) {
        return new TierPolicy(version, basis, tiers, score, hysteresis, lifecycle, cycle.by(calendar), willing);
    }

    /// The tiers this policy uses, the best first.
    public List<Tier> all() {
        return IntStream.range(0, tiers.size()).mapToObj(i -> Tier.values()[i]).toList();
    }

    /// What a tier means; one below the lowest means what the lowest does.
    public TierTerms terms(Tier tier) {
        return tiers.get(Math.min(tier.ordinal(), tiers.size() - 1));
    }

    private static Rate rate(String text) {
        return Rate.parse(text);
    }
}
