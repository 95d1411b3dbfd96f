package org.suanpan.core.trade.buy;

import java.time.LocalDate;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;

/// What a customer's open order still waits for, in the base unit.
public record Waiting(ProductId product, String name, String unit, DocumentId order, String number, String customer,
        LocalDate since, Quantity quantity) {}
