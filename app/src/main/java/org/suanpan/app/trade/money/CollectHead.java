package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.means.Means;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Allocation;

/// What is typed above the open documents. Figures stand as typed; they are read when the draft is made.
final class CollectHead {

    private final DocumentKind kind;
    private final ObjectProperty<@Nullable Named> partner = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final StringProperty money = new SimpleStringProperty("");
    private final StringProperty waiver = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");

    private final Means means;

    CollectHead(DocumentKind kind, LocalDate today, List<Account> accounts) {
        this.kind = kind;
        this.means = new Means(accounts);
        this.date = new SimpleObjectProperty<>(today);
    }

    DocumentKind kind() {
        return kind;
    }

    ObjectProperty<@Nullable Named> partner() {
        return partner;
    }

    ObjectProperty<LocalDate> date() {
        return date;
    }

    /// Where the money goes or comes from.
    ObjectProperty<@Nullable Account> account() {
        return account;
    }

    /// The money over several accounts.
    Means means() {
        return means;
    }

    StringProperty money() {
        return money;
    }

    StringProperty waiver() {
        return waiver;
    }

    /// Why more is waived than usual.
    StringProperty reason() {
        return reason;
    }

    StringProperty remark() {
        return remark;
    }

    List<ObservableValue<?>> values() {
        List<ObservableValue<?>> values = new ArrayList<>(List.of(partner, date, account, money, waiver, reason, remark, means.split()));
        values.addAll(means.amounts().values());
        return values;
    }

    @Nullable Partner who() {
        Named chosen = partner.get();
        return chosen == null ? null : kind == DocumentKind.RECEIPT ? Partner.of(new CustomerId(chosen.id()))
                : Partner.of(new SupplierId(chosen.id()));
    }

    /// What a half typed figure counts for.
    static Money readable(StringProperty typed) {
        try {
            return amount(typed);
        } catch (Rejected half) {
            return Money.ZERO;
        }
    }

    private static Money amount(StringProperty typed) {
        return typed.get().isBlank() ? Money.ZERO : Money.parse(typed.get().strip());
    }

    /// `shares` null = oldest due first. Refuses figures that are none.
    Draft draft(@Nullable DocumentId order, @Nullable List<Allocation> shares) {
        Account place = account.get();
        Draft made = Draft.of(kind, date.get()).following(order).reason(reason.get().strip()).remark(remark.get().strip())
                .settling(means.over(new Settling(place == null ? null : place.id(), amount(money), amount(waiver), shares), place));
        Partner who = who();
        return who == null ? made : made.customer(who.customer()).supplier(who.supplier());
    }

    /// The figures of a stored draft; who and where are looked up by the form.
    void show(Draft typed) {
        date.set(typed.date());
        money.set(figure(typed.settling().money()));
        waiver.set(figure(typed.settling().waiver()));
        reason.set(typed.reason());
        remark.set(typed.remark());
        means.show(typed.settling());
    }

    private static String figure(Money amount) {
        return amount.isZero() ? "" : amount.toString();
    }

    /// For the next one: day and account stay.
    void clear() {
        money.set("");
        waiver.set("");
        reason.set("");
        remark.set("");
        means.clear();
        partner.set(null);
    }
}
