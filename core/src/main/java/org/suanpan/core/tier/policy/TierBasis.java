package org.suanpan.core.tier.policy;

/// What tiers stand on: which points, from how many months of sales, and whether a customer sleeps by his own rhythm
/// instead of the fixed days.
public record TierBasis(Kind kind, int months, boolean ownRhythm) {

    /// SCORE: volume, margin and willingness weighed. PARETO: the place on the cumulative curve of sales. RFM: recency,
    /// frequency and money together. All are points from 0 to 100, the more the better.
    public enum Kind { SCORE, PARETO, RFM }
}
