package org.suanpan.app.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.StockTotals;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.Warehouses;

/// State of the stock list: which warehouse, which day, which products.
final class StockListViewModel {

    private final Desk desk;
    private final Places places;
    private final ListState state;
    private final ObjectProperty<Moment> moment = new SimpleObjectProperty<>(Moment.NOW);
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final BooleanProperty gone = new SimpleBooleanProperty();
    private final PagedList<StockListItem, StockTotals> list;

    StockListViewModel(Desk desk, StockQueries stock, Warehouses warehouses) {
        this.desk = desk;
        this.places = new Places(warehouses, desk.text().of("stock.every-warehouse"));
        state = new ListState(desk, "stock", ListQuery.ALL, known(),
                (query, column, limit) -> stock.values(filter(query), column, limit));
        list = new PagedList<>(desk.refresh(), desk.text().of("stock.reading"), Set.of(Topic.STOCK, Topic.PRODUCT,
                Topic.WAREHOUSE, Topic.IMPORT), StockListItem::product, () -> reading(stock, filter(state.query().get())));
        state.query().addListener(_ -> list.restart());
        state.alsoNarrowed(Bindings.createBooleanBinding(() -> places.isOne() || asOf.get() != null, places.chosen(), asOf),
                this::clearPlaceAndDay);
        places.chosen().addListener(_ -> list.restart());
        gone.addListener(_ -> list.restart());
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

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    StringProperty selection() {
        return state.selection();
    }

    // The figures of each warehouse are shown, not asked for.
    private Set<String> known() {
        return Stream.concat(Stream.concat(StockQueries.COLUMNS.stream(), Stream.of("average")),
                places.several().stream().map(StockListViewModel::column)).collect(Collectors.toSet());
    }

    /// The key of a warehouse's column.
    static String column(Warehouse place) {
        return "place-" + place.id().value();
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

    PagedList<StockListItem, StockTotals> list() {
        return list;
    }

    private void clearPlaceAndDay() {
        places.choose(null);
        moment.set(Moment.NOW);
    }

    void open(StockListItem row) {
        desk.navigator().open(new Screen.StockLedger(row.product(), places.id()));
    }

    void openCard(StockListItem row) {
        desk.navigator().open(new Screen.ProductCard(row.product()));
    }

    void openBatches(StockListItem row) {
        desk.navigator().open(new Screen.Batches(row.code()));
    }

    void open(StockListItem row, Warehouse place) {
        desk.navigator().open(new Screen.StockLedger(row.product(), place.id()));
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

    private StockFilter filter(ListQuery query) {
        return new StockFilter(query, places.id(), asOf.get(), gone.get());
    }

    private static PagedList.Reading<StockListItem, StockTotals> reading(StockQueries stock, StockFilter filter) {
        return (offset, limit) -> new PagedList.Slice<>(stock.list(filter, offset, limit), stock.totals(filter));
    }
}
