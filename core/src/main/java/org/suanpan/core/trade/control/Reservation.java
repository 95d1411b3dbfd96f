package org.suanpan.core.trade.control;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// What an open order holds of a product in its warehouse: `left` = what of it is still to be delivered, above 0.
public record Reservation(DocumentId order, DocumentNumber number, CustomerId customer, String customerName,
        ProductId product, WarehouseId warehouse, Quantity left) {}
