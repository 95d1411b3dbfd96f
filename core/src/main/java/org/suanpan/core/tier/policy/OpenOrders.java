package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;

/// What open sales orders still wait for, to share out what there is.
public interface OpenOrders {

    /// Every line that waits for the product, with the class its customer's tier has on the day.
    List<Waiting> waiting(ProductId product, LocalDate day);

    /// What there is in all warehouses now.
    Quantity onHand(ProductId product);

    /// Products for which open orders want more than there is, by code.
    List<Scarce> scarce();

    /// `tier` empty = none.
    record Waiting(DocumentId order, Allotment.Wish wish, String customer, String tier) {}

    record Scarce(ProductId product, String code, String name, String unit, Quantity onHand, Quantity wanted) {}
}
