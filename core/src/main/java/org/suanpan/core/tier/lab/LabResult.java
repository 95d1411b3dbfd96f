package org.suanpan.core.tier.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;

/// A draft beside the rules in force. `shifts` are the customers who end in another tier; `counts` how many are in each tier
/// in the end, by the rules in force and by the draft.
public record LabResult(List<Month> months, List<Shift> shifts, Map<Tier, Integer> countsNow, Map<Tier, Integer> countsDraft,
        Effect effect) {

    public LabResult {
        months = List.copyOf(months);
        shifts = List.copyOf(shifts);
        countsNow = Map.copyOf(countsNow);
        countsDraft = Map.copyOf(countsDraft);
    }

    /// One evaluation: how many customers move by each of the two, and how many are in different tiers after it.
    public record Month(LocalDate asOf, int movesNow, int movesDraft, int differ) {}

    public record Shift(CustomerId id, String customer, String name, Tier now, Tier draft, Problem whyNow, Problem whyDraft) {}

    /// Estimates: what the same goods would have come to at the other price levels, today's prices and nobody buying more or
    /// less for it; and how much more sales would have counted for commission. Both are draft less rules in force.
    public record Effect(Money prices, Money commission) {

        public static final Effect NONE = new Effect(Money.ZERO, Money.ZERO);
    }
}
