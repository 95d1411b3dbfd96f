package org.suanpan.core.report.profit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// Whose purchases a settled commission was paid for: each statement is shared out over the customers who bought from that
/// salesperson in that month, by amount; nothing is lost in the shares.
public final class CommissionShares {

    private CommissionShares() {}

    public record Paid(SalesRepId rep, YearMonth month, Money total) {}

    public record Bought(SalesRepId rep, YearMonth month, CustomerId customer, Money amount) {}

    public static Map<CustomerId, Money> of(List<Paid> statements, List<Bought> bought) {
        Map<CustomerId, Money> shares = new HashMap<>();
        for (Paid paid : statements) {
            List<Bought> own = bought.stream().filter(b -> b.rep().equals(paid.rep()) && b.month().equals(paid.month())
                    && b.amount().isPositive()).toList();
            List<Money> parts = LargestRemainder.split(paid.total(),
                    own.stream().map(b -> BigDecimal.valueOf(b.amount().fen())).toList(), LargestRemainder.AllZero.NOTHING);
            for (int i = 0; i < own.size(); i++) {
                shares.merge(own.get(i).customer(), parts.get(i), Money::plus);
            }
        }
        return shares;
    }
}
