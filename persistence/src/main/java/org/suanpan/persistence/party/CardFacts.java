package org.suanpan.persistence.party;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerCard;

/// The single figures of a customer card, as one row.
record CardFacts(String rep, String tier, String lifecycle, String tierReason, @Nullable LocalDate tierAsOf,
        int tierScoreE1, @Nullable LocalDate firstSale,
        @Nullable LocalDate lastSale, long documents, Money sales, Money returns, Money costed, Money cost,
        Money balance, Money overdue) {

    CustomerCard.@Nullable Rating rating() {
        return tierAsOf == null ? null
                : new CustomerCard.Rating(tierAsOf, new Rate(BigDecimal.valueOf(tierScoreE1, 1)));
    }

    /// Net sales with a known cost minus that cost; null when no sale has a known cost.
    @Nullable Money margin() {
        return costed.isZero() && cost.isZero() ? null : costed.minus(cost);
    }
}
