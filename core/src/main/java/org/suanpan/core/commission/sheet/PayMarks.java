package org.suanpan.core.commission.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.SalesRepId;

/// Which statements were reviewed and paid.
public interface PayMarks {

    /// The seal each statement of the month had when it was reviewed last.
    Map<SalesRepId, String> reviewed(YearMonth month);

    void review(SalesRepId rep, YearMonth month, String seal, Instant at, Actor actor);

    Map<SalesRepId, LocalDate> paid(YearMonth month);

    /// All settled statements of the month at once.
    void pay(YearMonth month, LocalDate day, Instant at, Actor actor);
}
