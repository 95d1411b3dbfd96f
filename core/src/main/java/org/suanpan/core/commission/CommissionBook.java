package org.suanpan.core.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SalesRepId;

/// All facts that earn commission; only grows. Statements are computed from it and pay differences.
public interface CommissionBook {

    void add(DocumentId document, LocalDate date, List<CommissionEvent> events);

    /// In the order they were added.
    List<CommissionEvent> of(DocumentId document);

    /// Σ base of a salesperson's facts of one origin month and kind, red ones included.
    Money base(SalesRepId rep, YearMonth origin, CommissionEvent.Kind kind);
}
