package org.suanpan.app.stock;

import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Text;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.CostTrace;
import org.suanpan.core.stock.LedgerFilter;
import org.suanpan.core.stock.LedgerLine;
import org.suanpan.core.stock.StockFlow;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;

/// State of one product's stock ledger.
final class StockLedgerViewModel {

    private final Desk desk;
    private final ProductId product;
    private final Items items;
    private final Places places;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ObjectProperty<@Nullable DateSpan> span = new SimpleObjectProperty<>();
    private final PagedList<LedgerLine, StockFlow> list;

    StockLedgerViewModel(Desk desk, StockQueries stock, Items items, Warehouses warehouses, ProductId product) {
        this.desk = desk;
        this.product = product;
        this.items = items;
        this.places = new Places(warehouses, desk.text().of("stock.every-warehouse"));
        list = new PagedList<>(desk.refresh(), desk.text().of("stock.reading-ledger"), Set.of(Topic.STOCK, Topic.DOCUMENT,
                Topic.PRODUCT, Topic.IMPORT), LedgerLine::id, () -> reading(stock, filter()));
        places.chosen().addListener(_ -> list.restart());
        period.addListener((_, _, now) -> {
            if (now != Period.OWN) {
                span.set(now.span(desk.asOf().today()));
            }
        });
        span.addListener(_ -> list.restart());
    }

    Desk desk() {
        return desk;
    }

    Item item() {
        return items.get(product);
    }

    Places places() {
        return places;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    /// Null = from the beginning.
    ObjectProperty<@Nullable DateSpan> span() {
        return span;
    }

    PagedList<LedgerLine, StockFlow> list() {
        return list;
    }

    /// A span that has no name.
    void choose(DateSpan own) {
        period.set(Period.OWN);
        span.set(own);
    }

    boolean isFiltered() {
        return places.isOne() || span.get() != null;
    }

    void clearFilter() {
        places.choose(null);
        period.set(Period.ALL);
        span.set(null);
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.StockLedger wanted) {
            places.choose(wanted.warehouse());
        }
    }

    /// How a movement came to its value, worked out again; of one warehouse, where that is seen.
    String trace(LedgerLine line) {
        Text text = desk.text();
        if (line.change() == null || line.value() == null) {
            return text.of("stock.trace.warehouse");
        }
        CostTrace trace = CostTrace.of(line);
        Figures figures = desk.figures();
        String how = text.of("stock.trace." + trace.way(), figures.quantity(trace.quantity()), figures.cost(trace.moved()),
                figures.quantity(trace.before()), figures.cost(trace.valueBefore()));
        return how + (trace.after().isPositive() ? text.of("stock.trace.after", figures.quantity(trace.after()),
                figures.cost(trace.valueAfter()), trace.average().toPlainString()) : "");
    }

    void open(LedgerLine line) {
        desk.navigator().open(new Screen.Paper(line.document()));
    }

    private LedgerFilter filter() {
        return new LedgerFilter(product, places.id(), span.get());
    }

    private static PagedList.Reading<LedgerLine, StockFlow> reading(StockQueries stock, LedgerFilter filter) {
        return (offset, limit) -> new PagedList.Slice<>(stock.ledger(filter, offset, limit), stock.flow(filter));
    }
}
