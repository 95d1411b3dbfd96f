package org.suanpan.core.party.owner;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// One change of hands in the book of owners: from `day` on the customer is `to`'s; null = nobody's, he stands in the public pool. Changes of
/// one action share their `step`.
public record Change(CustomerId customer, @Nullable SalesRepId from, @Nullable SalesRepId to, LocalDate day, Kind kind, long step) {

    /// How it came about: given by the shop to somebody, handed over, taken from the pool by himself, taken back because nobody
    /// touched him, given up to the pool, changed in the form, and the taking back of one of these.
    public enum Kind { ASSIGNED, HANDOVER, CLAIMED, TAKEN_BACK, GIVEN_UP, EDITED, UNDONE }

    /// Whose he was on a day by his changes, which are in the order they were written; `entered` = whose he was before the first.
    public static @Nullable SalesRepId owner(List<Change> changes, @Nullable SalesRepId entered, LocalDate on) {
        SalesRepId owner = entered;
        LocalDate since = LocalDate.MIN;
        for (Change change : changes) {
            if (!change.day().isAfter(on) && !change.day().isBefore(since)) {
                owner = change.to();
                since = change.day();
            }
        }
        return owner;
    }

    /// What takes it back.
    Change back(long newStep) {
        return new Change(customer, to, from, day, Kind.UNDONE, newStep);
    }
}
