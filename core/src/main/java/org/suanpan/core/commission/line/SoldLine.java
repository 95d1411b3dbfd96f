package org.suanpan.core.commission.line;

import java.time.LocalDate;
import java.time.YearMonth;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.party.SalesRepId;

/// One line of one document: its product, what it came to, and how much of it in the product's base unit. Returns and red documents
/// are negative; gifts have no quantity here, because they earn nothing. `customerCode` is that of the customer who stands for
/// merged ones; empty = nobody known.
public record SoldLine(SalesRepId rep, YearMonth origin, String document, String order, LocalDate date, long customer,
        String customerCode, String product, String category, Quantity quantity, Money revenue, Money margin) {

    /// What is known where nothing finer than categories is.
    public static SoldLine of(Sold sold) {
        return new SoldLine(sold.rep(), sold.origin(), sold.document(), sold.order(), sold.date(), sold.customer(), "", "",
                sold.category(), Quantity.ZERO, sold.revenue(), sold.margin());
    }
}
