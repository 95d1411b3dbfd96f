package org.suanpan.persistence.trade.book;

import java.time.LocalDate;

import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Basis;
import org.suanpan.core.stock.cost.Movement;

/// One row of the stock book. A record of plain columns: fifty thousand of them are read in one replay.
record MovementRow(long id, long document, int line, long product, long warehouse, String date, long seq, long quantity,
        String basis, long given, long of, long measure, int passed, long value, long adjust, long afterQuantity,
        long afterValue, long corrections) {

    Movement movement() {
        return new Movement(id, document, line, new ProductId(product), new WarehouseId(warehouse), LocalDate.parse(date), seq,
                quantity, Basis.valueOf(basis), given, of, measure, passed != 0,
                new Movement.Stored(value, adjust, afterQuantity, afterValue, corrections));
    }
}
