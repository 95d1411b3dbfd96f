package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.party.SalesRepId;

/// Commission statements as screens and the command line see them.
public interface Commissioning {

    /// The statements of all salespeople for a month under a plan; computes only.
    List<CommissionStatement> run(YearMonth month, CommissionPlan plan);

    /// The same, stored for ever with a hash over its content; a month already settled is refused.
    List<CommissionStatement> settle(YearMonth month, CommissionPlan plan, Actor actor);

    /// What is handed over for these statements of one month, by person: draws, what is netted, what is carried.
    Map<SalesRepId, Payout> payouts(List<CommissionStatement> month, CommissionPlan plan);

    /// The plan used when none is given.
    CommissionPlan defaultPlan();
}
