package org.suanpan.persistence.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.loyalty.ReferralPolicy;
import org.suanpan.core.loyalty.points.CollectedFact;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.loyalty.points.LoggedPoints;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsFacts;
import org.suanpan.core.loyalty.points.TierDay;
import org.suanpan.core.loyalty.points.TierRate;
import org.suanpan.core.party.CustomerId;

interface PointsMapper {

    record TermsRow(long version, LocalDate fromDay, boolean isOn, Money yuanPerPoint, Rate tierA, Rate tierB, Rate tierC, int expiryMonths, boolean byTiers,
            int pointsPerYuan, Money giftLimit, int referralDays, Money referralMoney, long referralPoints, int referralBack, @Nullable String own) {

        LoyaltyTerms terms() {
            return new LoyaltyTerms(version, fromDay, isOn, own == null
                    ? new LoyaltyTerms.Earning(yuanPerPoint, tierA, tierB, tierC, expiryMonths, byTiers)
                    : new LoyaltyTerms.Earning(yuanPerPoint, Multipliers.parse(own), expiryMonths, byTiers),
                    pointsPerYuan, giftLimit, new ReferralPolicy(referralDays, referralMoney, referralPoints, referralBack));
        }
    }

    record Columns(Rate a, Rate b, Rate c) {}

    CustomerId home(@Param("customer") CustomerId customer);

    List<TermsRow> terms();

    void insertTerms(@Param("terms") LoyaltyTerms terms, @Param("columns") Columns columns, @Param("at") Instant at, @Param("actor") String actor);

    /// Beside the newest terms.
    void insertMultipliers(@Param("own") String own);

    List<CollectedFact> facts(@Param("homes") Collection<CustomerId> homes);

    List<LoggedPoints> logged(@Param("homes") Collection<CustomerId> homes);

    @Nullable LoggedPoints entry(@Param("id") long id);

    List<TierDay> tiers(@Param("homes") Collection<CustomerId> homes);

    List<TierRate> tierRates();

    List<PointsFacts.Holder> holders(@Param("like") String like, @Param("limit") int limit, @Param("offset") int offset);

    long countHolders(@Param("like") String like);

    long nextEntry();

    void insertEntry(@Param("id") long id, @Param("entry") LoggedPoints entry, @Param("at") Instant at, @Param("actor") String actor);

    int insertBack(@Param("entry") long entry, @Param("day") LocalDate day, @Param("reason") String reason, @Param("at") Instant at,
            @Param("actor") String actor);

    void insertCredit(@Param("receipt") DocumentId receipt, @Param("expense") DocumentId expense);

    @Nullable DocumentId expenseOf(@Param("receipt") DocumentId receipt);

    @Nullable AccountId creditAccount();

    void keepCreditAccount(@Param("account") AccountId account);

    List<GivenLine> given(@Param("from") LocalDate from, @Param("to") LocalDate to);
}
