package org.suanpan.core.trade.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.product.Tracking.Mode;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DocumentLine.Taken;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.core.trade.DraftLine.Role;

/// Settles lines without prices: openings, transfers, counts, scrap and other movements, assemblies, cost adjustments.
final class GoodsLines {

    private final Units units;
    private final Valuations valuations;
    private final TrackedGoods tracked;

    GoodsLines(Units units, Valuations valuations, TrackedGoods tracked) {
        this.units = units;
        this.valuations = valuations;
        this.tracked = tracked;
    }

    List<DocumentLine> settle(Draft draft, WarehouseId warehouse, int minute) {
        return switch (draft.kind()) {
            case STOCKTAKE -> counted(draft, warehouse, minute);
            case COST_ADJUSTMENT -> revalued(draft);
            case ASSEMBLY, DISASSEMBLY -> workshop(draft);
            default -> moved(draft);
        };
    }

    private List<DocumentLine> moved(Draft draft) {
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine typed = draft.lines().get(i);
            Units.Taken taken = goods(i + 1, typed, false);
            Money value = typed.value();
            if (draft.kind() == DocumentKind.OPENING_STOCK && value == null) {
                throw new Rejected("document.value-missing", i + 1, taken.item().label());
            }
            if (value != null && value.isNegative()) {
                throw new Rejected("document.value-negative", i + 1, taken.item().label());
            }
            lines.add(line(i + 1, typed, taken, taken.base()));
        }
        return lines;
    }

    private Units.Taken goods(int no, DraftLine typed, boolean zero) {
        Units.Taken taken = units.taken(no, typed, zero);
        if (taken.item().traits().kind() != Kind.GOODS) {
            throw new Rejected("document.not-goods", no, taken.item().label());
        }
        return taken;
    }

    /// Parts come before what is made of them; what is taken apart comes before its parts.
    private List<DocumentLine> workshop(Draft draft) {
        Role first = draft.kind() == DocumentKind.ASSEMBLY ? Role.PART : Role.RESULT;
        List<DraftLine> ordered = new ArrayList<>(draft.lines().stream().filter(l -> l.role() == first).toList());
        ordered.addAll(draft.lines().stream().filter(l -> l.role() != first).toList());
        long results = ordered.stream().filter(l -> l.role() == Role.RESULT).count();
        if (results != 1 || ordered.size() < 2 || ordered.stream().anyMatch(l -> l.role() == Role.ITEM)) {
            throw new Rejected("document.workshop-incomplete");
        }
        if (draft.kind() == DocumentKind.DISASSEMBLY) {
            for (int i = 1; i < ordered.size(); i++) {
                BigDecimal share = ordered.get(i).share();
                if (share == null || share.signum() < 0) {
                    throw new Rejected("document.share-missing", i + 1);
                }
            }
        }
        return moved(draft.lines(ordered));
    }

    /// Several counters add up, a recount replaces the counts before it; the difference to the book is fixed now (R14).
    private List<DocumentLine> counted(Draft draft, WarehouseId warehouse, int minute) {
        Map<Counted, Count> counts = new LinkedHashMap<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine line = draft.lines().get(i);
            Units.Taken taken = goods(i + 1, line, true);
            Batch batch = tracked.counted(taken.item(), line.marks(), warehouse);
            Count now = new Count(taken.item(), line, taken.base());
            counts.merge(new Counted(taken.item().id(), batch), now, (before, again) -> line.recount() ? again : before.and(again));
        }
        List<DocumentLine> lines = new ArrayList<>();
        counts.forEach((counted, count) -> {
            Units.Taken taken = new Units.Taken(count.item(), count.counted(), count.item().baseUnit(), 1, count.counted());
            boolean batches = count.item().traits().tracking().mode() == Mode.BATCH;
            Quantity book = batches
                    ? tracked.book(counted.product(), warehouse, counted.batch(), draft.date(), minute)
                    : valuations.book(warehouse, counted.product(), draft.date(), minute);
            DocumentLine line = line(lines.size() + 1, count.typed(), taken, count.counted().minus(book));
            Marks marks = count.typed().marks();
            lines.add(batches ? line.marked(new Marks(counted.batch().number(), counted.batch().expires(), "",
                    marks.priceReason(), marks.remark())) : line);
        });
        return lines;
    }

    /// What is counted by itself: a product, or a batch of one that has them.
    private record Counted(ProductId product, Batch batch) {}

    private record Count(Item item, DraftLine typed, Quantity counted) {

        Count and(Count other) {
            return new Count(item, typed, counted.plus(other.counted));
        }
    }

    private List<DocumentLine> revalued(Draft draft) {
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine typed = draft.lines().get(i);
            Item item = units.item(i + 1, typed);
            if (typed.value() == null || typed.value().isZero()) {
                throw new Rejected("document.value-missing", i + 1, item.label());
            }
            Units.Taken taken = new Units.Taken(item, Quantity.ZERO, item.baseUnit(), 1, Quantity.ZERO);
            lines.add(line(i + 1, typed, taken, Quantity.ZERO));
        }
        return lines;
    }

    private static DocumentLine line(int no, DraftLine typed, Units.Taken taken, Quantity base) {
        return new DocumentLine(no, typed, taken.item().id(), taken.quantity(), taken.unit(), taken.factor(), base,
                Money.ZERO, Amounts.ZERO, Money.ZERO, Taken.NOTHING, Money.ZERO);
    }
}
