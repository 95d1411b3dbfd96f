package org.suanpan.app.party.pool;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.merge.Merges;
import org.suanpan.core.trade.merge.Merging;

/// Who was merged into one customer.
public final class AbsorbedViewModel {

    private final Desk desk;
    private final Merging merging;
    private final CustomerId customer;
    private final ObservableList<Merges.Absorbed> all = FXCollections.observableArrayList();

    public AbsorbedViewModel(Desk desk, Merging merging, CustomerId customer) {
        this.desk = desk;
        this.merging = merging;
        this.customer = customer;
    }

    Desk desk() {
        return desk;
    }

    public void read() {
        desk.work().read(desk.text().of("pool.reading"), () -> merging.absorbed(customer)).onSuccess(all::setAll).run();
    }

    ObservableList<Merges.Absorbed> all() {
        return all;
    }

    void undo(Merges.Absorbed one) {
        desk.work().write(desk.text().of("pool.merging"), () -> {
            merging.undo(one.id(), Actor.OWNER);
            return one;
        }).onSuccess(_ -> desk.undoing().offer(desk.text().of("pool.unmerged", one.name()), () -> {
            merging.merge(customer, one.id(), Actor.OWNER);
            return one;
        })).run();
    }
}
