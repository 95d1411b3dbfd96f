package org.suanpan.app.trade.write;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.means.Means;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.amount.Change;
import org.suanpan.core.document.amount.RoundOff;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// The money of a sale at the counter: small money let off, what the customer gives, what goes back. Nothing stays owed.
final class Till {

    private final FormHead head;
    private final StringProperty received = new SimpleStringProperty("");
    private final ObjectProperty<RoundOff> roundOff = new SimpleObjectProperty<>(RoundOff.NONE);
    private final FormTotals totals;
    private final Means means;
    private @Nullable Paid last;

    /// What was due, what was given, and what went back.
    record Paid(Money due, Money received, Money change) {}

    Till(FormHead head, FormTotals totals, Means means) {
        this.head = head;
        this.means = means;
        this.totals = totals;
    }

    /// As typed; blank = just what is due.
    StringProperty received() {
        return received;
    }

    ObjectProperty<RoundOff> roundOff() {
        return roundOff;
    }

    Money off() {
        return roundOff.get().of(totals.total());
    }

    /// Part of it by other means than the one chosen.
    Means means() {
        return means;
    }

    /// What is to be given by the chosen means.
    private Money rest() {
        Money rest = due().minus(means.elsewhere(head.account().get()));
        return rest.isNegative() ? Money.ZERO : rest;
    }

    Money due() {
        return totals.total().minus(off());
    }

    /// A scanner pointed at a product while the caret stands in the money: nobody gives eight digits of cash.
    boolean isCode() {
        return received.get().strip().matches("\\d{8,}");
    }

    /// Null while it is too little, or no figure.
    @Nullable Paid paid() {
        try {
            Money rest = rest();
            Money given = received.get().isBlank() ? rest : Money.parse(received.get().strip());
            return new Paid(due(), given, Change.of(rest, given));
        } catch (Rejected half) {
            return null;
        }
    }

    /// The document with its money; refuses what does not reach what is due.
    Draft settled(Draft typed) {
        Money due = due();
        if (isCode()) {
            throw new Rejected("counter.not-money", received.get().strip());
        }
        if (!received.get().isBlank()) {
            Change.of(rest(), Money.parse(received.get().strip()));
        }
        return typed.discount(typed.discount().plus(off()))
                .settling(means.over(Settling.of(typed.settling().account(), due), head.account().get()));
    }

    /// As a draft: by which means it is to be paid. Half typed figures are left out.
    Draft kept(Draft typed) {
        try {
            return means.split().get()
                    ? typed.settling(means.over(Settling.of(typed.settling().account(), due()), head.account().get())) : typed;
        } catch (Rejected half) {
            return typed;
        }
    }

    /// A draft that was kept: the means it is to be paid by; what is due follows from its lines.
    void show(Draft kept) {
        head.money().set("");
        means.show(kept.settling());
    }

    /// Told when the money is split in another way.
    void whenSplit(Runnable action) {
        means.split().addListener(_ -> action.run());
        means.amounts().values().forEach(amount -> amount.addListener(_ -> action.run()));
    }

    /// A sale at the counter is one of somebody who walked in, or one paid by several means; other sales are written in their own form.
    static boolean writes(Draft kept) {
        return kept.kind() == DocumentKind.DELIVERY && kept.origin() == null
                && (CustomerId.WALK_IN.equals(kept.customer()) || !kept.settling().parts().isEmpty());
    }

    /// The sale in front is done: its change stays to be seen until the next one begins.
    void done(@Nullable Paid how) {
        last = how;
        received.set("");
        means.clear();
    }

    /// The sale before; null when there was none.
    @Nullable Paid last() {
        return last;
    }

    FormHead head() {
        return head;
    }
}
