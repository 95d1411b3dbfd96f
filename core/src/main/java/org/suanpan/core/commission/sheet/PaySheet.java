package org.suanpan.core.commission.sheet;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.party.SalesRepId;

/// One person's statement with where it stands. `seal` is the hash over it and its plan; `intact` = a settled one says what it said when it
/// was sealed; `paidOn` = the day it was handed over, null before.
public record PaySheet(CommissionStatement statement, CommissionPlan plan, State state, Payout payout, String seal, boolean intact,
        @Nullable LocalDate paidOn) implements Earning {

    /// CHANGED: it was reviewed, and the documents say something else by now.
    public enum State { COMPUTED, CHANGED, REVIEWED, SETTLED, PAID }

    @Override
    public SalesRepId rep() {
        return statement.rep();
    }

    /// What earlier months add or take back.
    public Money adjustments() {
        return statement.total().minus(statement.commission()).minus(statement.awards());
    }
}
