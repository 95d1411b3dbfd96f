package org.suanpan.app.sale;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.sale.SalesTotals;

/// State of the list of sales, with the lines of the document that is looked at.
final class SalesViewModel {

    private static final long TYPING_MILLIS = 160;
    private static final long FOLLOW_MILLIS = 120;

    private final Desk desk;
    private final SalesQueries sales;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ObjectProperty<@Nullable DateSpan> span = new SimpleObjectProperty<>();
    private final ObjectProperty<SalesFilter.Order> order = new SimpleObjectProperty<>(SalesFilter.Order.NEWEST);
    private final StringProperty selection = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable SalesListItem> document = new SimpleObjectProperty<>();
    private final ObservableList<SalesLineItem> lines = FXCollections.observableArrayList();
    private final PagedList<SalesListItem, SalesTotals> list;

    SalesViewModel(Desk desk, SalesQueries sales) {
        this.desk = desk;
        this.sales = sales;
        list = new PagedList<>(desk.refresh(), desk.text().of("sale.reading-list"),
                Set.of(Topic.SALE, Topic.CUSTOMER, Topic.IMPORT), SalesListItem::ref, () -> reading(filter()));
        Runnable typed = desk.work().settled(TYPING_MILLIS, list::restart);
        search.addListener(_ -> typed.run());
        order.addListener(_ -> list.restart());
        period.addListener(_ -> {
            if (period.get() != Period.OWN) {
                span.set(period.get().span(desk.asOf().day().get()));
            }
        });
        span.addListener(_ -> list.restart());
        Runnable followed = desk.work().settled(FOLLOW_MILLIS, this::readLines);
        document.addListener(_ -> followed.run());
    }

    Desk desk() {
        return desk;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    /// Null = every day.
    ObjectProperty<@Nullable DateSpan> span() {
        return span;
    }

    ObjectProperty<SalesFilter.Order> order() {
        return order;
    }

    PagedList<SalesListItem, SalesTotals> list() {
        return list;
    }

    StringProperty selection() {
        return selection;
    }

    ObjectProperty<@Nullable SalesListItem> document() {
        return document;
    }

    ObservableList<SalesLineItem> lines() {
        return lines;
    }

    boolean isFiltered() {
        return !search.get().isBlank() || span.get() != null;
    }

    void clearFilter() {
        search.set("");
        period.set(Period.ALL);
        span.set(null);
    }

    /// A span of the user's own.
    void choose(DateSpan own) {
        period.set(Period.OWN);
        span.set(own);
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Sales wanted && !wanted.equals(Screen.Sales.ALL)) {
            clearFilter();
            search.set(wanted.search());
            if (wanted.span() != null) {
                choose(wanted.span());
            }
        }
    }

    void openCustomer(SalesListItem row) {
        if (!row.customer().equals(CustomerId.WALK_IN)) {
            desk.navigator().open(new Screen.Card(row.customer()));
        }
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    void selected(List<SalesListItem> rows) {
        document.set(rows.size() == 1 ? rows.getFirst() : null);
        if (rows.size() < 2) {
            selection.set("");
            return;
        }
        Money net = rows.stream().map(SalesListItem::net).reduce(Money.ZERO, Money::plus);
        selection.set(desk.text().of("sale.selection", desk.figures().count(rows.size()),
                desk.figures().money(net)));
    }

    private void readLines() {
        SalesListItem wanted = document.get();
        if (wanted == null) {
            lines.clear();
            return;
        }
        desk.work().read(desk.text().of("sale.reading-lines"), () -> sales.lines(wanted.ref()))
                .onSuccess(found -> {
                    if (wanted.equals(document.get())) {
                        lines.setAll(found);
                    }
                }).run();
    }

    private PagedList.Reading<SalesListItem, SalesTotals> reading(SalesFilter filter) {
        return (offset, limit) -> new PagedList.Slice<>(sales.list(filter, offset, limit), sales.totals(filter));
    }

    private SalesFilter filter() {
        return new SalesFilter(search.get().strip(), span.get(), null, order.get());
    }
}
