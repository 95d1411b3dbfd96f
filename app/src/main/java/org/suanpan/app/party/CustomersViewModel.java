package org.suanpan.app.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.app.party.segment.ManyViewModel;
import org.suanpan.app.party.segment.SegmentChoice;
import org.suanpan.app.party.segment.SegmentPorts;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;

/// State of the customer list: the filter, one page of rows, totals of the whole filter.
final class CustomersViewModel {

    static final List<String> LIFECYCLES = List.of("", "PROSPECT", "NEW", "ACTIVE", "SLEEPING", "LOST");

    private static final ListQuery.Filter UNSETTLED = new ListQuery.Filter("open", new ColumnTest.Between(1L, null));

    private final Desk desk;
    private final ListState state;
    private final ObjectProperty<@Nullable String> tier;
    private final ObjectProperty<@Nullable String> lifecycle;
    private final PagedList<CustomerListItem, CustomerTotals> list;
    private final SegmentChoice segment;
    private final ManyViewModel many;
    private Supplier<List<CustomerListItem>> chosen = List::of;

    CustomersViewModel(Desk desk, CustomerQueries customers, SegmentPorts segments) {
        this.desk = desk;
        state = new ListState(desk, "customers", CustomerFilter.Order.SALES.query(), CustomerQueries.COLUMNS,
                (query, column, limit) -> customers.values(query, desk.asOf().day().get(), column, limit));
        tier = state.choice("tier", tiers(), CustomersViewModel::value);
        lifecycle = state.choice("lifecycle", LIFECYCLES, CustomersViewModel::value);
        list = new PagedList<>(desk.refresh(), desk.text().of("party.reading-list"),
                Set.of(Topic.CUSTOMER, Topic.SALE, Topic.LEDGER, Topic.TIER, Topic.IMPORT), CustomerListItem::id,
                () -> reading(customers, state.query().get(), desk.asOf().day().get()));
        state.query().addListener(_ -> list.restart());
        segment = new SegmentChoice(desk, segments.pool().segments(), state.query());
        many = new ManyViewModel(desk, segments, this::targets, () -> state.query().get());
    }

    /// The chosen rows where there are several, otherwise everybody the list shows.
    private ManyViewModel.Targets targets() {
        List<CustomerId> some = chosen.get().stream().map(CustomerListItem::id).distinct().toList();
        if (some.size() > 1) {
            return new ManyViewModel.Targets(desk.text().of("segment.whom-chosen", desk.figures().count(some.size())), () -> some);
        }
        Callable<List<CustomerListItem>> whole = list.whole();
        return new ManyViewModel.Targets(desk.text().of("segment.whom-list", desk.figures().count(list.total().get())),
                () -> whole.call().stream().map(CustomerListItem::id).toList());
    }

    /// The rows that are chosen; asked when something is to be done for many.
    void chosen(Supplier<List<CustomerListItem>> rows) {
        chosen = rows;
    }

    SegmentChoice segment() {
        return segment;
    }

    ManyViewModel many() {
        return many;
    }

    void openSegments() {
        desk.navigator().open(new Screen.Segments());
    }

    /// The letters of the tiers in use, and none.
    List<String> tiers() {
        return Stream.concat(Stream.of(""), desk.tiers().letters().stream()).toList();
    }

    Desk desk() {
        return desk;
    }

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    ObjectProperty<@Nullable String> tier() {
        return tier;
    }

    ObjectProperty<@Nullable String> lifecycle() {
        return lifecycle;
    }

    PagedList<CustomerListItem, CustomerTotals> list() {
        return list;
    }

    StringProperty selection() {
        return state.selection();
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Customers wanted && !wanted.equals(Screen.Customers.ALL)) {
            ListQuery asked = new CustomerFilter(wanted.search(), wanted.tier(), wanted.lifecycle(),
                    CustomerFilter.Order.SALES).query();
            List<ListQuery.Filter> all = Stream.concat(asked.filters().stream(), wanted.narrowed().stream()).toList();
            state.query().set(new ListQuery(asked.text(), all, wanted.order() == null
                    ? state.query().get().sorts() : wanted.order().query().sorts()));
        }
    }

    /// Days without a sale; empty for who never bought.
    String idle(CustomerListItem row) {
        return row.lastSale() == null ? ""
                : desk.figures().count(ChronoUnit.DAYS.between(row.lastSale(), desk.asOf().day().get()));
    }

    void open(CustomerListItem row) {
        desk.navigator().open(new Screen.Card(row.id()));
    }

    void edit(CustomerListItem row) {
        desk.navigator().open(new Screen.PartyForm(PartyId.of(row.id())));
    }

    /// Writes a talk with a customer down.
    void talk(CustomerListItem row) {
        desk.navigator().open(new Screen.TalkForm(row.id(), System.nanoTime()));
    }

    /// Hands customers over; with none chosen those of a salesperson who is chosen there.
    void handOver(List<CustomerListItem> rows) {
        desk.navigator().open(new Screen.HandOverForm(rows.stream().map(CustomerListItem::id).toList(), System.nanoTime()));
    }

    /// Something a customer may buy.
    void deal(CustomerListItem row) {
        desk.navigator().open(new Screen.DealForm(null, row.id(), System.nanoTime()));
    }

    void openCommons() {
        desk.navigator().open(new Screen.Commons(Screen.Commons.Part.POOL));
    }

    /// A new customer.
    void write() {
        desk.navigator().open(new Screen.PartyForm(PartyKind.CUSTOMER, null, System.nanoTime()));
    }

    /// Takes a customer's money.
    void collect(CustomerListItem row) {
        desk.navigator().open(new Screen.Collect(Partner.of(row.id()), null, null, System.nanoTime()));
    }

    /// What a salesperson sold.
    void openRep(CustomerListItem row) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.SALES, "rep", row.rep()));
    }

    /// What was written for a customer.
    void openPapers(CustomerListItem row) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.SALES, "partner", row.name()));
    }

    /// What was written for a customer and is not settled.
    void openUnsettled(CustomerListItem row) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.SALES, List.of(
                new ListQuery.Filter("partner", new ColumnTest.OneOf(List.of(row.name()))), UNSETTLED)));
    }

    void openSales(CustomerListItem row) {
        desk.navigator().open(new Screen.Sales(row.code(), null));
    }

    void openAllSales() {
        desk.navigator().open(Screen.Sales.ALL);
    }

    void openAllUnsettled() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.SALES, List.of(UNSETTLED)));
    }

    void openDuplicates() {
        desk.navigator().open(new Screen.Duplicates());
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    // The first of each list of choices stands for all.
    private static List<String> value(String choice) {
        return choice.isEmpty() ? List.of() : List.of(choice);
    }

    private static PagedList.Reading<CustomerListItem, CustomerTotals> reading(CustomerQueries customers,
            ListQuery query, LocalDate today) {
        return (offset, limit) -> new PagedList.Slice<>(customers.page(query, today, offset, limit),
                customers.totals(query, today));
    }
}
