package org.suanpan.app.stock;

import java.time.LocalDate;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.StockTotals;
import org.suanpan.core.stock.Warehouses;

/// State of the stock list: which warehouse, which day, which products.
final class StockListViewModel {

    private static final long TYPING_MILLIS = 160;

    private final Desk desk;
    private final Places places;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Moment> moment = new SimpleObjectProperty<>(Moment.NOW);
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final BooleanProperty gone = new SimpleBooleanProperty();
    private final ObjectProperty<ListQuery> ordering = new SimpleObjectProperty<>(ListQuery.ALL);
    private final PagedList<StockListItem, StockTotals> list;

    StockListViewModel(Desk desk, StockQueries stock, Warehouses warehouses) {
        this.desk = desk;
        this.places = new Places(warehouses, desk.text().of("stock.every-warehouse"));
        list = new PagedList<>(desk.refresh(), desk.text().of("stock.reading"), Set.of(Topic.STOCK, Topic.PRODUCT,
                Topic.WAREHOUSE, Topic.IMPORT), StockListItem::product, () -> reading(stock, filter()));
        Runnable typed = desk.work().settled(TYPING_MILLIS, list::restart);
        search.addListener(_ -> typed.run());
        places.chosen().addListener(_ -> list.restart());
        gone.addListener(_ -> list.restart());
        ordering.addListener(_ -> list.restart());
        moment.addListener((_, _, now) -> {
            if (now != Moment.OWN) {
                asOf.set(now.day(desk.asOf().today()));
            }
        });
        asOf.addListener((_, _, day) -> {
            LocalDate named = moment.get().day(desk.asOf().today());
            if (day == null ? moment.get() != Moment.NOW : !day.equals(named)) {
                moment.set(day == null ? Moment.NOW : Moment.OWN);
            }
            list.restart();
        });
    }

    Desk desk() {
        return desk;
    }

    Places places() {
        return places;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Moment> moment() {
        return moment;
    }

    /// What was there at the end of this day; null = everything posted so far.
    ObjectProperty<@Nullable LocalDate> asOf() {
        return asOf;
    }

    /// Products of which nothing is there are shown too.
    BooleanProperty gone() {
        return gone;
    }

    ObjectProperty<ListQuery> ordering() {
        return ordering;
    }

    PagedList<StockListItem, StockTotals> list() {
        return list;
    }

    boolean isFiltered() {
        return !search.get().isBlank() || places.isOne() || asOf.get() != null;
    }

    void clearFilter() {
        search.set("");
        places.choose(null);
        moment.set(Moment.NOW);
    }

    void open(StockListItem row) {
        desk.navigator().open(new Screen.StockLedger(row.product(), places.id()));
    }

    void documents() {
        desk.navigator().open(new Screen.Papers(Room.STOCK));
    }

    void count() {
        desk.navigator().open(new Screen.Write(DocumentKind.STOCKTAKE, null, null, System.nanoTime()));
    }

    void begin() {
        desk.navigator().open(new Screen.Write(DocumentKind.OPENING_STOCK, null, null, System.nanoTime()));
    }

    private StockFilter filter() {
        return new StockFilter(ordering.get().withText(search.get()), places.id(), asOf.get(), gone.get());
    }

    private static PagedList.Reading<StockListItem, StockTotals> reading(StockQueries stock, StockFilter filter) {
        return (offset, limit) -> new PagedList.Slice<>(stock.list(filter, offset, limit), stock.totals(filter));
    }
}
