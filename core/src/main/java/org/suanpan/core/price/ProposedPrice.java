package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// The price to offer and everything that was weighed, the chosen one first. `price` null = nothing says a price.
/// `without` = what it would be without a promotion; the same where there is none.
public record ProposedPrice(@Nullable UnitPrice price, PriceGround ground, @Nullable UnitPrice without,
        List<Candidate> candidates) {

    public ProposedPrice {
        candidates = List.copyOf(candidates);
    }

    /// What is kept on the line; a promotion with the price it took the place of.
    public PriceReason reason() {
        return ground != PriceGround.PROMOTION ? PriceReason.of(ground)
                : new PriceReason(ground, candidates.getFirst().rule(), without, 0);
    }

    /// One price that could have been. `derived`: counted from the base unit's. `name` = of a promotion, or the level. `segment` = whose
    /// customers alone have it, empty = everybody.
    /// `minimum` = the quantity it begins at, null = any. `since` = of a deal its day, of a rule its first day; of one
    /// that is OUTDATED see `changed`, the day the list or the level changed. `rule` = the rule it comes from, 0 = none.
    public record Candidate(PriceGround ground, UnitPrice price, boolean derived, String name, @Nullable Quantity minimum,
            @Nullable LocalDate since, @Nullable LocalDate changed, long rule, String segment, Verdict verdict) {

        Candidate judged(Verdict word) {
            return new Candidate(ground, price, derived, name, minimum, since, changed, rule, segment, word);
        }
    }

    /// CHOSEN: this is the price. OVERRULED: something stronger stands above it. DEARER: something cheaper of its rank
    /// was found. OUTDATED: the price list or the customer's level has changed since. NOT_REACHED: the quantity is too small.
    public enum Verdict { CHOSEN, OVERRULED, DEARER, OUTDATED, NOT_REACHED }
}
