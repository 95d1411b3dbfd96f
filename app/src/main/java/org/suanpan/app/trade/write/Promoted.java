package org.suanpan.app.trade.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.price.promotion.Deserved;
import org.suanpan.core.price.promotion.Deserved.Free;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.DraftLine;

/// What promotions give to the document being written: gift lines, and money off the whole. They follow every change of
/// the lines. What the writer removes or changes is his own from then on and is left alone in this document.
final class Promoted {

    private final Desk desk;
    private final TradePorts ports;
    private final WriteViewModel form;
    private final TrackedLines tracked;
    private final StringProperty words = new SimpleStringProperty("");
    private final Set<Long> own = new HashSet<>();
    private boolean ownDiscount;
    private boolean setting;
    private @Nullable Promotion order;
    private @Nullable Asked asked;
    private List<Promotion> found = List.of();

    /// What the promotions that hold were asked for.
    private record Asked(@Nullable CustomerId customer, LocalDate day) {}

    Promoted(Desk desk, TradePorts ports, WriteViewModel form, TrackedLines tracked) {
        this.desk = desk;
        this.ports = ports;
        this.form = form;
        this.tracked = tracked;
        if (form.shape().isSale() && form.shape().has(Part.DISCOUNT)) {
            form.lines().follow(this::follow);
            form.lines().all().subscribe(this::discount);
            form.head().partner().addListener(_ -> again());
            form.head().date().addListener(_ -> again());
            form.head().discount().addListener(_ -> ownDiscount |= !setting);
        }
    }

    /// What is given by which promotion, in words; empty when nothing is.
    StringProperty words() {
        return words;
    }

    private void again() {
        form.lines().followed();
        discount();
    }

    private List<Promotion> inForce() {
        Named who = form.head().partner().get();
        Asked now = new Asked(who == null ? null : new CustomerId(who.id()), form.head().date().get());
        if (!now.equals(asked)) {
            asked = now;
            found = ports.promotions().inForce(now.customer(), now.day());
        }
        return found;
    }

    private Deserved deserved(List<EntryLine> lines) {
        Map<ProductId, Quantity> bought = new HashMap<>();
        Money amount = Money.ZERO;
        for (EntryLine line : lines) {
            Quantity base = line.base();
            ProductId product = line.product();
            if (product != null && base != null && !line.gift()) {
                bought.merge(product, base, Quantity::plus);
                amount = amount.plus(line.amount());
            }
        }
        return Deserved.of(inForce(), bought, amount);
    }

    private static Map<Long, List<EntryLine>> given(List<EntryLine> lines) {
        Map<Long, List<EntryLine>> given = new LinkedHashMap<>();
        lines.stream().filter(line -> line.givenBy() != 0)
                .forEach(line -> given.computeIfAbsent(line.givenBy(), _ -> new ArrayList<>()).add(line));
        return given;
    }

    private static Quantity sum(List<EntryLine> lines) {
        return lines.stream().map(EntryLine::base).filter(Objects::nonNull).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static boolean isSame(List<EntryLine> before, @Nullable List<EntryLine> now) {
        return now != null && sum(before).equals(sum(now))
                && Objects.equals(before.getFirst().product(), now.getFirst().product());
    }

    /// The lines with the gifts they deserve. A gift that has gone or changed since `before` was the writer's doing.
    private List<EntryLine> follow(List<EntryLine> before, List<EntryLine> now) {
        if (form.isLinked()) {
            return now;
        }
        Map<Long, List<EntryLine>> given = given(now);
        given(before).forEach((id, lines) -> {
            if (!isSame(lines, given.get(id))) {
                own.add(id);
            }
        });
        Map<Long, Free> wanted = new LinkedHashMap<>();
        deserved(now).gifts().stream().filter(free -> !own.contains(free.promotion().id()))
                .forEach(free -> wanted.put(free.promotion().id(), free));
        List<EntryLine> rows = new ArrayList<>();
        for (EntryLine line : now) {
            long id = line.givenBy();
            Free free = wanted.get(id);
            List<EntryLine> group = given.get(id);
            if (id == 0 || own.contains(id) || group != null && free != null && sum(group).equals(free.quantity())) {
                rows.add(line);
            } else if (group != null && free != null && group.getFirst() == line) {
                rows.addAll(gifts(free, line));
            }
        }
        wanted.values().stream().filter(free -> !given.containsKey(free.promotion().id()))
                .forEach(free -> rows.addAll(below(rows, free.terms().bought()), gifts(free, EntryLine.BLANK)));
        return rows;
    }

    private static int below(List<EntryLine> rows, ProductId bought) {
        int at = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            at = bought.equals(rows.get(i).product()) && !rows.get(i).gift() ? i + 1 : at;
        }
        return at;
    }

