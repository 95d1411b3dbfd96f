package org.suanpan.core.sale;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductId;

/// One line of a delivery: `amount` = quantity × price rounded once, `cost` = the stock value that left with it.
public record DeliveryLine(ProductId product, Quantity quantity, UnitPrice price, Money amount, Money cost) {}
