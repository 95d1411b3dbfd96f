package org.suanpan.persistence.sale;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesRef;

/// One sales document of either origin, as the list statement reads it.
record SalesRow(SalesRef.Origin origin, long id, String number, LocalDate date, CustomerId customer,
        String customerName, String rep, SalesListItem.Kind kind, int lines, Quantity quantity, Money net,
        @Nullable Money cost) {

    SalesListItem item() {
        return new SalesListItem(new SalesRef(origin, id), number, date, customer, customerName, rep, kind, lines,
                quantity, net, cost == null ? null : net.minus(cost));
    }
}
