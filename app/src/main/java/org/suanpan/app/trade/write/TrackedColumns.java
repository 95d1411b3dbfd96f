package org.suanpan.app.trade.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.product.Item;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.FirstExpired;
import org.suanpan.core.stock.batch.ShelfLife;

/// The columns of told-apart goods, shown once a form holds any.
final class TrackedColumns {

    static final String BATCH = "batch";
    static final String EXPIRES = "expires";
    static final String SERIALS = "serials";

    private final WriteViewModel model;
    private final TrackedLines tracked;
    private final Text text;
    private final Figures figures;

    TrackedColumns(WriteViewModel model) {
        this.model = model;
        this.tracked = model.goods().tracked();
        this.text = model.desk().text();
        this.figures = model.desk().figures();
    }

    List<GridColumn<EntryLine>> all() {
        return model.shape().kind().isPromise() ? List.of() : List.of(batch(), expires(), serials());
    }

    /// Plain goods see nothing of all this.
    static void follow(EntryGrid<EntryLine> grid, WriteViewModel model) {
        model.lines().all().subscribe(() -> show(grid, model.lines().filled()));
        show(grid, model.lines().filled());
    }

    private static void show(EntryGrid<EntryLine> grid, List<EntryLine> lines) {
        boolean batches = lines.stream().anyMatch(TrackedLines::hasBatch);
        grid.show(BATCH, batches);
        grid.show(EXPIRES, batches);
        grid.show(SERIALS, lines.stream().anyMatch(TrackedLines::hasPieces));
    }

    /// Goods that leave have their batch proposed, so that Enter passes by; of goods that come it is asked.
    private GridColumn<EntryLine> batch() {
        return GridColumn.<EntryLine>lookUp(BATCH, text.of("batch.number"), 88, line -> line.there().batch().number(),
                        (line, typed) -> done(() -> line.lot(line.there().batch(meant(line, typed)))),
                        (line, typed, answer) -> answer.accept(tracked.offered(line).stream()
                                .filter(s -> s.batch().label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                                .map(s -> new GridChoice<EntryLine>(s.batch().label(), figures.quantity(s.there()),
                                        l -> l.lot(l.there().batch(s.batch())))).toList()))
                .editableIf(tracked::asksBatch).visited(tracked.brings());
    }

    /// A number keeps the day that was typed; of goods that are there it brings its own.
    private Batch meant(EntryLine line, String typed) {
        Batch said = new Batch(typed.strip(), tracked.brings() ? line.there().batch().expires() : null);
        return tracked.brings() ? said : FirstExpired.meant(tracked.offered(line), said);
    }

    private GridColumn<EntryLine> expires() {
        return GridColumn.<EntryLine>words(EXPIRES, text.of("batch.expires"), 92,
                        line -> figures.date(line.there().batch().expires()),
                        (line, typed) -> done(() -> line.lot(typed.isBlank() ? line.there().expires(null) : day(line, typed))))
                .editableIf(tracked::asksBatch).visited(tracked.brings());
    }

    /// The one day that is asked for: the last good one, or the one the goods were made on.
    private Lot day(EntryLine line, String typed) {
        Item item = line.item();
        int shelfLife = item == null || !tracked.brings() ? 0 : item.traits().tracking().shelfLifeDays();
        return line.there().expires(ShelfLife.expires(ShelfLife.parse(typed), model.head().date().get(), shelfLife));
    }

    private GridColumn<EntryLine> serials() {
        return GridColumn.<EntryLine>list(SERIALS, text.of("batch.serials"), 150,
                        line -> String.join(" ", line.there().serials().numbers()),
                        (line, typed) -> done(() -> tracked.pieces(line, typed)))
                .editableIf(TrackedLines::hasPieces);
    }

    private static GridEdit<EntryLine> done(Supplier<EntryLine> into) {
        try {
            return new GridEdit.Done<>(into.get());
        } catch (Rejected wrong) {
            return new GridEdit.Refused<>(wrong.problem());
        }
    }
}
