package org.suanpan.core.importing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// A document of the sales history: one order number of one customer on one day. `cost` is null unless the cost of
/// every line is known. `isReturn`: all its lines that carry money are returns.
public record HistoryDocument(long id, String number, LocalDate date, long customerId, @Nullable Long repId,
        boolean isReturn, int lines, Quantity quantity, Money sales, Money returns, @Nullable Money cost) {

    public String kind() {
        return isReturn ? "RETURN" : "SALE";
    }
}
