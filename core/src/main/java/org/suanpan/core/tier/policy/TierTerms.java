package org.suanpan.core.tier.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// What one tier means for its customers. Null, an empty word and a multiplier of one mean nothing special.
public record TierTerms(String name, Service service, Money money, Care care) {

    /// `visitDays` = how often he is to be visited; `priority` = his class when goods are scarce, 1 first; `note` = what to
    /// do or bring when following up.
    public record Service(@Nullable Integer visitDays, @Nullable Integer priority, String note) {

        public static final Service NONE = new Service(null, null, "");
    }

    /// `discount` = how far a seller may go below the customer's standard price without a reason, a ratio; `creditDays` for
    /// those with none of their own; `priceLevel` for those with none of their own, empty = the list price.
    public record Money(@Nullable Rate discount, @Nullable Integer creditDays, Rate commission, Rate points,
            String priceLevel) {

        public static final Money NONE = new Money(null, null, Rate.ONE, Rate.ONE, "");
    }

    /// What to do when following up: customers to be woken up or kept, those on the way to the next tier, and on a visit; empty = the
    /// program's own words. `gifts` = their worth in a year that needs nobody's approval, null = no such limit; `festival` = what is
    /// given at the festival.
    public record Care(String wakeUp, String nurture, String visit, org.suanpan.core.base.@Nullable Money gifts, String festival) {

        public static final Care NONE = new Care("", "", "", null, "");
    }

    /// With no words and gifts of its own.
    public TierTerms(String name, Service service, Money money) {
        this(name, service, money, Care.NONE);
    }

    public static TierTerms plain(String name) {
        return new TierTerms(name, Service.NONE, Money.NONE);
    }

    public static List<TierTerms> plain(List<String> names) {
        return names.stream().map(TierTerms::plain).toList();
    }

    /// The class of a customer no tier gives one: after all that have one.
    public int priority() {
        return service.priority() == null ? Allotment.LAST : service.priority();
    }
}
