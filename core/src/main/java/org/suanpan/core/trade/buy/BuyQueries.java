package org.suanpan.core.trade.buy;

import java.util.List;

import org.suanpan.core.document.DocumentId;

/// What is short for customers' orders.
public interface BuyQueries {

    /// Goods of which something is to be bought, by supplier, then by code.
    List<Wanted> wanted();

    /// Customers' open orders that wait for goods of this document, the longest first.
    List<Waiting> waitingFor(DocumentId receipt);
}
