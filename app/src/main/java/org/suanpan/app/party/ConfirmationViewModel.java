package org.suanpan.app.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.closing.Confirmation;
import org.suanpan.core.trade.closing.Confirming;

/// State of confirming one partner's account (对账确认).
final class ConfirmationViewModel {

    private final Desk desk;
    private final Confirming confirming;
    private final Partner partner;
    private final LiveValue<List<Confirmation>> all;
    private final ObjectProperty<@Nullable LocalDate> upTo;
    private final BooleanProperty reopening = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    ConfirmationViewModel(Desk desk, Confirming confirming, Partner partner) {
        this.desk = desk;
        this.confirming = confirming;
        this.partner = partner;
        upTo = new SimpleObjectProperty<>(desk.asOf().today().withDayOfMonth(1).minusDays(1));
        all = new LiveValue<>(desk.refresh(), desk.text().of("confirm.reading"), Set.of(Topic.LEDGER),
                () -> confirming.of(partner));
    }

    Desk desk() {
        return desk;
    }

    /// The newest first.
    LiveValue<List<Confirmation>> all() {
        return all;
    }

    /// The one that locks the account; null while none stands.
    @Nullable Confirmation standing() {
        List<Confirmation> known = all.value().get();
        return known == null ? null : known.stream().filter(Confirmation::stands).findFirst().orElse(null);
    }

    /// The end of last month unless another day is chosen.
    ObjectProperty<@Nullable LocalDate> upTo() {
        return upTo;
    }

    /// On while the reason is typed for which a confirmation is taken back.
    BooleanProperty reopening() {
        return reopening;
    }

    StringProperty reason() {
        return reason;
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    void confirm() {
        LocalDate day = upTo.get();
        if (day != null) {
            write(() -> confirming.confirm(partner, day, Actor.OWNER));
        }
    }

    void takeBack() {
        String why = reason.get();
        write(() -> {
            confirming.reopen(partner, why, Actor.OWNER);
            return true;
        });
    }

    private void write(Callable<?> change) {
        message.set("");
        desk.work().write(desk.text().of("confirm.title"), change)
                .onSuccess(_ -> {
                    reopening.set(false);
                    reason.set("");
                })
                .onRejected((Problem problem) -> message.set(desk.text().of(problem)))
                .run();
    }
}
