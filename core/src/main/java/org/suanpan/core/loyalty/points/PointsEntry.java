package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.DocumentId;

/// One line of a customer's points: what changed them, and what could be spent and was owed after it. `amount` = the money behind it,
/// null = none; `factors` = by how much it counted, each once, the lots in order; `document` opens; `logged` = the entry somebody made, 0 = worked out of the books.
public record PointsEntry(LocalDate day, Kind kind, long points, Standing after, String words, @Nullable Money amount,
        List<Factor> factors, @Nullable DocumentId document, long logged) {

    /// By how much money counted, and what the tier of its day was called; empty = no tier.
    public record Factor(Rate by, String tier) {}

    public PointsEntry {
        factors = List.copyOf(factors);
    }

    public enum Kind { EARNED, TAKEN_BACK, EXPIRED, GIFT, MONEY, ADJUST, GIVEN_BACK, REFERRAL, REFERRAL_BACK }

    /// What can be spent, and points that were taken back after they had been spent.
    public record Standing(long balance, long debt) {}
}
