package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.party.CustomerId;

/// Points (积分): what customers have, how they earn it, what they spend it on. The account is worked out of the books each time.
public interface Loyalty {

    List<LoyaltyTerms> terms();

    /// Sets the terms from a day on. Refuses days before the newest terms.
    void set(LoyaltyTerms terms, Actor actor);

    /// What the rules of tiers in force on a day say of points, the best tier first; empty before all rules that are kept.
    List<TierRate> tierRates(LocalDate day);

    /// A customer's points at the end of a day.
    PointsStatement statement(CustomerId customer, LocalDate asOf);

    /// Who has points, the last sale first.
    Page<PointsBalance> balances(String search, LocalDate asOf, int limit, int offset);

    record PointsBalance(CustomerId customer, String code, String name, @Nullable LocalDate lastSale, long balance, long debt,
            @Nullable LocalDate nextExpiry, long expiring) {}

    /// What a customer's tier allows in gifts, and what he has been given in the year of the day; null = his tier says nothing of gifts.
    @Nullable GiftAllowance allowance(CustomerId customer, LocalDate day);

    /// `yearly` = the worth of gifts in a year that needs nobody's approval, null = no such limit; `festival` empty = nothing named.
    record GiftAllowance(String tier, @Nullable Money yearly, Money given, String festival) {}

    List<GiftItem> gifts();

    /// Adds a gift, or changes the one of its id.
    void keep(GiftItem gift, Actor actor);

    /// Gives a gift for points. A gift that is goods leaves the stock by a document, in the same unit of work. Refuses in one sentence
    /// where points, stock or limits do not allow it, a debt is open, or a person would get too much unapproved.
    long redeem(long gift, Redemption asked, Actor actor);

    /// Gives credit for later goods for points, on the customer's account.
    long spend(long points, Redemption asked, Actor actor);

    /// Corrects points by hand; `reason` is needed.
    long adjust(CustomerId customer, LocalDate day, long points, String reason, Actor actor);

    /// Takes an entry back: the points return to the lots they came from, goods and credit by red documents.
    void takeBack(long entry, LocalDate day, String reason, Actor actor);

    /// Notes who has brought a customer; null = nobody.
    void refer(CustomerId referred, @Nullable CustomerId referrer, LocalDate day, Actor actor);

    /// How the referrals of a customer stand: whom he brought, and who brought him.
    List<Rewarded> referrals(CustomerId customer, LocalDate asOf);

    /// The register of rebates and gifts.
    List<GivenLine> given(LocalDate from, LocalDate to);
}
