package org.suanpan.app.party;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.stars.Starring;
import org.suanpan.core.party.stars.StarsGiven;
import org.suanpan.core.staff.Right;

/// The stars of one customer on his card, as they are today whatever day the card is looked at from. What is chosen is kept once the keys rest,
/// so that walking from two to five leaves one row and not three.
final class StarsViewModel {

    private static final long SETTLED_MILLIS = 700;

    private final Desk desk;
    private final Starring starring;
    private final CustomerId customer;
    private final ObjectProperty<Integer> chosen = new SimpleObjectProperty<>(0);
    private final ReadOnlyObjectWrapper<@Nullable StarsGiven> given = new ReadOnlyObjectWrapper<>();
    private final Runnable soon;

    StarsViewModel(Desk desk, Starring starring, CustomerId customer) {
        this.desk = desk;
        this.starring = starring;
        this.customer = customer;
        soon = desk.work().promised(SETTLED_MILLIS, this::keep);
        chosen.addListener(_ -> {
            if (isChanged()) {
                soon.run();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    /// 0 = none.
    ObjectProperty<Integer> chosen() {
        return chosen;
    }

    /// Since when and by whom; null = nobody ever said.
    ReadOnlyObjectProperty<@Nullable StarsGiven> given() {
        return given.getReadOnlyProperty();
    }

    /// What somebody is worth is the owner's to say; the others only see it.
    boolean mayGive() {
        return desk.here().allows(Right.SETTINGS);
    }

    void read() {
        desk.work().read(desk.text().of("stars.reading"), () -> Optional.ofNullable(starring.on(customer, desk.asOf().today())))
                .onSuccess(now -> {
                    boolean choosing = isChanged();
                    given.set(now.orElse(null));
                    if (!choosing) {
                        chosen.set(kept());
                    }
                }).run();
    }

    private boolean isChanged() {
        return chosen.get() != kept();
    }

    private int kept() {
        StarsGiven now = given.get();
        return now == null ? 0 : now.stars();
    }

    private void keep() {
        int wanted = chosen.get();
        if (isChanged()) {
            desk.work().write(desk.text().of("stars.keeping"), () -> {
                starring.give(customer, wanted, Actor.OWNER);
                return true;
            }).run();
        }
    }
}
