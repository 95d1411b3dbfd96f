package org.suanpan.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.NetOwing;
import org.suanpan.core.ledger.statement.OwingQueries;

/// State of the list of partners that are both customer and supplier.
final class NetViewModel {

    private final Desk desk;
    private final ObjectProperty<LocalDate> asOf;
    private final LiveValue<List<NetOwing>> nets;
    private final ObservableList<NetOwing> rows = FXCollections.observableArrayList();

    NetViewModel(Desk desk, OwingQueries owing) {
        this.desk = desk;
        asOf = new SimpleObjectProperty<>(desk.asOf().day().get());
        nets = LiveValue.prepared(desk.refresh(), desk.text().of("both.reading"), Set.of(Topic.CUSTOMER, Topic.SUPPLIER, Topic.LEDGER), () -> {
            LocalDate day = asOf.get();
            return () -> owing.nets(day);
        });
        nets.value().subscribe(now -> rows.setAll(now == null ? List.of() : now));
        asOf.addListener((_, before, day) -> {
            if (day == null) {
                asOf.set(before);
            } else {
                nets.reload();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<LocalDate> asOf() {
        return asOf;
    }

    LiveValue<List<NetOwing>> nets() {
        return nets;
    }

    ObservableList<NetOwing> rows() {
        return rows;
    }

    Money receivable() {
        return rows.stream().map(NetOwing::receivable).reduce(Money.ZERO, Money::plus);
    }

    Money payable() {
        return rows.stream().map(NetOwing::payable).reduce(Money.ZERO, Money::plus);
    }

    void open(Holder holder) {
        desk.navigator().open(new Screen.Statement(holder.partner(), asOf.get()));
    }

    void openAll() {
        desk.navigator().open(Screen.Owing.ALL);
    }
}
