package org.suanpan.core.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;

/// The complaints in the data file. A merged customer's are those of whom it is read as.
public interface Complaints {

    /// Which complaints are listed. OPEN: everything that is not closed. OVERDUE: not answered by the day promised.
    enum Which { OPEN, OVERDUE, ALL }

    /// How many were upheld of a salesperson's customers; `rep` "" = nobody's.
    record Upheld(String rep, long complaints) {}

    long add(Complaint.Draft draft, LocalDate answerBy, Instant at);

    /// Writes a step down and brings the complaint to where it leads.
    void add(long id, ComplaintStep step, Instant at);

    /// Refuses with `complaint.unknown` when there is none.
    Complaint get(long id);

    /// The first first.
    List<ComplaintStep> steps(long id);

    /// The longest waiting first, closed ones after the others, the newest of those first.
    List<Complaint> list(Which which, LocalDate today, int limit);

    long count(Which which, LocalDate today);

    /// The newest first.
    List<Complaint> of(CustomerId customer, int limit);

    /// Complaints received in the span and upheld (the veto of the care award).
    List<Upheld> upheld(DateSpan span);
}
