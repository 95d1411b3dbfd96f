package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// The net money collected from one customer, worked out of his documents.
///
/// Collected is the money that came, as far as it is for goods he kept: at every moment the lesser of both sums. Money paid ahead
/// counts when its goods go out; waivers, offsets, rebates and bad debts are no money; a return counts whether its money was paid out
/// or stays with us. Every amount remembers the document it came by (its lot) and the sale it is for, the oldest sale first, so that
/// a return takes back from the lot that had paid for it.
public final class Collected {

    /// What one document changed, split by the lots it fills or empties.
    public record Change(CollectedFact by, List<Part> parts) {

        public Change {
            parts = List.copyOf(parts);
        }
    }

    /// So much more in the lot of a document and its day; negative = taken back.
    public record Part(DocumentId lot, LocalDate day, Money amount) {

        public String id() {
            return "D" + lot.value() + "@" + day;
        }
    }

    private static final class Sale {

        private final int place;
        private long goods;
        private long paid;

        Sale(int place, long goods) {
            this.place = place;
            this.goods = goods;
        }

        long open() {
            return goods - paid;
        }
    }

    private static final class Portion {

        private final DocumentId lot;
        private final LocalDate day;
        private @Nullable Sale sale;
        private long amount;

        Portion(DocumentId lot, LocalDate day, @Nullable Sale sale, long amount) {
            this.lot = lot;
            this.day = day;
            this.sale = sale;
            this.amount = amount;
        }
    }

    private final List<Sale> sales = new ArrayList<>();
    private final Map<DocumentId, Sale> byDocument = new HashMap<>();
    private final List<Portion> portions = new ArrayList<>();
    private int firstOpen;
    private long money;
    private long goods;
    private long placed;

    private Collected() {}

    /// The changes of one customer's facts, in [CollectedFact#ORDER]; documents that change nothing are left out.
    public static List<Change> of(List<CollectedFact> facts) {
        Collected collected = new Collected();
        List<Change> changes = new ArrayList<>();
        for (CollectedFact fact : facts.stream().sorted(CollectedFact.ORDER).toList()) {
            List<Part> parts = collected.apply(fact);
            if (!parts.isEmpty()) {
                changes.add(new Change(fact, parts));
            }
        }
        return changes;
    }

    private List<Part> apply(CollectedFact fact) {
        money = Math.addExact(money, fact.money().fen());
        goods = Math.addExact(goods, fact.goods().fen());
        if (fact.goods().isPositive()) {
            Sale sale = new Sale(sales.size(), fact.goods().fen());
            sales.add(sale);
            byDocument.put(fact.document(), sale);
        } else if (fact.goods().isNegative()) {
            shrink(fact);
        }
        long target = Math.max(0, Math.min(money, goods));
        List<Part> parts = new ArrayList<>();
        if (target < placed) {
            parts.addAll(take(placed - target, fact));
        }
        settleFree();
        if (target > placed) {
            parts.add(new Part(fact.document(), fact.date(), Money.ofFen(target - placed)));
            place(new Portion(fact.document(), fact.date(), null, target - placed), byDocument.get(fact.document()));
        }
        placed = target;
        return parts;
    }

    /// The sale that came back first, then what nobody has paid for yet, then the newest sales.
    private void shrink(CollectedFact fact) {
        long left = -fact.goods().fen();
        Sale own = fact.reverses() == null ? null : byDocument.get(fact.reverses());
        own = own == null && fact.origin() != null ? byDocument.get(fact.origin()) : own;
        if (own != null) {
            left -= lessen(own, Math.min(left, own.goods));
        }
        for (int i = firstOpen; i < sales.size() && left > 0; i++) {
            left -= lessen(sales.get(i), Math.min(left, Math.max(0, sales.get(i).open())));
        }
        for (int i = sales.size() - 1; i >= 0 && left > 0; i--) {
            left -= lessen(sales.get(i), Math.min(left, sales.get(i).goods));
        }
    }

    /// Money for goods that are not sold any more is free.
    private long lessen(Sale sale, long by) {
        sale.goods -= by;
        for (int i = portions.size() - 1; i >= 0 && sale.open() < 0; i--) {
            Portion portion = portions.get(i);
            if (portion.sale == sale) {
                split(i, Math.min(portion.amount, -sale.open())).sale = null;
            }
        }
        return by;
    }

    /// So much of a portion as a portion of its own; its sale counts it no more.
    private Portion split(int at, long amount) {
        Portion portion = portions.get(at);
        if (portion.sale != null) {
            portion.sale.paid -= amount;
            firstOpen = Math.min(firstOpen, portion.sale.place);
        }
        if (portion.amount == amount) {
            return portion;
        }
        portion.amount -= amount;
        Portion part = new Portion(portion.lot, portion.day, portion.sale, amount);
        portions.add(at + 1, part);
        return part;
    }

    /// What has come free first, then what came by the document that is taken back, then the newest.
    private List<Part> take(long amount, CollectedFact fact) {
        Map<Part, Long> taken = new LinkedHashMap<>();
        long left = amount;
        for (int pass = 0; pass < 3 && left > 0; pass++) {
            for (int i = portions.size() - 1; i >= 0 && left > 0; i--) {
                Portion portion = portions.get(i);
                if (pass == 0 && portion.sale == null || pass == 1 && portion.lot.equals(fact.reverses()) || pass == 2) {
                    Portion gone = split(i, Math.min(left, portion.amount));
                    left -= gone.amount;
                    taken.merge(new Part(gone.lot, gone.day, Money.ZERO), gone.amount, Long::sum);
                    portions.remove(gone);
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        taken.forEach((lot, fen) -> parts.add(new Part(lot.lot(), lot.day(), Money.ofFen(-fen))));
        return parts;
    }

    /// Money that has come free pays for other sales, the oldest first.
    private void settleFree() {
        List<Portion> free = portions.stream().filter(portion -> portion.sale == null).toList();
        portions.removeAll(free);
        free.forEach(portion -> place(portion, null));
        if (!free.isEmpty()) {
            portions.sort(Comparator.comparing((Portion portion) -> portion.day));
        }
    }

    /// Money that came with a sale is for that sale, any other for the oldest that is open.
    private void place(Portion portion, @Nullable Sale own) {
        if (own != null) {
            give(portion, own);
        }
        while (firstOpen < sales.size() && sales.get(firstOpen).open() <= 0) {
            firstOpen++;
        }
        for (int i = firstOpen; i < sales.size() && portion.amount > 0; i++) {
            give(portion, sales.get(i));
        }
        if (portion.amount > 0) {
            portions.add(portion);
        }
    }

    private void give(Portion portion, Sale sale) {
        long part = Math.min(portion.amount, Math.max(0, sale.open()));
        if (part > 0) {
            sale.paid += part;
            portion.amount -= part;
            portions.add(new Portion(portion.lot, portion.day, sale, part));
        }
    }
}
