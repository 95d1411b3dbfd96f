package org.suanpan.app.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerTotals;

/// State of the customer list: the filter, one page of rows, totals of the whole filter.
final class CustomersViewModel {

    static final List<String> TIERS = List.of("", "A", "B", "C");
    static final List<String> LIFECYCLES = List.of("", "PROSPECT", "NEW", "ACTIVE", "SLEEPING", "LOST");
    private static final long TYPING_MILLIS = 160;

    private final Desk desk;
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty tier = new SimpleStringProperty("");
    private final StringProperty lifecycle = new SimpleStringProperty("");
    private final ObjectProperty<ListQuery> ordering =
            new SimpleObjectProperty<>(CustomerFilter.Order.SALES.query());
    private final ObjectProperty<CustomerFilter.@Nullable Order> order = new SimpleObjectProperty<>(CustomerFilter.Order.SALES);
    private final StringProperty selection = new SimpleStringProperty("");
    private final PagedList<CustomerListItem, CustomerTotals> list;

    CustomersViewModel(Desk desk, CustomerQueries customers) {
        this.desk = desk;
        list = new PagedList<>(desk.refresh(), desk.text().of("party.reading-list"),
                Set.of(Topic.CUSTOMER, Topic.SALE, Topic.LEDGER, Topic.TIER, Topic.IMPORT), CustomerListItem::id,
                () -> reading(customers, query()));
        Runnable typed = desk.work().settled(TYPING_MILLIS, list::restart);
        search.addListener(_ -> typed.run());
        tier.addListener(_ -> list.restart());
        lifecycle.addListener(_ -> list.restart());
        ordering.addListener((_, _, now) -> {
            order.set(Stream.of(CustomerFilter.Order.values()).filter(o -> o.query().equals(now)).findFirst()
                    .orElse(null));
            list.restart();
        });
        order.addListener((_, _, now) -> {
            if (now != null) {
                ordering.set(now.query());
            }
        });
    }

    Desk desk() {
        return desk;
    }

    StringProperty search() {
        return search;
    }

    StringProperty tier() {
        return tier;
    }

    StringProperty lifecycle() {
        return lifecycle;
    }

    /// What the headers order by; [#order] is the same by name, without a value where it has none.
    ObjectProperty<ListQuery> ordering() {
        return ordering;
    }

    ObjectProperty<CustomerFilter.@Nullable Order> order() {
        return order;
    }

    PagedList<CustomerListItem, CustomerTotals> list() {
        return list;
    }

    StringProperty selection() {
        return selection;
    }

    boolean isFiltered() {
        return !(search.get().isBlank() && tier.get().isEmpty() && lifecycle.get().isEmpty());
    }

    void clearFilter() {
        search.set("");
        tier.set("");
        lifecycle.set("");
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Customers wanted && !wanted.equals(Screen.Customers.ALL)) {
            search.set(wanted.search());
            tier.set(wanted.tier());
            lifecycle.set(wanted.lifecycle());
            if (wanted.order() != null) {
                order.set(wanted.order());
            }
        }
    }

    void open(CustomerListItem row) {
        desk.navigator().open(new Screen.Card(row.id()));
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    void selected(List<CustomerListItem> rows) {
        if (rows.size() < 2) {
            selection.set("");
            return;
        }
        Money sales = rows.stream().map(CustomerListItem::netSales).reduce(Money.ZERO, Money::plus);
        Money balance = rows.stream().map(CustomerListItem::balance).reduce(Money.ZERO, Money::plus);
        selection.set(desk.text().of("party.selection", desk.figures().count(rows.size()),
                desk.figures().money(sales), desk.figures().money(balance)));
    }

    private static PagedList.Reading<CustomerListItem, CustomerTotals> reading(CustomerQueries customers,
            ListQuery query) {
        return (offset, limit) -> new PagedList.Slice<>(customers.page(query, offset, limit),
                customers.totals(query));
    }

    private ListQuery query() {
        ListQuery chosen = new CustomerFilter(search.get(), tier.get(), lifecycle.get(), CustomerFilter.Order.SALES)
                .query();
        return new ListQuery(chosen.text(), chosen.filters(), ordering.get().sorts());
    }
}
