package org.suanpan.core.loyalty.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// Who brought whom, in the data file.
public interface Referrals {

    /// Those that stand, the oldest first, as the customers are read now.
    List<Referral> all();

    /// Replaces who brought this very record; null = nobody.
    void set(CustomerId referred, @Nullable CustomerId referrer, LocalDate day, Instant at, Actor actor);

    /// One licence code or one telephone with both.
    boolean isSame(CustomerId one, CustomerId other);

    /// The first sale ever, of whoever is read as this customer; null = none.
    @Nullable LocalDate firstSale(CustomerId home);
}
