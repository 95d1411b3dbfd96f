package org.suanpan.core.sale;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.CustomerId;

/// One sales document in a list: from the history or posted. `margin` is null where the cost is not known.
public record SalesListItem(SalesRef ref, String number, LocalDate date, CustomerId customer, String customerName,
        String rep, Kind kind, int lines, Quantity quantity, Money net, @Nullable Money margin) {

    public enum Kind { SALE, RETURN }
}
