package org.suanpan.app.trade.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.ProposedPrice;
import org.suanpan.core.product.Item;
import org.suanpan.core.trade.BookFigures.Available;

/// Products that go out: found by what is typed, at the price a sale to this customer would offer.
final class OutGoods {

    private static final int MOST = 8;

    private final Desk desk;
    private final TradePorts ports;
    private final Supplier<@Nullable CustomerId> customer;

    OutGoods(Desk desk, TradePorts ports, Supplier<@Nullable CustomerId> customer) {
        this.desk = desk;
        this.ports = ports;
        this.customer = customer;
    }

    void find(String typed, Consumer<List<GridChoice<OutLine>>> answer) {
        CustomerId who = customer.get();
        desk.work().read(desk.text().of("trade.finding"), () -> ports.queries().goods(typed, who, desk.asOf().today(), MOST))
                .onSuccess(found -> answer.accept(found.stream().map(g -> new GridChoice<OutLine>(
                        g.spec().isBlank() ? g.name() : g.name() + " " + g.spec(),
                        desk.text().of("trade.found-note", desk.figures().quantity(g.onHand()), g.unit(),
                                desk.figures().price(g.price())),
                        line -> priced(line.of(ports.items().get(g.id()))))).toList())).run();
    }

    /// The first product that fits; null when none does.
    @Nullable OutLine first(OutLine line, String typed) {
        return ports.queries().goods(typed, customer.get(), desk.asOf().today(), 1).stream().findFirst()
                .map(g -> priced(line.of(ports.items().get(g.id())))).orElse(null);
    }

    /// The line at the price it is offered at, unless somebody typed one.
    OutLine priced(OutLine line) {
        Item item = line.item();
        if (item == null || !line.isOffered()) {
            return line;
        }
        ProposedPrice found = PriceFinder.propose(ports.prices().facts(item.id(), customer.get(), desk.asOf().today()),
                line.unitKey(), line.factor(), line.quantity() == null ? Quantity.of(1) : line.quantity());
        return line.offered(found.price(), found.price() == null ? null : found.reason());
    }

    /// What the strip says about the product in front.
    String about(OutLine line) {
        Item item = line.item();
        if (item == null) {
            return desk.text().of("trade.strip-empty");
        }
        Available there = ports.figures().available(item.id());
        return desk.text().of("trade.strip-stock", desk.figures().quantity(there.onHand()), item.baseUnit(),
                desk.figures().quantity(there.reserved()), desk.figures().quantity(there.onOrder()),
                desk.figures().quantity(there.available()));
    }
}
