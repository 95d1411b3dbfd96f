package org.suanpan.app.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.trade.DocumentQueries.Goods;
import org.suanpan.core.trade.DocumentQueries.Named;

/// A price rule being written. Either a price or a discount rate is given.
final class RuleViewModel {

    private static final int MOST = 8;

    private final Desk desk;
    private final PricePorts ports;
    private final PriceRule.Kind kind;
    private final StringProperty message;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Goods> product = new SimpleObjectProperty<>();
    private final StringProperty category = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Named> customer = new SimpleObjectProperty<>();
    private final StringProperty level = new SimpleStringProperty("");
    private final ObjectProperty<SegmentRef> segment = new SimpleObjectProperty<>(PricePorts.EVERYBODY);
    private final StringProperty minimum = new SimpleStringProperty("");
    private final StringProperty price = new SimpleStringProperty("");
    private final StringProperty rate = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

    RuleViewModel(Desk desk, PricePorts ports, PriceRule.Kind kind, StringProperty message) {
        this.desk = desk;
        this.ports = ports;
        this.kind = kind;
        this.message = message;
        this.from = new SimpleObjectProperty<>(desk.asOf().today());
    }

    PriceRule.Kind kind() {
        return kind;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<@Nullable Goods> product() {
        return product;
    }

    StringProperty category() {
        return category;
    }

    ObjectProperty<@Nullable Named> customer() {
        return customer;
    }

    StringProperty level() {
        return level;
    }

    /// Whose customers alone have it.
    ObjectProperty<SegmentRef> segment() {
        return segment;
    }

    List<SegmentRef> segments() {
        return ports.limits();
    }

    StringProperty minimum() {
        return minimum;
    }

    StringProperty price() {
        return price;
    }

    /// The share of the list price that is paid, as a fraction: 0.9 = ten per cent off.
    StringProperty rate() {
        return rate;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    /// Empty = everybody.
    List<String> levels() {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(ports.prices().levels());
        return all;
    }

    void findProducts(String typed, Consumer<List<Goods>> answer) {
        desk.work().read(desk.text().of("price.finding"), () -> ports.finder().goods(typed, null, from.get(), MOST))
                .onSuccess(answer).run();
    }

    void findCustomers(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("price.finding"), () -> ports.finder().customers(typed, MOST))
                .onSuccess(answer).run();
    }

    void save() {
        message.set("");
        PriceRule rule;
        try {
            rule = rule();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("price.saving"), () -> ports.pricing().addRule(rule))
                .onSuccess(_ -> clear()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private PriceRule rule() {
        Goods chosen = product.get();
        Named buyer = customer.get();
        return new PriceRule(0, kind, name.get().strip(), chosen == null ? null : chosen.id(), category.get().strip(),
                buyer == null ? null : new CustomerId(buyer.id()), level.get(), "",
                minimum.get().isBlank() ? Quantity.ZERO : Quantity.parse(minimum.get().strip()),
                price.get().isBlank() ? null : UnitPrice.parse(price.get().strip()),
                rate.get().isBlank() ? null : Rate.parse(rate.get().strip()), from.get(), until.get(),
                segment.get().equals(PricePorts.EVERYBODY) ? null : segment.get());
    }

    private void clear() {
        name.set("");
        product.set(null);
        category.set("");
        customer.set(null);
        minimum.set("");
        price.set("");
        rate.set("");
        until.set(null);
        segment.set(PricePorts.EVERYBODY);
    }
}
