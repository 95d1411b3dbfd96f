package org.suanpan.core.stock.batch;

import org.suanpan.core.base.Quantity;

/// What lies in a batch at one place, in the base unit.
public record BatchStock(Batch batch, Quantity there) {

    /// The same without what is taken already.
    public BatchStock less(Quantity taken) {
        return new BatchStock(batch, there.minus(taken));
    }
}
