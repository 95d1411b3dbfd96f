package org.suanpan.app.sale;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesTotals;

/// State of the list of sales, with the lines of the document that is looked at.
final class SalesViewModel {

    private static final ListQuery NEWEST = ListQuery.ALL.sortedBy(new ListQuery.Sort("date", true));
    private static final long FOLLOW_MILLIS = 120;

    private final Desk desk;
    private final SalesQueries sales;
    private final ListState state;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ReadOnlyObjectWrapper<@Nullable DateSpan> span = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable SalesListItem> document = new SimpleObjectProperty<>();
    private final ObservableList<SalesLineItem> lines = FXCollections.observableArrayList();
    private final PagedList<SalesListItem, SalesTotals> list;

    SalesViewModel(Desk desk, SalesQueries sales) {
        this.desk = desk;
        this.sales = sales;
        state = new ListState(desk, "sales", NEWEST, SalesQueries.COLUMNS, sales::values);
        list = new PagedList<>(desk.refresh(), desk.text().of("sale.reading-list"),
                Set.of(Topic.SALE, Topic.CUSTOMER, Topic.IMPORT), SalesListItem::ref, () -> reading(state.query().get()));
        state.query().addListener(_ -> list.restart());
        state.query().subscribe(this::follow);
        period.addListener((_, _, now) -> {
            if (now != Period.OWN) {
                narrow(now.span(desk.asOf().day().get()));
            }
        });
        Runnable followed = desk.work().settled(FOLLOW_MILLIS, this::readLines);
        document.addListener(_ -> followed.run());
    }

    Desk desk() {
        return desk;
    }

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    /// Null = every day, or narrowed by one end only.
    ReadOnlyObjectProperty<@Nullable DateSpan> span() {
        return span.getReadOnlyProperty();
    }

    PagedList<SalesListItem, SalesTotals> list() {
        return list;
    }

    StringProperty selection() {
        return state.selection();
    }

    ObjectProperty<@Nullable SalesListItem> document() {
        return document;
    }

    ObservableList<SalesLineItem> lines() {
        return lines;
    }

    /// A span of the user's own.
    void choose(DateSpan own) {
        narrow(own);
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Sales wanted && !wanted.equals(Screen.Sales.ALL)) {
            ListQuery asked = new ListQuery(wanted.search(), List.of(), state.query().get().sorts());
            state.query().set(wanted.span() == null ? asked : asked.where("date", days(wanted.span())));
        }
    }

    private void narrow(@Nullable DateSpan days) {
        state.narrow("date", days == null ? null : days(days));
    }

    private static ColumnTest days(DateSpan span) {
        return new ColumnTest.Days(span.from(), span.to());
    }

    // The days may also have been chosen by the funnel, a chip or a view.
    private void follow(ListQuery now) {
        DateSpan days = now.testOf("date").orElse(null) instanceof ColumnTest.Days(var from, var to) && from != null
                && to != null && !to.isBefore(from) ? new DateSpan(from, to) : null;
        span.set(days);
        if (now.testOf("date").isEmpty()) {
            period.set(Period.ALL);
        } else if (days == null || !days.equals(period.get().span(desk.asOf().day().get()))) {
            period.set(Period.OWN);
        }
    }

    void openCustomer(SalesListItem row) {
        if (!row.customer().equals(CustomerId.WALK_IN)) {
            desk.navigator().open(new Screen.Card(row.customer()));
        }
    }

    /// To the posted document; a sale of the history has none.
    void openDocument(SalesListItem row) {
        if (row.ref().origin() == SalesRef.Origin.POSTED) {
            desk.navigator().open(new Screen.Paper(new DocumentId(row.ref().id())));
        }
    }

    /// What a salesperson sold.
    void narrowToRep(SalesListItem row) {
        state.narrow("rep", new ColumnTest.OneOf(List.of(row.rep())));
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    /// One chosen row shows its document.
    void selected(List<SalesListItem> rows) {
        document.set(rows.size() == 1 ? rows.getFirst() : null);
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

    private PagedList.Reading<SalesListItem, SalesTotals> reading(ListQuery query) {
        return (offset, limit) -> new PagedList.Slice<>(sales.page(query, offset, limit), sales.totals(query));
    }
}
