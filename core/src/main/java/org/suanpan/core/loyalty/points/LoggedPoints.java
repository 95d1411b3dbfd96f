package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// One entry somebody made: points spent or corrected. `points` is signed; `value` = what the gift is worth, or the money the points
/// stood for; `person` = who got the gift, empty = the company. `document` took the goods out or gave the credit; `back` = the day the
/// entry was taken back, by an entry of its own or by the red document of `document`.
public record LoggedPoints(long id, CustomerId customer, LocalDate day, Kind kind, long points, @Nullable Long gift, String words,
        Money value, String person, String approver, String reason, @Nullable DocumentId document, @Nullable LocalDate back) {

    public enum Kind { GIFT, MONEY, ADJUST }

    /// Nobody has taken it back by that day.
    public boolean stands(LocalDate day) {
        return back == null || back.isAfter(day);
    }
}
