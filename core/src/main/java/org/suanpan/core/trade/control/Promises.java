package org.suanpan.core.trade.control;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// What is promised and not yet kept: orders still to be delivered, debts past their day.
public interface Promises {

    /// What the customer's open orders will still come to, deliveries taken off.
    Money undelivered(CustomerId customer);

    /// What is open now of documents that were due before `day`; free money and credits are not taken off.
    Money overdue(CustomerId customer, LocalDate day);

    /// Money on orders of which something is still free, oldest first.
    List<Deposit> deposits(CustomerId customer);

    /// What deposits have paid: of an order all of what its deliveries used, of a delivery what it used.
    Money depositUsed(DocumentId document);
}
