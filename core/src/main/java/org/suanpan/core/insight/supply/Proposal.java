package org.suanpan.core.insight.supply;

import java.math.BigDecimal;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.insight.demand.DemandSeries;
import org.suanpan.core.trade.buy.Supply;

/// What of a product to order. `demand` = expected on a mean day (three decimals); `orderPoint` and `upTo` are whole units;
/// `why` is the formula with its numbers.
public record Proposal(Supply supply, DemandSeries.Pattern pattern, BigDecimal demand, Lead lead, Quantity safetyStock,
        Quantity orderPoint, Quantity upTo, Quantity position, Quantity proposed, Problem why) {

    /// Days from order to goods, and from how many receipts that was learned (0 = the product's own or the standard days).
    public record Lead(BigDecimal days, BigDecimal deviation, int receipts) {}

    /// On order and on drafts of orders.
    public Quantity onOrder() {
        return supply.incoming().plus(supply.drafted());
    }
}
