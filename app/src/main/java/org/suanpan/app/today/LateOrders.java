package org.suanpan.app.today;

import java.util.List;

import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.trade.DocumentQueries.LateOrder;

/// Goods that should be here: the orders that are late, the latest first. Not there while none is.
final class LateOrders extends VBox {

    private final TodayViewModel model;
    private final Text text;

    LateOrders(TodayViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.STRIP, Style.STRIP_CAUTION);
        setId("late-orders");
    }

    void show(List<LateOrder> late) {
        getChildren().setAll(Nodes.row(Style.ROW, Nodes.label(text.of("today.late.title"), Style.STRONG), Nodes.spacer(),
                Nodes.link(text.of("today.late.all"), model::openPurchases)));
        late.forEach(order -> getChildren().add(Nodes.row(Style.ROW,
                Nodes.link(text.of("today.late.order", order.supplier(), order.number()), () -> model.openOrder(order)),
                Nodes.label(text.of("today.late.days", model.desk().figures().date(order.expected()), model.daysLate(order))))));
        Nodes.showIf(this, !late.isEmpty());
    }
}
