package org.suanpan.app.trade.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts;
import org.suanpan.core.price.PriceFacts.Deal;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.price.ProposedPrice;
import org.suanpan.core.product.Item;
import org.suanpan.core.trade.BookFigures.Available;

/// Products of an exchange that belong to no document yet: found by what is typed; what goes out at the price a sale to this
/// customer would offer, what comes back at the price of their last deal, where there was one.
final class OutGoods {

    private static final int MOST = 8;
    private static final int DEALS = 3;

    private final Desk desk;
    private final TradePorts ports;
    private final Supplier<@Nullable CustomerId> customer;
    private final boolean comesBack;

    private OutGoods(Desk desk, TradePorts ports, Supplier<@Nullable CustomerId> customer, boolean comesBack) {
        this.desk = desk;
        this.ports = ports;
        this.customer = customer;
        this.comesBack = comesBack;
    }

    static OutGoods sold(Desk desk, TradePorts ports, Supplier<@Nullable CustomerId> customer) {
        return new OutGoods(desk, ports, customer, false);
    }

    static OutGoods takenBack(Desk desk, TradePorts ports, Supplier<@Nullable CustomerId> customer) {
        return new OutGoods(desk, ports, customer, true);
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
        PriceFacts facts = facts(item);
        Deal last = comesBack ? facts.deals().stream().filter(deal -> deal.unit().equals(line.unitKey())).findFirst()
                .orElse(null) : null;
        if (last != null) {
            return line.offered(last.price(), PriceReason.of(PriceGround.LAST_DEAL));
        }
        ProposedPrice found = PriceFinder.propose(facts, line.unitKey(), line.factor(),
                line.quantity() == null ? Quantity.of(1) : line.quantity());
        return line.offered(found.price(), found.price() == null ? null : found.reason());
    }

    private PriceFacts facts(Item item) {
        return ports.prices().facts(item.id(), customer.get(), desk.asOf().today());
    }

    /// What the strip says about the product in front.
    String about(OutLine line) {
        Item item = line.item();
        if (item == null) {
            return desk.text().of("trade.strip-empty");
        }
        Available there = ports.figures().available(item.id());
        String deals = comesBack ? facts(item).deals().stream().limit(DEALS).map(deal -> deal(item, deal))
                .collect(Collectors.joining("，")) : "";
        return (deals.isEmpty() ? "" : desk.text().of("trade.strip-last", deals) + "　") + desk.text().of("trade.strip-stock", desk.figures().quantity(there.onHand()), item.baseUnit(),
                desk.figures().quantity(there.reserved()), desk.figures().quantity(there.onOrder()),
                desk.figures().quantity(there.available()));
    }

    private String deal(Item item, Deal deal) {
        return desk.text().of("trade.strip-deal", desk.figures().price(deal.price()),
                desk.figures().quantity(deal.quantity()) + (deal.unit().isEmpty() ? item.baseUnit() : deal.unit()),
                desk.figures().date(deal.date()));
    }
}
