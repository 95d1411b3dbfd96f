package org.suanpan.app.trade.write;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.Minute;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Allocation;

/// What is typed above and below the lines of a form. Figures stand as typed; they are read when the draft is made.
final class FormHead {

    private final FormShape shape;
    private final ObjectProperty<@Nullable Named> partner = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Warehouse> warehouse = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Warehouse> toWarehouse = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SalesRep> rep = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DocumentListItem> purchase = new SimpleObjectProperty<>();
    private final ObjectProperty<Spread> spread = new SimpleObjectProperty<>(Spread.AMOUNT);
    private final StringProperty discount = new SimpleStringProperty("");
    private final StringProperty money = new SimpleStringProperty("");
    private final StringProperty deposit = new SimpleStringProperty("");
    private final ObjectProperty<Money> depositFree = new SimpleObjectProperty<>(Money.ZERO);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");

    FormHead(FormShape shape, LocalDate today) {
        this.shape = shape;
        this.date = new SimpleObjectProperty<>(today);
    }

    ObjectProperty<@Nullable Named> partner() {
        return partner;
    }

    ObjectProperty<LocalDate> date() {
        return date;
    }

    ObjectProperty<@Nullable LocalDate> due() {
        return due;
    }

    ObjectProperty<@Nullable Warehouse> warehouse() {
        return warehouse;
    }

    ObjectProperty<@Nullable Warehouse> toWarehouse() {
        return toWarehouse;
    }

    ObjectProperty<@Nullable SalesRep> rep() {
        return rep;
    }

    /// Where money moves; null = cash.
    ObjectProperty<@Nullable Account> account() {
        return account;
    }

    /// The purchase a late charge belongs to.
    ObjectProperty<@Nullable DocumentListItem> purchase() {
        return purchase;
    }

    ObjectProperty<Spread> spread() {
        return spread;
    }

    StringProperty discount() {
        return discount;
    }

    /// What moves now; the fee of an assembly, the amount of a late charge.
    StringProperty money() {
        return money;
    }

    /// How much of the order's deposit is used; empty = as much as there is.
    StringProperty deposit() {
        return deposit;
    }

    /// What is there of the deposit on the order this delivery follows.
    ObjectProperty<Money> depositFree() {
        return depositFree;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty remark() {
        return remark;
    }

    /// When the goods were counted, as typed; empty = at the end of the day.
    StringProperty time() {
        return time;
    }

    List<ObservableValue<?>> values() {
        return List.of(partner, date, due, warehouse, toWarehouse, rep, account, purchase, spread, discount, money,
                deposit, reason, remark, time);
    }

    /// The draft without its lines; refuses figures that are none.
    Draft draft(@Nullable DocumentId origin) {
        DocumentListItem bought = purchase.get();
        Draft draft = Draft.of(shape.kind(), date.get()).at(shape.has(Part.TIME) ? Minute.read(time.get()) : null).due(due.get())
                .following(shape.has(Part.CHARGE) ? bought == null ? null : bought.id() : origin)
                .warehouse(place(Part.WAREHOUSE, warehouse.get())).toWarehouse(place(Part.TO_WAREHOUSE, toWarehouse.get()))
                .rep(rep.get() == null ? null : rep.get().id())
                .discount(amount(discount)).reason(reason.get()).remark(remark.get());
        Money typed = amount(money);
        if (shape.has(Part.CHARGE)) {
            return draft.charges(money.get().isBlank() ? List.of() : List.of(new Charge(typed, spread.get())));
        }
        draft = draft.settling(new Settling(account.get() == null ? null : account.get().id(), typed, Money.ZERO,
                origin == null || deposit.get().isBlank() ? null : List.of(new Allocation(origin, amount(deposit)))));
        Named who = partner.get();
        if (who == null) {
            return draft;
        }
        return shape.has(Part.SUPPLIER) ? draft.supplier(new SupplierId(who.id())) : draft.customer(new CustomerId(who.id()));
    }

    private @Nullable WarehouseId place(Part part, @Nullable Warehouse chosen) {
        return chosen == null || !shape.has(part) ? null : chosen.id();
    }

    private static Money amount(StringProperty typed) {
        return typed.get().isBlank() ? Money.ZERO : Money.parse(typed.get().strip());
    }

    /// What a half typed figure counts for in the totals.
    static Money readable(StringProperty typed) {
        try {
            return amount(typed);
        } catch (Rejected half) {
            return Money.ZERO;
        }
    }

    /// The figures and words of a stored draft; who, where and the like are looked up by the form.
    void show(Draft typed) {
        date.set(typed.date());
        due.set(typed.due());
        discount.set(figure(typed.discount()));
        money.set(figure(typed.charges().isEmpty() || !shape.has(Part.CHARGE) ? typed.settling().money()
                : typed.charges().getFirst().amount()));
        if (shape.has(Part.CHARGE) && !typed.charges().isEmpty()) {
            spread.set(typed.charges().getFirst().by());
        }
        List<Allocation> used = typed.settling().typed();
        deposit.set(used == null || used.isEmpty() ? "" : used.getFirst().amount().toString());
        reason.set(typed.reason());
        remark.set(typed.remark());
        time.set(typed.atMinute() == null ? "" : Minute.words(typed.atMinute()));
    }

    private static String figure(Money amount) {
        return amount.isZero() ? "" : amount.toString();
    }

    /// A new version of a quotation begins as the one before, but today and with a validity of its own.
    void version(Draft before) {
        discount.set(figure(before.discount()));
        remark.set(before.remark());
    }

    /// For the next document: date and places stay.
    void clear() {
        partner.set(null);
        due.set(null);
        purchase.set(null);
        discount.set("");
        money.set("");
        deposit.set("");
        depositFree.set(Money.ZERO);
        reason.set("");
        remark.set("");
        time.set("");
    }
}
