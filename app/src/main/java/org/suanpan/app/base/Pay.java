package org.suanpan.app.base;

import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.commission.next.NextOrders;
import org.suanpan.core.commission.sheet.PaySheets;
import org.suanpan.core.commission.trial.PlanTrials;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.trade.worth.OrderWorth;

/// What works on commission: statements of any plan, statements on their way, the shop's plans, plans tried out, and
/// what one more order is worth, and one that is being written.
public record Pay(Commissioning commissioning, PaySheets sheets, PlanKeeping plans, PlanTrials trials, NextOrders next,
        OrderWorth worth) {}
