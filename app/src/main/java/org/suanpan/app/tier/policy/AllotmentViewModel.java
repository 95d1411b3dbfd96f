package org.suanpan.app.tier.policy;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.tier.policy.Allotment;
import org.suanpan.core.tier.policy.OpenOrders;
import org.suanpan.core.tier.policy.OpenOrders.Scarce;
import org.suanpan.core.tier.policy.OpenOrders.Waiting;

/// State of goods that are short for open orders, and who gets how many.
final class AllotmentViewModel {

    /// An order line with what it is proposed to get.
    record Row(Waiting waiting, Allotment.Share share) {}

    private final Desk desk;
    private final OpenOrders orders;
    private final LiveValue<List<Scarce>> scarce;
    private final ObservableList<Scarce> products = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Scarce> chosen = new SimpleObjectProperty<>();

    AllotmentViewModel(Desk desk, OpenOrders orders) {
        this.desk = desk;
        this.orders = orders;
        scarce = new LiveValue<>(desk.refresh(), desk.text().of("tier.share.reading"), Set.of(Topic.DOCUMENT, Topic.STOCK, Topic.TIER),
                orders::scarce);
        scarce.value().subscribe(now -> {
            if (now != null) {
                products.setAll(now);
                chosen.set(now.isEmpty() ? null : now.getFirst());
            }
        });
        chosen.subscribe(this::share);
    }

    private void share(@Nullable Scarce product) {
        if (product == null) {
            rows.clear();
            return;
        }
        var day = desk.asOf().day().get();
        desk.work().read(desk.text().of("tier.share.reading"), () -> {
            List<Waiting> waiting = orders.waiting(product.product(), day);
            var shares = Allotment.of(orders.onHand(product.product()), waiting.stream().map(Waiting::wish).toList());
            return shares.stream().map(share -> new Row(waiting.stream().filter(w -> w.wish().equals(share.wish())).findFirst().orElseThrow(),
                    share)).toList();
        }).onSuccess(rows::setAll).run();
    }

    void open(Row row) {
        desk.navigator().open(new Screen.Paper(row.waiting().order()));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<Scarce>> scarce() {
        return scarce;
    }

    ObservableList<Scarce> products() {
        return products;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<@Nullable Scarce> chosen() {
        return chosen;
    }
}
