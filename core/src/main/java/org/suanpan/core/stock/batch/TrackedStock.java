package org.suanpan.core.stock.batch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.stock.WarehouseId;

/// Told-apart goods as the posted lines have them. A document and its red document of the same day are passed over.
public interface TrackedStock {

    /// Those of the products that are tracked, and how.
    Map<ProductId, Tracking> tracked(Collection<ProductId> products);

    /// What lies in each batch, without empty ones.
    List<BatchStock> there(ProductId product, WarehouseId warehouse);

    /// What lay in a batch at a minute of a day.
    Quantity book(ProductId product, WarehouseId warehouse, Batch batch, LocalDate date, int minute);

    /// All that ever came into or left a batch in a warehouse.
    List<Placed> moves(ProductId product, WarehouseId warehouse, Batch batch);

    /// Every way of one serial number of a product, in any warehouse.
    List<Placed> moves(ProductId product, String serial);

    /// The batches of a product that ever were anywhere and fit what is said.
    List<Batch> known(ProductId product, Batch said);
}
