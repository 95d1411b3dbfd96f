package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;

/// Commission statements as screens and the command line see them.
public interface Commissioning {

    /// The statements of all salespeople for a month under a plan; computes only.
    List<CommissionStatement> run(YearMonth month, CommissionPlan plan);

    /// The same, stored for ever with a hash over its content; a month already settled is refused.
    List<CommissionStatement> settle(YearMonth month, CommissionPlan plan, Actor actor);

    /// The plan used when none is given.
    CommissionPlan defaultPlan();
}
