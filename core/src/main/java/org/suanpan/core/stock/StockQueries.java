package org.suanpan.core.stock;

import java.util.List;

import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;

/// Reading the stock for screens.
public interface StockQueries {

    /// What one base unit of a product is made of, whether it is sold as a bundle or assembled; empty when nobody said.
    List<Item.Component> partsOf(ProductId whole);
}
