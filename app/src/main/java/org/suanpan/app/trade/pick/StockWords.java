package org.suanpan.app.trade.pick;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.Item;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.BookFigures.Available;

/// What is there of a product while it is typed: on hand, reserved, on the way, available; of the form's warehouse, and of
/// the shop where that is something else.
public final class StockWords {

    private final Desk desk;
    private final TradePorts ports;
    private final AtomicLong readings = new AtomicLong();
    private final LiveValue<Long> news;

    public StockWords(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.news = new LiveValue<>(desk.refresh(), desk.text().of("trade.reading"), Set.of(Topic.STOCK, Topic.DOCUMENT),
                readings::incrementAndGet);
    }

    /// Another value whenever stock, orders or what they hold have changed while the form is on screen.
    public ReadOnlyObjectProperty<@Nullable Long> news() {
        return news.value();
    }

    /// Whether the form is on screen.
    public void onScreen(boolean shown) {
        if (shown) {
            news.shown();
        } else {
            news.hidden();
        }
    }

    public String of(Item item, @Nullable Warehouse at) {
        Available shop = ports.figures().available(item.id());
        Available here = at == null ? shop : ports.figures().available(item.id(), at.id());
        if (at == null || here.equals(shop)) {
            return words("", item, shop);
        }
        return words(at.name() + " ", item, here) + desk.text().of("trade.strip-shop", desk.figures().quantity(shop.onHand()),
                desk.figures().quantity(shop.available()));
    }

    private String words(String where, Item item, Available there) {
        return where + desk.text().of("trade.strip-stock", desk.figures().quantity(there.onHand()), item.baseUnit(),
                desk.figures().quantity(there.reserved()), desk.figures().quantity(there.onOrder()),
                desk.figures().quantity(there.available()));
    }
}
