package org.suanpan.core.goal.mine;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.party.SalesRepId;

/// What one person can still win in a month. `early` and `cared` null = the plan pays nothing for it; `cap` = of all care together, null = none.
public record Prospects(SalesRepId rep, @Nullable List<EarlyMoney> early, @Nullable List<CareChance> cared, @Nullable Money cap)
        implements Earning {}
