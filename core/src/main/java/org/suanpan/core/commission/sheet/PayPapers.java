package org.suanpan.core.commission.sheet;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.SalesRepId;

/// The documents of a person's month of origin, by day; nothing is shared out yet.
public interface PayPapers {

    /// Sales, returns and red documents, and what was written off of them.
    List<PayPaper> sold(SalesRepId rep, YearMonth origin);

    /// How much each of [#sold] comes to in base units, in their order; empty where nobody knows.
    default List<Quantity> quantities(SalesRepId rep, YearMonth origin) {
        return List.of();
    }

    /// [#sold] of a month and of all after it, with the orders they belong to.
    default List<Placed> since(SalesRepId rep, YearMonth origin) {
        return List.of();
    }

    /// A paper an order of the month of which something is not delivered yet: what waits, without margin.
    default List<Placed> waiting(SalesRepId rep, YearMonth month) {
        return List.of();
    }

    /// `order` = what was delivered, returned and taken back together, as in [org.suanpan.core.commission.CommissionDetails.Sold]; `quantity` in
    /// base units.
    record Placed(String order, YearMonth origin, PayPaper paper, Quantity quantity) {}

    /// Money of the month that settled his sales.
    List<PayPaper> collected(SalesRepId rep, YearMonth month);

    /// His sales that stand and are not wholly paid, the first due first.
    List<OpenSale> open(SalesRepId rep);
}