    /// The gift as a line, or as one line a batch.
    private List<EntryLine> gifts(Free free, EntryLine before) {
        Item item = ports.items().get(free.terms().goods());
        EntryLine gift = EntryLine.BLANK.of(item).quantity(free.quantity()).remark(before.remark()).gift(true)
                .offered(UnitPrice.ZERO, PriceReason.gift(free.promotion().id()));
        return tracked.spread(gift);
    }

    /// Puts the discount the lines deserve in its field, unless the writer has put another there.
    private void discount() {
        if (form.isLinked()) {
            words.set("");
            return;
        }
        List<EntryLine> lines = form.lines().filled();
        if (!ownDiscount) {
            Deserved.Off off = deserved(lines).discount().orElse(null);
            order = off == null ? null : off.promotion();
            setting = true;
            form.head().discount().set(off == null ? "" : off.amount().toString());
            setting = false;
        }
        tell(lines);
    }

    private void tell(List<EntryLine> lines) {
        List<String> parts = new ArrayList<>();
        given(lines).forEach((id, gifts) -> parts.add(desk.text().of("price.promoted-gift", name(id),
                gifts.getFirst().typed(), desk.figures().quantity(sum(gifts)), gifts.getFirst().unit())));
        Promotion discount = order;
        if (!ownDiscount && discount != null) {
            parts.add(desk.text().of("price.promoted-discount", discount.name(), form.head().discount().get()));
        }
        words.set(parts.isEmpty() ? "" : desk.text().of("price.promoted", String.join("　", parts)));
    }

    private String name(long id) {
        return inForce().stream().filter(p -> p.id() == id).findFirst().orElseGet(() -> ports.promotions().get(id)).name();
    }

    /// The lines with the promotion their share of the discount comes from.
    List<DraftLine> marked(List<DraftLine> lines) {
        long id = order == null || ownDiscount || form.isLinked() ? 0 : order.id();
        return lines.stream().map(line -> PriceReason.parse(line.marks().priceReason())
                .filter(reason -> !line.gift() && reason.order() != id)
                .map(reason -> line.marked(line.marks().priceReason(reason.order(id).text()))).orElse(line)).toList();
    }

    /// A stored draft was read: what it could have had and has not, its writer did not want.
    void loaded(Document draft, List<EntryLine> lines) {
        forget();
        if (form.isLinked() || !form.shape().has(Part.DISCOUNT) || !form.shape().isSale()) {
            return;
        }
        asked = new Asked(draft.typed().customer(), draft.typed().date());
        found = ports.promotions().inForce(draft.typed().customer(), draft.typed().date());
        Map<Long, List<EntryLine>> given = given(lines);
        Deserved deserved = deserved(lines);
        deserved.gifts().stream().filter(free -> !isAsGiven(free, given.get(free.promotion().id())))
                .forEach(free -> own.add(free.promotion().id()));
        long marked = lines.stream().map(EntryLine::reason).filter(Objects::nonNull).mapToLong(PriceReason::order).max().orElse(0);
        order = found.stream().filter(p -> p.id() == marked).findFirst().orElse(null);
        ownDiscount = order == null && (!draft.typed().discount().isZero() || deserved.discount().isPresent());
    }

    private static boolean isAsGiven(Free free, @Nullable List<EntryLine> lines) {
        return lines != null && sum(lines).equals(free.quantity());
    }

    /// For the next document.
    void forget() {
        own.clear();
        ownDiscount = false;
        order = null;
        asked = null;
        words.set("");
    }
}
