package org.suanpan.app.trade.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Tracking.Mode;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.BatchStock;
import org.suanpan.core.stock.batch.FirstExpired;
import org.suanpan.core.stock.batch.FirstExpired.Step;
import org.suanpan.core.stock.batch.FirstExpired.Wish;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.stock.batch.TrackedStock;

/// Lines of goods that are told apart: which batch they come from, first expired first; which pieces they are.
final class TrackedLines {

    private final Desk desk;
    private final TrackedStock stock;
    private final WriteViewModel form;

    TrackedLines(Desk desk, TrackedStock stock, WriteViewModel form) {
        this.desk = desk;
        this.stock = stock;
        this.form = form;
    }

    private static boolean is(EntryLine line, Mode mode) {
        Item item = line.item();
        return item != null && item.traits().tracking().mode() == mode;
    }

    static boolean hasBatch(EntryLine line) {
        return is(line, Mode.BATCH);
    }

    static boolean hasPieces(EntryLine line) {
        return is(line, Mode.SERIAL);
    }

    /// The goods of a return are those of its original.
    boolean asksBatch(EntryLine line) {
        DocumentKind kind = form.shape().kind();
        boolean back = kind == DocumentKind.SALES_RETURN || kind == DocumentKind.PURCHASE_RETURN;
        return hasBatch(line) && !(back && form.isLinked());
    }

    /// Whether goods leave by this form, so that their batches can be proposed.
    private boolean gives() {
        return switch (form.shape().kind()) {
            case DELIVERY, PURCHASE_RETURN, TRANSFER, OTHER_OUT, SCRAP -> true;
            default -> false;
        };
    }

    /// Whether what is typed says of new goods what they are.
    boolean brings() {
        return switch (form.shape().kind()) {
            case GOODS_RECEIPT, PROVISIONAL_RECEIPT, SALES_RETURN, OPENING_STOCK, OTHER_IN, STOCKTAKE -> true;
            default -> false;
        };
    }

    /// A freshly chosen product, from the batch that goes first if that has enough.
    EntryLine chosen(EntryLine line) {
        List<EntryLine> spread = spread(line.lot(Lot.NONE));
        return spread.size() == 1 ? spread.getFirst() : line.lot(Lot.NONE);
    }

    /// Another unit is another quantity: the batch that goes first is asked again.
    EntryLine again(EntryLine line) {
        return gives() && asksBatch(line) && !line.there().byHand() ? chosen(line) : line;
    }

    /// The line as one line a batch, first expired first; what no batch has stands on a last line without one.
    List<EntryLine> spread(EntryLine line) {
        return spread(line, line);
    }

    /// `own` = the line as it stands in the form, whose goods are free again.
    private List<EntryLine> spread(EntryLine line, EntryLine own) {
        Item item = line.item();
        Quantity quantity = line.quantity();
        if (item == null || quantity == null || !quantity.isPositive() || !gives() || !asksBatch(line) || line.there().byHand()) {
            return List.of(line);
        }
        long factor = Math.max(1, item.factor(line.unit()));
        Quantity wanted = new Quantity(quantity.tenThousandths() * factor);
        List<BatchStock> taken = FirstExpired.propose(left(own, item), wanted, Step.of(factor, item.traits().indivisible()),
                new Wish(form.head().date().get(), form.shape().kind() != DocumentKind.DELIVERY));
        List<EntryLine> lines = new ArrayList<>();
        Quantity rest = wanted;
        for (BatchStock part : taken) {
            lines.add(part(line, lines.isEmpty(), part.there(), factor).lot(Lot.proposed(part.batch())));
            rest = rest.minus(part.there());
        }
        if (rest.isPositive()) {
            lines.add(part(line, lines.isEmpty(), rest, factor).lot(Lot.NONE));
        }
        return lines;
    }

    /// A discount in money stays on the first part.
    private static EntryLine part(EntryLine line, boolean first, Quantity base, long factor) {
        EntryLine part = line.quantity(new Quantity(base.tenThousandths() / factor));
        return first ? part : part.discount(Money.ZERO);
    }

    /// What lies in the batches, less what other lines of the form take of them.
    private List<BatchStock> left(EntryLine own, Item item) {
        return stock.there(item.id(), warehouse()).stream()
                .map(there -> there.less(elsewhere(own, item, there.batch()))).filter(s -> s.there().isPositive()).toList();
    }

