package org.suanpan.persistence.party;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// The single figures of a customer card, as one row.
record CardFacts(String rep, String tier, String lifecycle, String tierReason, @Nullable LocalDate firstSale,
        @Nullable LocalDate lastSale, long documents, Money sales, Money returns, Money costed, Money cost,
        Money balance, Money overdue) {

    /// Net sales with a known cost minus that cost; null when no sale has a known cost.
    @Nullable Money margin() {
        return costed.isZero() && cost.isZero() ? null : costed.minus(cost);
    }
}
