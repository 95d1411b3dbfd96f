package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.kit.grid.Arithmetic;
import org.suanpan.app.trade.money.MoneyShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// What is typed in a form without lines. Figures stand as typed; they are read when the draft is made.
final class MoneyHead {

    /// Whose balance moves: a customer's to a customer, or a supplier's to a supplier.
    enum Side { CUSTOMERS, SUPPLIERS }

    final StringProperty words = new SimpleStringProperty("");
    final StringProperty amount = new SimpleStringProperty("");
    final StringProperty fee = new SimpleStringProperty("");
    final StringProperty remark = new SimpleStringProperty("");
    final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.CUSTOMERS);
    final ObjectProperty<@Nullable Named> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Named> to = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Named> customer = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Named> supplier = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Account> toAccount = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable DocumentListItem> document = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable SalesRep> rep = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> date;
    private final MoneyShape shape;

    MoneyHead(MoneyShape shape, LocalDate today) {
        this.shape = shape;
        this.date = new SimpleObjectProperty<>(today);
    }

    List<ObservableValue<?>> values() {
        return List.of(words, amount, fee, remark, side, from, to, customer, supplier, account, toAccount, document, rep, due,
                date);
    }

    boolean isEmpty() {
        return words.get().isBlank() && amount.get().isBlank() && remark.get().isBlank() && from.get() == null
                && to.get() == null && customer.get() == null && supplier.get() == null;
    }

    /// The first field that must be filled and is not.
    Optional<Part> missing() {
        return shape.parts().stream().filter(shape::needs).filter(part -> switch (part) {
            case ITEM, REASON -> words.get().isBlank();
            case FROM -> from.get() == null;
            case TO -> to.get() == null;
            case CUSTOMER -> customer.get() == null;
            case SUPPLIER -> supplier.get() == null;
            case TO_ACCOUNT -> toAccount.get() == null;
            case AMOUNT -> readable(amount).isZero();
            default -> false;
        }).findFirst();
    }

    /// Refuses figures that are none.
    Draft draft() {
        Account own = account.get();
        Draft draft = Draft.of(shape.kind(), date.get()).due(shape.has(Part.DUE) ? due.get() : null)
                .settling(Settling.of(own == null ? null : own.id(), figure(amount)))
                .reason(words.get().strip()).remark(remark.get().strip())
                .rep(rep.get() == null ? null : rep.get().id())
                .following(document.get() == null ? null : document.get().id());
        if (shape.kind() == DocumentKind.BALANCE_MOVE) {
            return moved(draft);
        }
        Named who = customer.get();
        Named other = supplier.get();
        Account into = toAccount.get();
        Money paid = figure(fee);
        draft = who == null ? draft : draft.customer(new CustomerId(who.id()));
        draft = other == null ? draft : draft.counterpart(Counterpart.of(new SupplierId(other.id())));
        draft = into == null ? draft : draft.counterpart(Counterpart.of(into.id()));
        return paid.isZero() ? draft : draft.charges(List.of(new Charge(paid, Spread.AMOUNT)));
    }

    private Draft moved(Draft draft) {
        Named less = from.get();
        Named more = to.get();
        boolean customers = side.get() == Side.CUSTOMERS;
        Draft moved = less == null ? draft : draft.counterpart(customers ? Counterpart.of(new CustomerId(less.id()))
                : Counterpart.of(new SupplierId(less.id())));
        return more == null ? moved : customers ? moved.customer(new CustomerId(more.id()))
                : moved.supplier(new SupplierId(more.id()));
    }

    private static Money figure(StringProperty typed) {
        return typed.get().isBlank() ? Money.ZERO : Money.parse(Arithmetic.value(typed.get(), ""));
    }

    /// What a half typed figure counts for.
    static Money readable(StringProperty typed) {
        try {
            return figure(typed);
        } catch (Rejected half) {
            return Money.ZERO;
        }
    }

    /// The figures and words of a stored draft; who and where are looked up by the form.
    void show(Draft typed) {
        date.set(typed.date());
        due.set(typed.due());
        amount.set(shown(typed.settling().money()));
        fee.set(typed.charges().isEmpty() ? "" : shown(typed.charges().getFirst().amount()));
        words.set(typed.reason());
        remark.set(typed.remark());
        side.set(typed.supplier() != null || typed.counterpart().supplier() != null ? Side.SUPPLIERS : Side.CUSTOMERS);
    }

    private static String shown(Money figure) {
        return figure.isZero() ? "" : figure.toString();
    }

    /// For the next document: day, accounts and sides stay.
    void clear() {
        for (StringProperty typed : List.of(words, amount, fee, remark)) {
            typed.set("");
        }
        for (ObjectProperty<@Nullable Named> who : List.of(from, to, customer, supplier)) {
            who.set(null);
        }
        document.set(null);
        rep.set(null);
        due.set(null);
    }
}
