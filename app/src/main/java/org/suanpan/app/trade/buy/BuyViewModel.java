package org.suanpan.app.trade.buy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.buy.BuyToOrder;
import org.suanpan.core.trade.buy.Wanted;

/// State of what must be bought for customers' orders.
public final class BuyViewModel {

    private final Desk desk;
    private final BuyToOrder buying;
    private final LiveValue<List<Wanted>> wanted;
    private final ObservableList<Wanted> chosen = FXCollections.observableArrayList();
    private final StringProperty done = new SimpleStringProperty("");

    public BuyViewModel(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.buying = new BuyToOrder(ports.trading());
        this.wanted = new LiveValue<>(desk.refresh(), desk.text().of("trade.buy-reading"),
                Set.of(Topic.DOCUMENT, Topic.STOCK, Topic.PRODUCT), ports.buying()::wanted);
    }

    Desk desk() {
        return desk;
    }

    public LiveValue<List<Wanted>> wanted() {
        return wanted;
    }

    /// The selected rows; none = all of them.
    ObservableList<Wanted> chosen() {
        return chosen;
    }

    /// What came of the last key; empty before one.
    StringProperty done() {
        return done;
    }

    /// Drafts of purchase orders, one a supplier.
    void order() {
        List<Wanted> all = wanted.value().get();
        List<Wanted> rows = new ArrayList<>(chosen.isEmpty() && all != null ? all : chosen);
        if (rows.isEmpty()) {
            return;
        }
        desk.work().write(desk.text().of("trade.buying"), () -> buying.drafts(rows, desk.asOf().today(), Actor.OWNER))
                .onSuccess((List<DocumentId> drafts) -> done.set(desk.text().of("trade.bought", drafts.size(), rows.size())))
                .run();
    }

    void openPurchases() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES));
    }

    /// To the order that has waited longest.
    void open(Wanted one) {
        desk.navigator().open(new Screen.Paper(one.waiting().getFirst().order()));
    }
}
