package org.suanpan.core.goal.mine;

import java.time.LocalDate;

import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;

/// What money that comes early and customers who come back would bring a salesperson, looked at from a day in its month.
public interface Prospecting {

    /// Refuses others' for whoever may not see what they earn.
    Prospects of(SalesRepId rep, LocalDate day, Here here);
}
