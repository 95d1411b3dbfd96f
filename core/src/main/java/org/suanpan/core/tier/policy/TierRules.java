package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;

/// What tiers mean on a day, for reminders of visits, points and commission plans: neutral until the owner says otherwise.
public record TierRules(TierPorts ports, LocalDate day) {

    /// How often customers of a tier are to be visited; null = nobody says.
    public @Nullable Integer visitDays(Tier tier) {
        return policy().terms(tier).service().visitDays();
    }

    public Rate pointsMultiplier(Tier tier) {
        return policy().terms(tier).money().points();
    }

    public Rate commissionMultiplier(Tier tier) {
        return policy().terms(tier).money().commission();
    }

    /// What a customer's tier means for him; empty while he has none.
    public Optional<TierTerms> of(CustomerId customer) {
        return ports.assignments().latest(customer).map(TierAssignment::tier).map(policy()::terms);
    }

    private TierPolicy policy() {
        return ports.policies().inForce(day);
    }
}
