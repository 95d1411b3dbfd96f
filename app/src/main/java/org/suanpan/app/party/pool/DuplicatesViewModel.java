package org.suanpan.app.party.pool;

import java.util.Set;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.duplicate.DuplicatePair;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.record.PartyKind;

/// State of the list of pairs that may be one customer, or one supplier.
public final class DuplicatesViewModel {

    /// More at once is no list anybody works through; the next ones follow as these are decided.
    private static final int MOST = 500;

    private final Desk desk;
    private final PartyKind kind;
    private final Duplicates duplicates;
    private final LiveValue<Duplicates.Sweep> sweep;
    private final ObservableList<DuplicatePair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    public DuplicatesViewModel(Desk desk, Duplicates duplicates, PartyKind kind) {
        this.desk = desk;
        this.kind = kind;
        this.duplicates = duplicates;
        sweep = new LiveValue<>(desk.refresh(), desk.text().of("pool.reading"), Set.of(kind == PartyKind.CUSTOMER ? Topic.CUSTOMER : Topic.SUPPLIER, Topic.IMPORT),
                () -> duplicates.sweep(Progress.NONE));
        sweep.value().subscribe(found -> {
            if (found != null) {
                pairs.setAll(found.pairs().subList(0, Math.min(MOST, found.pairs().size())));
                told.set(desk.text().of((found.pairs().size() > MOST ? "pool.found-more." : "pool.found.") + kind,
                        desk.figures().count(found.pairs().size()), desk.figures().count(found.customers()), String.valueOf(MOST)));
            }
        });
    }

    Desk desk() {
        return desk;
    }

    public LiveValue<Duplicates.Sweep> sweep() {
        return sweep;
    }

    ObservableList<DuplicatePair> pairs() {
        return pairs;
    }

    /// How many there are, over how many customers.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    PartyKind kind() {
        return kind;
    }

    /// Suppliers are not merged.
    boolean canMerge() {
        return kind == PartyKind.CUSTOMER;
    }

    void show(PartyKind other) {
        desk.navigator().open(new Screen.Duplicates(other));
    }

    void open(long party) {
        desk.navigator().open(kind == PartyKind.CUSTOMER ? new Screen.Card(new CustomerId(party)) : new Screen.SupplierCard(new SupplierId(party)));
    }

    /// They are one: looks at what they come to together.
    void merge(DuplicatePair pair) {
        if (!canMerge()) {
            return;
        }
        desk.navigator().open(new Screen.Merge(new CustomerId(pair.left().id()), new CustomerId(pair.right().id())));
    }

    /// They are two; the pair is not shown any more, unless that is taken back.
    void tellApart(DuplicatePair pair) {
        long left = pair.left().id();
        long right = pair.right().id();
        desk.work().write(desk.text().of("pool.telling"), () -> {
            duplicates.tellApart(left, right, Actor.OWNER);
            return pair;
        }).onSuccess(_ -> desk.undoing().offer(desk.text().of("pool.told-apart", pair.left().name(), pair.right().name()), () -> {
            duplicates.takeTogether(left, right);
            return pair;
        })).run();
    }
}
