package org.suanpan.core.trade.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.product.Tracking.Mode;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.FirstExpired;
import org.suanpan.core.stock.batch.Placed;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine.Marks;

/// Keeps told-apart goods apart: a line says which batch or which pieces it moves, no batch gives more than lies in it, no
/// piece is in two places. Products that are not tracked pass untouched.
public final class TrackedGoods {

    private final Items items;
    private final TrackedStock stock;

    public TrackedGoods(Items items, TrackedStock stock) {
        this.items = items;
        this.stock = stock;
    }

    /// The lines with their batch and pieces filled in as far as that is plain; refuses what is not said.
    List<DocumentLine> marked(Draft draft, @Nullable Document origin, List<Document> before, List<DocumentLine> lines) {
        if (!draft.kind().movesGoods() || draft.kind().isPromise()) {
            return lines;
        }
        Map<ProductId, Tracking> tracked = stock.tracked(lines.stream().map(DocumentLine::product).distinct().toList());
        return tracked.isEmpty() ? lines : new Marking(items, stock, draft, origin, before).of(lines, tracked);
    }

    /// The batch a stocktake has counted; nameless for a product without batches.
    Batch counted(Item item, Marks marks, WarehouseId warehouse) {
        if (item.traits().tracking().mode() != Mode.BATCH) {
            return Batch.NAMELESS;
        }
        Batch said = new Batch(marks.batch().strip(), marks.expires());
        Batch meant = FirstExpired.meant(stock.there(item.id(), warehouse), said);
        return meant.isNameless() || !meant.equals(said) ? meant
                : stock.known(item.id(), said).stream().findFirst().orElse(said);
    }

    Quantity book(ProductId product, WarehouseId warehouse, Batch batch, LocalDate date, int minute) {
        return stock.book(product, warehouse, batch, date, minute);
    }

    /// After a document's goods have moved: refuses when a batch it lowered would lack goods, or one of its pieces would
    /// leave where it is not or come twice.
    public void check(Document document, Poster.Goods goods, Poster.Moved moved) {
        List<Movement> moves = new ArrayList<>(moved.added());
        moves.addAll(goods.lowered());
        moves.removeIf(move -> move.quantity() == 0);
        Map<ProductId, Tracking> tracked = moves.isEmpty() ? Map.of()
                : stock.tracked(moves.stream().map(Movement::product).distinct().toList());
        moves.removeIf(move -> !tracked.containsKey(move.product()));
        if (moves.isEmpty()) {
            return;
        }
        if (!document.isRed()) {
            moves.forEach(move -> refuseInBundle(document, move));
        }
        Map<Lowered, Quantity> lowered = new LinkedHashMap<>();
        Set<Piece> pieces = new LinkedHashSet<>();
        for (Movement move : moves) {
            Tracking how = tracked.get(move.product());
            if (how != null && how.mode() == Mode.SERIAL) {
                Serials.parse(marks(document, move).serials()).numbers()
                        .forEach(number -> pieces.add(new Piece(move.product(), number)));
            } else if (move.quantity() < 0) {
                lowered.merge(new Lowered(move.product(), move.warehouse(), batch(document, move)),
                        new Quantity(-move.quantity()), Quantity::plus);
            }
        }
        lowered.forEach((batch, taken) -> refuseShort(document, batch, taken));
        pieces.forEach(this::refuseUnsound);
    }

    private record Lowered(ProductId product, WarehouseId warehouse, Batch batch) {}

    private record Piece(ProductId product, String serial) {}

    private static Marks marks(Document document, Movement move) {
        DocumentLine line = document.lines().get(move.line() - 1);
        return line.product().equals(move.product()) ? line.typed().marks() : Marks.NONE;
    }

    private static Batch batch(Document document, Movement move) {
        Marks marks = marks(document, move);
        return new Batch(marks.batch(), marks.expires());
    }

    private void refuseInBundle(Document document, Movement move) {
        DocumentLine line = document.lines().get(move.line() - 1);
        if (!line.product().equals(move.product())) {
            throw new Rejected("batch.in-bundle", line.no(), items.get(line.product()).label(),
                    items.get(move.product()).label());
        }
    }

    private void refuseShort(Document document, Lowered lowered, Quantity taken) {
        Quantity least = Placed.leastFrom(document.typed().date(),
                stock.moves(lowered.product(), lowered.warehouse(), lowered.batch()));
        if (least.isNegative()) {
            Item item = items.get(lowered.product());
            Quantity there = least.plus(taken);
            throw new Rejected("batch.short", item.label(), lowered.batch().label(),
                    there.isNegative() ? Quantity.ZERO : there, item.baseUnit(), taken);
        }
    }

    private void refuseUnsound(Piece piece) {
        switch (Placed.walk(stock.moves(piece.product(), piece.serial()))) {
            case LEAVES_WHERE_IT_IS_NOT ->
                throw new Rejected("batch.serial-not-there", items.get(piece.product()).label(), piece.serial());
            case COMES_TWICE ->
                throw new Rejected("batch.serial-there", items.get(piece.product()).label(), piece.serial());
            case SOUND -> { }
        }
    }
}
