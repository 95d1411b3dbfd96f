package org.suanpan.app.trade;

import java.util.List;
import java.util.function.Consumer;

import org.suanpan.app.base.Desk;
import org.suanpan.app.trade.FormShape.Part;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.DocumentQueries.Named;

/// What the form of a document offers to choose from.
final class HeadChoices {

    private static final int MOST = 8;

    private final Desk desk;
    private final TradePorts ports;
    private final boolean customers;

    HeadChoices(Desk desk, TradePorts ports, FormShape shape) {
        this.desk = desk;
        this.ports = ports;
        this.customers = shape.has(Part.CUSTOMER);
    }

    /// The customers or suppliers a typed text may mean, best first; answered later, on the thread of the window.
    void partners(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> customers
                ? ports.queries().customers(typed, MOST)
                : ports.queries().suppliers(typed, MOST)).onSuccess(answer).run();
    }

    String label(ProductId product) {
        return ports.items().get(product).label();
    }

    List<Warehouse> warehouses() {
        return ports.warehouses().all();
    }

    List<SalesRep> reps() {
        return ports.reps().all();
    }
}
