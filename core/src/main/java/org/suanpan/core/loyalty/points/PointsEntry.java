package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// One line of a customer's points: what changed them, and what could be spent and was owed after it. `amount` = the money behind it,
/// null = none; `document` opens; `logged` = the entry somebody made, 0 = worked out of the books.
public record PointsEntry(LocalDate day, Kind kind, long points, Standing after, String words, @Nullable Money amount,
        @Nullable DocumentId document, long logged) {

    public enum Kind { EARNED, TAKEN_BACK, EXPIRED, GIFT, MONEY, ADJUST, GIVEN_BACK, REFERRAL, REFERRAL_BACK }

    /// What can be spent, and points that were taken back after they had been spent.
    public record Standing(long balance, long debt) {}
}
