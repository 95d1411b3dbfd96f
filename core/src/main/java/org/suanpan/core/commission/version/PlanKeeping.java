package org.suanpan.core.commission.version;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.timing.OrderMonths;

/// The shop's plans as screens and the command line see them.
public interface PlanKeeping {

    /// Every plan there has been, the newest first.
    List<PlanVersion> all();

    /// The plan that holds for a month: the standard one where none was kept. One that takes its factor from scorecards has
    /// what they come to now.
    CommissionPlan inForce(YearMonth month);

    /// The months whose plan counts orders when they are placed.
    default OrderMonths byOrder() {
        return OrderMonths.of(all().reversed(), List.of());
    }

    /// Holds from the first day of `from` until another takes its place; refused for months that are settled.
    void save(YearMonth from, String name, CommissionPlan plan, Actor actor);
}
