package org.suanpan.core.trade.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.product.Tracking.Mode;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.BatchStock;
import org.suanpan.core.stock.batch.FirstExpired;
import org.suanpan.core.stock.batch.FirstExpired.Step;
import org.suanpan.core.stock.batch.FirstExpired.Wish;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.core.trade.DraftLine.Role;

/// Fills in batch and pieces on the lines of one document.
final class Marking {

    private static final long ONE = 10_000;

    private final Items items;
    private final TrackedStock stock;
    private final Draft draft;
    private final @Nullable Document origin;
    private final List<Document> before;
    private final WarehouseId warehouse;
    private final Map<ProductId, Map<Batch, Quantity>> taken = new HashMap<>();
    private final Map<Integer, Set<String>> back = new HashMap<>();

    /// `before`: the documents of this kind that follow the origin and stand.
    Marking(Items items, TrackedStock stock, Draft draft, @Nullable Document origin, List<Document> before) {
        this.items = items;
        this.stock = stock;
        this.draft = draft;
        this.origin = origin;
        this.before = before;
        this.warehouse = Settler.warehouse(draft);
    }

    List<DocumentLine> of(List<DocumentLine> lines, Map<ProductId, Tracking> tracked) {
        List<DocumentLine> marked = new ArrayList<>();
        for (DocumentLine line : lines) {
            Tracking how = tracked.get(line.product());
            marked.add(how == null ? line : line.marked(how.mode() == Mode.BATCH ? batch(line) : pieces(line)));
        }
        return marked;
    }

    /// Above 0 when the line's goods come in, below when they go out.
    private int direction(DocumentLine line) {
        return switch (draft.kind()) {
            case GOODS_RECEIPT, PROVISIONAL_RECEIPT, SALES_RETURN, OPENING_STOCK, OTHER_IN -> 1;
            case STOCKTAKE -> line.base().compareTo(Quantity.ZERO);
            case ASSEMBLY -> line.typed().role() == Role.RESULT ? 1 : -1;
            case DISASSEMBLY -> line.typed().role() == Role.RESULT ? -1 : 1;
            case COST_ADJUSTMENT -> 0;
            default -> -1;
        };
    }

    private boolean isReturn() {
        return origin != null && (draft.kind() == DocumentKind.SALES_RETURN || draft.kind() == DocumentKind.PURCHASE_RETURN);
    }

    private Marks source(DocumentLine line) {
        Integer at = line.typed().originLine();
        return origin == null || at == null ? Marks.NONE : origin.lines().get(at - 1).typed().marks();
    }

    private String label(DocumentLine line) {
        return items.get(line.product()).label();
    }

    private Marks batch(DocumentLine line) {
        Marks typed = line.typed().marks();
        Batch said = new Batch(typed.batch().strip(), typed.expires());
        Batch source = new Batch(source(line).batch(), source(line).expires());
        if (isReturn()) {
            return with(typed, source);
        }
        said = said.isNameless() ? source : said;
        if (draft.kind() == DocumentKind.STOCKTAKE) {
            return with(typed, direction(line) > 0 ? named(line, said) : said);
        }
        int direction = direction(line);
        return direction == 0 ? typed : with(typed, direction > 0 ? brought(line, said) : given(line, said));
    }

    private static Marks with(Marks typed, Batch batch) {
        return new Marks(batch.number(), batch.expires(), "", typed.priceReason(), typed.remark());
    }

    private Batch named(DocumentLine line, Batch said) {
        if (said.isNameless()) {
            throw new Rejected("batch.missing", line.no(), label(line));
        }
        return said;
    }

    /// A number that came before keeps its last good day.
    private Batch brought(DocumentLine line, Batch said) {
        Batch batch = named(line, said);
        return batch.expires() != null ? batch
                : stock.known(line.product(), batch).stream().findFirst().orElse(batch);
    }

    private Batch given(DocumentLine line, Batch said) {
        Map<Batch, Quantity> before = taken.computeIfAbsent(line.product(), _ -> new HashMap<>());
        List<BatchStock> there = stock.there(line.product(), warehouse).stream()
                .map(s -> s.less(before.getOrDefault(s.batch(), Quantity.ZERO))).toList();
        Batch batch = said.isNameless() ? chosen(line, there) : FirstExpired.meant(there, said);
        before.merge(batch, line.base(), Quantity::plus);
        boolean reasoned = !line.typed().marks().remark().isBlank();
        if (draft.kind() == DocumentKind.DELIVERY && batch.isExpired(draft.date()) && !reasoned) {
            throw new Rejected("batch.expired", line.no(), label(line), batch.label());
        }
        return batch;
    }

    /// Nothing said: the first to expire if it has enough, else the goods nobody has told apart.
    private Batch chosen(DocumentLine line, List<BatchStock> there) {
        boolean sale = draft.kind() == DocumentKind.DELIVERY;
        List<BatchStock> first = FirstExpired.propose(there, line.base(), new Step(1), new Wish(draft.date(), !sale));
        if (first.size() == 1 && first.getFirst().there().equals(line.base())) {
            return first.getFirst().batch();
        }
        boolean nameless = there.stream().anyMatch(s -> s.batch().isNameless() && s.there().compareTo(line.base()) >= 0);
        if (nameless) {
            return Batch.NAMELESS;
        }
        throw new Rejected("batch.choose", line.no(), label(line), line.base(), there.isEmpty() ? "0" : there.stream()
                .filter(s -> s.there().isPositive()).map(s -> s.batch().label() + " × " + s.there())
                .collect(Collectors.joining("、")));
    }

    private Marks pieces(DocumentLine line) {
        Marks typed = line.typed().marks();
        Serials serials = Serials.parse(typed.serials());
        Serials source = Serials.parse(source(line).serials());
        if (isReturn() && !source.numbers().isEmpty()) {
            serials = broughtBack(line, serials, source);
        } else if (serials.numbers().isEmpty()) {
            serials = source;
        }
        if (direction(line) != 0) {
            serials.check(line.no(), label(line), line.base());
        }
        return new Marks("", null, serials.text(), typed.priceReason(), typed.remark());
    }

    /// Only pieces of the original come back, each once; all that are left where none is named.
    private Serials broughtBack(DocumentLine line, Serials typed, Serials source) {
        int at = line.typed().originLine() == null ? 0 : line.typed().originLine();
        Set<String> gone = back.computeIfAbsent(at, _ -> before.stream().flatMap(d -> d.lines().stream())
                .filter(l -> Integer.valueOf(at).equals(l.typed().originLine()))
                .flatMap(Marking::numbers).collect(Collectors.toCollection(HashSet::new)));
        List<String> left = source.numbers().stream().filter(number -> !gone.contains(number)).toList();
        boolean all = typed.numbers().isEmpty() && left.size() * ONE == line.base().tenThousandths();
        Serials now = all ? new Serials(left) : typed;
        now.numbers().stream().filter(number -> !left.contains(number)).findFirst().ifPresent(other -> {
            throw new Rejected("batch.serial-not-of-origin", line.no(), other,
                    origin == null ? "" : origin.number().text());
        });
        gone.addAll(now.numbers());
        return now;
    }

    private static Stream<String> numbers(DocumentLine line) {
        return Serials.parse(line.typed().marks().serials()).numbers().stream();
    }
}
