package org.suanpan.core.trade.buy;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.document.DocumentId;

/// What is short for customers' orders.
public interface BuyQueries {

    /// Goods of which something is to be bought, by supplier, then by code.
    List<Wanted> wanted();

    /// How every product that is kept in stock stands on a day, by code; documents of later days do not exist.
    List<Supply> supplies(LocalDate asOf);

    /// How long suppliers took for the goods of their orders up to a day, the latest first.
    List<Supply.Lead> leads(LocalDate asOf);

    /// Customers' open orders that wait for goods of this document, the longest first.
    List<Waiting> waitingFor(DocumentId receipt);
}
