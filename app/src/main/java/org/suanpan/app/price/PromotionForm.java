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
import org.suanpan.app.price.PromotionsViewModel.Kind;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.trade.DocumentQueries.Goods;
import org.suanpan.core.trade.DocumentQueries.Named;

/// A promotion being written that gives goods, or money off an order. Figures stand as typed.
final class PromotionForm {

    private static final int MOST = 8;

    private final Desk desk;
    private final PricePorts ports;
    private final Kind kind;
    private final StringProperty message;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Named> customer = new SimpleObjectProperty<>();
    private final StringProperty level = new SimpleStringProperty("");
    private final ObjectProperty<SegmentRef> segment = new SimpleObjectProperty<>(PricePorts.EVERYBODY);
    private final ObjectProperty<@Nullable Goods> bought = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Goods> given = new SimpleObjectProperty<>();
    private final StringProperty minimum = new SimpleStringProperty("");
    private final StringProperty free = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> repeats = new SimpleObjectProperty<>(true);
    private final StringProperty off = new SimpleStringProperty("");
    private final StringProperty rate = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

    PromotionForm(Desk desk, PricePorts ports, Kind kind, StringProperty message) {
        this.desk = desk;
        this.ports = ports;
        this.kind = kind;
        this.message = message;
        this.from = new SimpleObjectProperty<>(desk.asOf().today());
    }

    Kind kind() {
        return kind;
    }

    StringProperty name() {
        return name;
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

    ObjectProperty<@Nullable Goods> bought() {
        return bought;
    }

    /// Empty = the product that is bought.
    ObjectProperty<@Nullable Goods> given() {
        return given;
    }

    /// The quantity, or the amount of the order, it begins at.
    StringProperty minimum() {
        return minimum;
    }

    StringProperty free() {
        return free;
    }

    /// For every full quantity, or once an order.
    ObjectProperty<Boolean> repeats() {
        return repeats;
    }

    StringProperty off() {
        return off;
    }

    /// The share of the amount that is paid: 0.9 = ten per cent off.
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
        Promotion promotion;
        try {
            promotion = promotion();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("price.saving"), () -> ports.promoting().add(promotion))
                .onSuccess(_ -> clear()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private Promotion promotion() {
        Named buyer = customer.get();
        return new Promotion(0, name.get().strip(), buyer == null ? null : new CustomerId(buyer.id()), level.get(),
                kind == Kind.GIFT ? gift() : order(), from.get(), until.get(),
                segment.get().equals(PricePorts.EVERYBODY) ? null : segment.get());
    }

    private Gift gift() {
        Goods goods = bought.get();
        if (goods == null) {
            throw new Rejected("price.promotion-bought");
        }
        Goods other = given.get();
        return new Gift(goods.id(), quantity(minimum), other == null ? null : other.id(), quantity(free), repeats.get());
    }

    private static Quantity quantity(StringProperty typed) {
        return typed.get().isBlank() ? Quantity.ZERO : Quantity.parse(typed.get().strip());
    }

    private OrderDiscount order() {
        return new OrderDiscount(minimum.get().isBlank() ? Money.ZERO : Money.parse(minimum.get().strip()),
                off.get().isBlank() ? null : Money.parse(off.get().strip()),
                rate.get().isBlank() ? null : Rate.parse(rate.get().strip()));
    }

    private void clear() {
        List.of(name, minimum, free, off, rate).forEach(field -> field.set(""));
        bought.set(null);
        given.set(null);
        customer.set(null);
        segment.set(PricePorts.EVERYBODY);
        until.set(null);
    }
}
