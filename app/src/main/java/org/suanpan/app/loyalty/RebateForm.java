package org.suanpan.app.loyalty;

import java.time.LocalDate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.loyalty.rebate.RebateContract;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.loyalty.rebate.Rebating;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentQueries.Named;

/// A rebate agreement as it is typed, and giving what is due on one.
final class RebateForm {

    private final Desk desk;
    private final Rebating rebates;
    private final Deeds deeds;
    private final ObjectProperty<@Nullable Named> customer = new SimpleObjectProperty<>();
    private final ObjectProperty<CommissionMode> mode = new SimpleObjectProperty<>(CommissionMode.MARGINAL);
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<LocalDate> to;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty brackets = new SimpleStringProperty("");
    private final StringProperty approver = new SimpleStringProperty("");

    RebateForm(Desk desk, Rebating rebates) {
        this.desk = desk;
        this.rebates = rebates;
        deeds = new Deeds(desk);
        LocalDate year = desk.asOf().today().withDayOfYear(1);
        from = new SimpleObjectProperty<>(year);
        to = new SimpleObjectProperty<>(year.plusYears(1).minusDays(1));
    }

    Deeds deeds() {
        return deeds;
    }

    ObjectProperty<@Nullable Named> customer() {
        return customer;
    }

    ObjectProperty<CommissionMode> mode() {
        return mode;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<LocalDate> to() {
        return to;
    }

    StringProperty number() {
        return number;
    }

    StringProperty brackets() {
        return brackets;
    }

    /// Who approved the agreement, or the credit that is given.
    StringProperty approver() {
        return approver;
    }

    void save() {
        deeds.run(() -> {
            Named who = customer.get();
            if (who == null) {
                throw new Rejected("document.customer-missing");
            }
            RebateContract contract = new RebateContract(0, number.get(), new CustomerId(who.id()), who.name(), mode.get(), brackets.get(),
                    from.get(), to.get(), approver.get(), "");
            contract.check();
            return () -> {
                rebates.agree(contract, Actor.OWNER);
                return desk.text().of("rebate.kept", contract.number(), who.name());
            };
        }, () -> {
            number.set("");
            customer.set(null);
            brackets.set("");
        });
    }

    void settle(@Nullable RebateStanding row) {
        if (row == null) {
            return;
        }
        deeds.run(() -> {
            LocalDate day = desk.asOf().day().get();
            String by = approver.get().isBlank() ? row.contract().approver() : approver.get();
            String words = desk.text().of("rebate.words");
            return () -> {
                Money given = rebates.settle(row.contract().id(), day, by, words, Actor.OWNER);
                return desk.text().of("rebate.settled", row.contract().number(), desk.figures().money(given), row.contract().customerName());
            };
        }, () -> { });
    }

    void end(@Nullable RebateStanding row) {
        if (row == null) {
            return;
        }
        deeds.run(() -> {
            LocalDate day = desk.asOf().day().get();
            return () -> {
                rebates.end(row.contract().id(), day, Actor.OWNER);
                return desk.text().of("rebate.ended", row.contract().number(), desk.figures().date(day));
            };
        }, () -> { });
    }
}
