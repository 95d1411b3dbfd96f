package org.suanpan.core.commission.version;

import java.time.YearMonth;

import org.suanpan.core.commission.CommissionPlan;

/// A plan of the shop and the first month it holds for; `id` 0 = not kept yet. `saved` = when and by whom, in words of the file.
public record PlanVersion(long id, YearMonth from, String name, CommissionPlan plan, String savedAt, String actor) {}
