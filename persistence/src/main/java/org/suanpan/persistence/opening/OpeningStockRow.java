package org.suanpan.persistence.opening;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.opening.OpeningStock;
import org.suanpan.core.opening.OpeningStockDraft;
import org.suanpan.core.opening.OpeningStockId;
import org.suanpan.core.stock.WarehouseId;

/// The head of an opening stock document as it stands in the table.
record OpeningStockRow(OpeningStockId id, DocumentNumber number, LocalDate date, WarehouseId warehouse,
        DocumentState state) {

    OpeningStock with(List<OpeningStockDraft.Line> lines) {
        return new OpeningStock(id, number, date, warehouse, state, lines);
    }
}
