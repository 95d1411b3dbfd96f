package org.suanpan.core.stock.batch;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;

/// One batch in one warehouse in a list. `receipt` = the goods receipt that first brought it, null where none did;
/// `supplier` is empty then.
public record BatchListItem(ProductId product, String code, String name, String unit, String warehouse, String number,
        @Nullable LocalDate expires, Quantity quantity, @Nullable DocumentId receipt, String receiptNumber,
        String supplier) {

    public Batch batch() {
        return new Batch(number, expires);
    }
}
