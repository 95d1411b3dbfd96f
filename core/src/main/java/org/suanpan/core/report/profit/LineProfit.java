package org.suanpan.core.report.profit;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;

/// What one product on one sale or return earned, over all its lines there. `amount` in the cost basis, negative of a return;
/// `cost` = final cost of the goods, corrections included.
public record LineProfit(DocumentId document, String number, LocalDate date, String customerCode, String customer, String rep,
        ProductId product, String productCode, String productName, Money amount, Money cost) {}
