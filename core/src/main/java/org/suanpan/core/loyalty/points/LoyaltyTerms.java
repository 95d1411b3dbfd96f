package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.loyalty.ReferralPolicy;

/// How points are earned and spent from a day on, as the owner has set it. Terms are never changed: new ones take their place.
///
/// `pointsPerYuan` = how many points stand for one yuan of later goods, 0 = points buy gifts only. `giftLimit` = what one person may get
/// in gifts in a year without somebody's approval.
public record LoyaltyTerms(long version, LocalDate from, boolean isOn, Earning earning, int pointsPerYuan, Money giftLimit,
        ReferralPolicy referral) {

    /// One point for every `yuanPerPoint`, times the multiplier of the customer's tier; a lot can be spent to the end of the month
    /// `expiryMonths` after it was earned. `own` = multipliers the terms name themselves, by the letter of the tier, which go first. `byTiers` =
    /// all other tiers count as the rules of tiers in force on the day say.
    public record Earning(Money yuanPerPoint, SortedMap<String, Rate> own, int expiryMonths, boolean byTiers) {

        public Earning {
            own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        }

        /// With multipliers for three tiers, or with none of its own.
        public Earning(Money yuanPerPoint, Rate tierA, Rate tierB, Rate tierC, int expiryMonths, boolean byTiers) {
            this(yuanPerPoint, byTiers ? new TreeMap<>() : new TreeMap<>(Map.of("A", tierA, "B", tierB, "C", tierC)), expiryMonths, byTiers);
        }

        /// Null where the rules of tiers are asked. Without them a tier of which nothing is said counts as the next better one, and customers
        /// without a tier as the lowest.
        @Nullable Rate of(@Nullable String tier) {
            if (byTiers) {
                return tier == null ? null : own.get(tier);
            }
            Map.Entry<String, Rate> said = tier == null ? own.isEmpty() ? null : own.lastEntry() : own.headMap(tier + "\0").lastEntry();
            return said == null ? Rate.ONE : said.getValue();
        }
    }

    /// What is proposed to who turns points on.
    public static LoyaltyTerms proposed(LocalDate from) {
        return new LoyaltyTerms(0, from, true, new Earning(Money.parse("10.00"), Rate.parse("1.5"), Rate.parse("1.2"), Rate.ONE, 12, false), 0,
                Money.parse("200.00"), new ReferralPolicy(90, Money.parse("1000.00"), 500, 30));
    }

    /// The terms in force on a day: the newest of those that had begun; null = points were not turned on yet.
    public static @Nullable LoyaltyTerms on(LocalDate day, List<LoyaltyTerms> all) {
        LoyaltyTerms found = null;
        for (LoyaltyTerms terms : all) {
            if (!terms.from.isAfter(day) && (found == null || !terms.from.isBefore(found.from))) {
                found = terms;
            }
        }
        return found;
    }

    /// Refuses figures that say nothing.
    public void check() {
        if (!earning.yuanPerPoint().isPositive()) {
            throw new Rejected("loyalty.yuan-not-positive");
        }
        if (earning.own().values().stream().anyMatch(rate -> rate.value().signum() < 0)) {
            throw new Rejected("loyalty.multiplier-negative");
        }
        if (earning.expiryMonths() < 1 || earning.expiryMonths() > 120) {
            throw new Rejected("loyalty.expiry-months");
        }
        if (pointsPerYuan < 0 || giftLimit.isNegative() || referral.points() < 0 || referral.windowDays() < 1 || referral.clawbackDays() < 0
                || referral.minFirstCollected().isNegative()) {
            throw new Rejected("loyalty.figure-negative");
        }
    }
}
