package org.suanpan.app.trade.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.exchange.KeptExchange;

/// What comes back in an exchange: lines of one of the customer's sales, or goods of which nobody knows the sale any more.
final class ComingBack {

    private static final int LATEST = 50;

    private final Desk desk;
    private final TradePorts ports;
    private final ObjectProperty<@Nullable Named> customer = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Origin> origin = new SimpleObjectProperty<>(Origin.UNKNOWN);
    private final ObservableList<Origin> origins = FXCollections.observableArrayList(Origin.UNKNOWN);
    private final GridModel<BackLine> sold = new GridModel<>(() -> BackLine.BLANK, line -> line.quantity() == null);
    private final GridModel<OutLine> free = new GridModel<>(() -> OutLine.BLANK, OutLine::isBlank);
    private boolean showing;

    ComingBack(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.ports = ports;
        customer.addListener((_, before, now) -> {
            if (!showing && !Objects.equals(before, now)) {
                chosen(now);
            }
        });
        origin.addListener((_, before, now) -> {
            if (!showing && now != null && !Objects.equals(before, now)) {
                read(now);
            }
        });
    }

    /// The customer, the sales goods may come back from, the one they do come from and what is left of it.
    record Found(@Nullable Named who, List<Origin> origins, Origin origin, List<BackLine> lines) {}

    ObjectProperty<@Nullable Named> customer() {
        return customer;
    }

    @Nullable CustomerId customerId() {
        Named who = customer.get();
        return who == null ? null : new CustomerId(who.id());
    }

    ObjectProperty<@Nullable Origin> origin() {
        return origin;
    }

    @Nullable DocumentId sale() {
        Origin from = origin.get();
        return from == null || from.sale() == null ? null : from.sale().id();
    }

    /// The customer's sales that stand, the newest first, below what is always there: no sale.
    ObservableList<Origin> origins() {
        return origins;
    }

    /// Lines of the sale that was chosen.
    GridModel<BackLine> sold() {
        return sold;
    }

    /// Goods without a sale.
    GridModel<OutLine> free() {
        return free;
    }

    Money amount() {
        return sale() == null ? free.filled().stream().map(OutLine::amount).reduce(Money.ZERO, Money::plus)
                : sold.filled().stream().map(BackLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /// What comes back as it would be written.
    List<DraftLine> lines() {
        return sale() == null ? free.filled().stream().map(OutLine::draft).toList()
                : sold.filled().stream().map(BackLine::draft).toList();
    }

    /// The same with what stands half typed in the open cell.
    List<DraftLine> linesAsTyped() {
        return sale() == null ? free.asTyped().stream().map(OutLine::draft).toList()
                : sold.asTyped().stream().map(BackLine::draft).toList();
    }

    /// An exchange that was kept, read to be shown: what may come back and what of it was typed, and what goes out.
    record Stored(KeptExchange kept, Found found, List<OutLine> free, List<OutLine> out) {}

    Stored read(KeptExchange kept) {
        Draft typed = kept.back().typed();
        DocumentListItem sale = typed.origin() == null ? null : ports.queries().item(typed.origin());
        Found found = find(typed.customer() == null ? null : named(typed.customer()), _ -> sale);
        return new Stored(kept, new Found(found.who(), found.origins(), found.origin(), found.lines().stream()
                .map(line -> line.typed(typed.lines())).toList()), sale == null ? goods(typed) : List.of(),
                goods(kept.out().typed()));
    }

    private List<OutLine> goods(Draft typed) {
        return typed.lines().stream().map(line -> OutLine.of(line, ports.items().get(Objects.requireNonNull(line.product()))))
                .toList();
    }

    void show(Stored stored) {
        show(stored.found());
        free.load(stored.free());
    }

    private Named named(CustomerId who) {
        Customer known = ports.customers().get(who);
        return new Named(who.value(), known.code(), known.name());
    }

    /// At the counter: whoever comes in.
    void walkIn() {
        customer.set(named(CustomerId.WALK_IN));
    }

    /// Goods of one sale, however old.
    void begin(DocumentId sale) {
        desk.work().read(desk.text().of("exchange.reading"), () -> {
            CustomerId who = Objects.requireNonNull(ports.documents().get(sale).typed().customer());
            DocumentListItem asked = ports.queries().item(sale);
            return find(named(who), _ -> asked);
        }).onSuccess(this::show).run();
    }

    /// The newest sale stands in the form; of those who walk in nobody knows which one it was.
    private void chosen(@Nullable Named who) {
        if (who == null) {
            origins.setAll(Origin.UNKNOWN);
            origin.set(Origin.UNKNOWN);
            return;
        }
        desk.work().read(desk.text().of("exchange.reading"), () -> find(who, sales -> sales.isEmpty()
                || who.id() == CustomerId.WALK_IN.value() ? null : sales.getFirst())).onSuccess(found -> {
                    if (who.equals(customer.get())) {
                        show(found);
                    }
                }).run();
    }

    private Found find(@Nullable Named who, Function<List<DocumentListItem>, @Nullable DocumentListItem> choose) {
        List<DocumentListItem> sales = who == null ? List.of() : ports.queries().page(Set.of(DocumentKind.DELIVERY),
                DocumentFilter.NEWEST.where("partner", new ColumnTest.OneOf(List.of(who.name()))), 0, LATEST).rows().stream()
                .filter(item -> !item.red() && item.state() == DocumentState.POSTED).toList();
        DocumentListItem from = choose.apply(sales);
        List<Origin> all = new ArrayList<>(List.of(Origin.UNKNOWN));
        if (from != null && !sales.contains(from)) {
            all.add(new Origin(from));
        }
        sales.forEach(item -> all.add(new Origin(item)));
        return new Found(who, all, new Origin(from), from == null ? List.of() : new SoldLines(ports).left(from.id()));
    }

    private void show(Found found) {
        showing = true;
        customer.set(found.who());
        origins.setAll(found.origins());
        origin.set(found.origin());
        sold.load(found.lines());
        showing = false;
    }

    private void read(Origin from) {
        DocumentListItem sale = from.sale();
        if (sale == null) {
            sold.load(List.of());
            return;
        }
        desk.work().read(desk.text().of("exchange.reading"), () -> new SoldLines(ports).left(sale.id())).onSuccess(found -> {
            if (from.equals(origin.get())) {
                sold.load(found);
            }
        }).run();
    }
}
