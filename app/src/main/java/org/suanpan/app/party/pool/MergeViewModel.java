package org.suanpan.app.party.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.trade.merge.Merging;

/// State of one merge before it is done: both customers, and who stays.
public final class MergeViewModel {

    /// Both, as they stand by themselves.
    record Both(CustomerCard left, CustomerCard right) {

        List<CustomerCard> cards() {
            return List.of(left, right);
        }
    }

    private final Desk desk;
    private final Merging merging;
    private final Screen.Merge own;
    private final LiveValue<Both> both;
    private final ObjectProperty<Boolean> leftStays = new SimpleObjectProperty<>(true);
    private final StringProperty message = new SimpleStringProperty("");

    public MergeViewModel(Desk desk, CustomerQueries customers, Merging merging, Screen.Merge own) {
        this.desk = desk;
        this.merging = merging;
        this.own = own;
        LocalDate today = desk.asOf().day().get();
        both = new LiveValue<>(desk.refresh(), desk.text().of("pool.reading"), Set.of(Topic.CUSTOMER),
                () -> new Both(customers.card(own.left(), today), customers.card(own.right(), today)));
        both.value().subscribe(read -> {
            if (read != null) {
                leftStays.set(read.left().documents() >= read.right().documents());
            }
        });
    }

    Desk desk() {
        return desk;
    }

    public LiveValue<Both> both() {
        return both;
    }

    /// Who stays; the other is read as that one. Begins with whoever has more documents.
    ObjectProperty<Boolean> leftStays() {
        return leftStays;
    }

    StringProperty message() {
        return message;
    }

    void merge() {
        Both read = both.value().get();
        if (read == null) {
            return;
        }
        CustomerCard stays = leftStays.get() ? read.left() : read.right();
        CustomerCard goes = leftStays.get() ? read.right() : read.left();
        CustomerId survivor = stays.customer().id();
        CustomerId absorbed = goes.customer().id();
        desk.work().write(desk.text().of("pool.merging"), () -> {
            merging.merge(survivor, absorbed, Actor.OWNER);
            return survivor;
        }).onSuccess(_ -> {
            desk.undoing().offer(desk.text().of("pool.merged", goes.customer().name(), stays.customer().name()), () -> {
                merging.undo(absorbed, Actor.OWNER);
                return absorbed;
            });
            close();
            desk.navigator().open(new Screen.Card(survivor));
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
