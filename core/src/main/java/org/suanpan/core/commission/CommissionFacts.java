package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRepId;

/// All facts known now that earn commission: posted deliveries by their commission events, and the sales history as a
/// trial.
public interface CommissionFacts {

    /// One row for each salesperson and origin month with facts, among the months asked for.
    List<MonthFacts> of(Collection<YearMonth> months);

    /// `revenue` is net sales after returns; `profit` is revenue minus cost where the cost is known, an order's loss
    /// counting as nothing; in `margin` losses count.
    record MonthFacts(SalesRepId rep, YearMonth origin, Money revenue, Money profit, Money margin) {

        /// What of it counts under a plan.
        public Money base(CommissionPlan plan) {
            return switch (plan.measure()) {
                case REVENUE, QUANTITY -> revenue;
                case GROSS_PROFIT -> plan.losses() == CommissionBase.LossFloor.NONE ? margin : profit;
            };
        }
    }
}
