package org.suanpan.app.trade.pick;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;

/// A product chosen for the lines and how much of it, in its base unit.
public record Pick(ProductId product, Quantity quantity) {}
