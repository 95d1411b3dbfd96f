package org.suanpan.core.voice.remind;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierTerms;

/// What customers of a tier are given at a festival. `tiers` = the letters that mean this tier; `yearly` = the worth of the gifts of a year
/// that needs nobody's approval, null = no such limit.
public record FestivalGift(List<Tier> tiers, String words, @Nullable Money yearly) {

    /// Somebody who is given it. `given` = what his gifts of the year so far are worth.
    public record To(CustomerId customer, String name, String person, String phone, String rep, Tier tier, Money given) {}

    public FestivalGift {
        tiers = List.copyOf(tiers);
    }

    /// Of the tiers of which the rules say a gift, the best first; letters below the lowest tier mean what the lowest does.
    static List<FestivalGift> of(TierPolicy policy) {
        int last = policy.tiers().size() - 1;
        List<Tier> letters = List.of(Tier.values());
        return IntStream.rangeClosed(0, last).mapToObj(i -> {
            TierTerms.Care care = policy.tiers().get(i).care();
            return new FestivalGift(letters.subList(i, i == last ? letters.size() : i + 1), care.festival(), care.gifts());
        }).filter(gift -> !gift.words.isBlank()).toList();
    }

    /// What is left of the year's gifts; null = no limit.
    @Nullable Money left(To to) {
        return yearly == null ? null : yearly.compareTo(to.given()) < 0 ? Money.ZERO : yearly.minus(to.given());
    }
}