    private Quantity elsewhere(EntryLine own, Item item, Batch batch) {
        Quantity sum = Quantity.ZERO;
        for (EntryLine other : form.lines().filled()) {
            Quantity quantity = other.quantity();
            if (other != own && quantity != null && item.id().equals(other.product()) && other.there().batch().equals(batch)) {
                sum = sum.plus(new Quantity(quantity.tenThousandths() * Math.max(1, item.factor(other.unit()))));
            }
        }
        return sum;
    }

    /// The batches a line could come from or be counted in.
    List<BatchStock> offered(EntryLine line) {
        Item item = line.item();
        return item == null ? List.of() : stock.there(item.id(), warehouse());
    }

    private WarehouseId warehouse() {
        Warehouse chosen = form.head().warehouse().get();
        return chosen == null ? WarehouseId.MAIN : chosen.id();
    }

    /// A new quantity asks the batches again.
    GridEdit<EntryLine> quantity(EntryLine before, GridEdit<EntryLine> edit) {
        if (!(edit instanceof GridEdit.Done<EntryLine>(EntryLine changed)) || !hasBatch(changed)) {
            return edit;
        }
        List<EntryLine> lines = spread(changed, before);
        return lines.size() == 1 ? new GridEdit.Done<>(lines.getFirst()) : new GridEdit.Several<>(1, lines);
    }

    /// One more was scanned: what its batch has no more comes from the next.
    List<EntryLine> more(EntryLine before, EntryLine now) {
        return spread(now, before);
    }

    /// A price typed on the first part counts for the parts below it that had the same.
    GridEdit<EntryLine> price(EntryLine before, GridEdit<EntryLine> edit) {
        if (!(edit instanceof GridEdit.Done<EntryLine>(EntryLine changed)) || !hasBatch(changed)) {
            return edit;
        }
        List<EntryLine> lines = new ArrayList<>(List.of(changed));
        UnitPrice price = changed.price();
        boolean below = false;
        for (EntryLine line : form.lines().all()) {
            if (below && !isPart(before, line)) {
                break;
            }
            if (below) {
                lines.add(line.offered(price, changed.reason()));
            }
            below |= line == before;
        }
        return lines.size() == 1 ? edit : new GridEdit.Several<>(lines.size(), lines);
    }

    private static boolean isPart(EntryLine first, EntryLine line) {
        return line.item() != null && line.item().equals(first.item()) && line.unit().equals(first.unit())
                && line.gift() == first.gift() && Objects.equals(line.price(), first.price())
                && !line.there().byHand();
    }

    /// Pieces were typed or scanned; more of them than there were make the quantity more.
    EntryLine pieces(EntryLine line, String typed) {
        Serials serials = Serials.parse(typed);
        Quantity count = Quantity.of(serials.numbers().size());
        Item item = line.item();
        boolean more = item != null && item.factor(line.unit()) == 1
                && (line.quantity() == null || count.compareTo(line.quantity()) > 0);
        return (more ? line.quantity(count) : line).lot(line.there().serials(serials));
    }

    /// What the strip says in a cell of batch or pieces; `otherwise` elsewhere.
    String about(EntryLine line, String column, String otherwise) {
        if (hasPieces(line) && column.equals(TrackedColumns.SERIALS)) {
            return desk.text().of("batch.strip-serials", line.there().serials().numbers().size(),
                    line.quantity() == null ? "" : desk.figures().quantity(line.quantity()));
        }
        if (!hasBatch(line) || !(column.equals(TrackedColumns.BATCH) || column.equals(TrackedColumns.EXPIRES))) {
            return otherwise;
        }
        String there = stock(line);
        String day = brings() ? desk.text().of("batch.strip-day") : "";
        return (there + "　" + day).strip();
    }

    private String stock(EntryLine line) {
        List<BatchStock> there = offered(line);
        return there.isEmpty() ? desk.text().of("batch.strip-none") : desk.text().of("batch.strip-there", there.stream()
                .map(s -> s.batch().label() + " × " + desk.figures().quantity(s.there())).collect(Collectors.joining("　")));
    }
}
