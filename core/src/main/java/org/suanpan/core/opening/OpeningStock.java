package org.suanpan.core.opening;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentRef;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.posting.Posting;
import org.suanpan.core.stock.StockMove;
import org.suanpan.core.stock.WarehouseId;

/// The stock a shop starts with (期初库存). Once posted it never changes; a mistake is reversed by a red document.
public record OpeningStock(OpeningStockId id, DocumentNumber number, LocalDate date, WarehouseId warehouse,
        DocumentState state, List<OpeningStockDraft.Line> lines) {

    public OpeningStock {
        lines = List.copyOf(lines);
    }

    static OpeningStock posted(OpeningStockDraft draft, DocumentNumber number) {
        return new OpeningStock(new OpeningStockId(0), number, draft.date(), draft.warehouse(), DocumentState.POSTED,
                draft.lines());
    }

    OpeningStock identified(OpeningStockId stored) {
        return new OpeningStock(stored, number, date, warehouse, state, lines);
    }

    /// Refuses when it is reversed already.
    OpeningStock reversed() {
        if (state != DocumentState.POSTED) {
            throw new Rejected("opening.already-reversed", number.text());
        }
        return new OpeningStock(id, number, date, warehouse, DocumentState.REVERSED, lines);
    }

    public DocumentRef ref() {
        return new DocumentRef(DocumentKind.OPENING_STOCK, id.value());
    }

    /// What it does to the books: goods come in at their value; nobody owes anything.
    public Posting posting() {
        List<StockMove> moves = lines.stream()
                .map(line -> StockMove.in(warehouse, line.product(), line.quantity(), line.value()))
                .toList();
        return new Posting(moves, List.of(), List.of());
    }
}
