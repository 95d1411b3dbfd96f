package org.suanpan.core.commission.next;

import java.time.YearMonth;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRepId;

/// What further business of this month is worth to one person. It depends on nobody else's: where a plan puts people's sales together there is
/// no answer.
public interface NextOrders {

    /// The order that just reaches the next bracket, or the gate; none where there is no further one.
    Optional<NextOrder> next(SalesRepId rep, YearMonth month);

    /// The person's statement with an order of this net amount and margin, to a customer nobody knows yet, less the statement without it; paid
    /// for at once where the plan asks for money.
    Optional<Money> worth(SalesRepId rep, YearMonth month, Money net, Money margin);

    /// The person's statement with this sale less the statement without it: its customer's tier, its categories and the money that comes with it
    /// count. Where a plan goes by money, as if all of it had come. Nothing while the shop keeps no plan for the month, and where others' business counts.
    Optional<Gain> gain(SalesRepId rep, Coming coming);
}
