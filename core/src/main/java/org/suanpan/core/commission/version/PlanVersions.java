package org.suanpan.core.commission.version;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.CommissionPlan;

/// The kept plans; only ever added to.
public interface PlanVersions {

    /// By the month they hold from, the one kept later after the one kept earlier.
    List<PlanVersion> all();

    void add(YearMonth from, String name, CommissionPlan plan, Instant at, Actor actor);
}
