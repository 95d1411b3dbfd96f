package org.suanpan.app.today;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.AsOf;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.admin.StoreInfo;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.report.Dashboard;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentQueries.LateOrder;

/// State of the first page: the figures as of a day, or the welcome of a shop without any.
final class TodayViewModel {

    /// One reading. `untouched`: nothing has been brought in or entered yet. `late`: purchase orders that should be here.
    record Picture(Dashboard figures, boolean untouched, List<LateOrder> late) {}

    private static final Set<Topic> TOPICS = Set.of(Topic.SALE, Topic.CUSTOMER, Topic.PRODUCT, Topic.STOCK,
            Topic.LEDGER, Topic.TIER, Topic.IMPORT, Topic.DOCUMENT);
    private static final int LATE = 5;

    private final Desk desk;
    private final Runnable sampleShop;
    private final LiveValue<Picture> picture;

    TodayViewModel(Desk desk, DashboardQueries dashboard, DocumentQueries documents, StoreFacts facts, Runnable sampleShop) {
        this.desk = desk;
        this.sampleShop = sampleShop;
        this.picture = new LiveValue<>(desk.refresh(), desk.text().of("today.reading"), TOPICS, () -> {
            Optional<java.time.LocalDate> last = dashboard.lastSale();
            desk.work().later(() -> desk.asOf().dataEnds(last));
            return new Picture(dashboard.dashboard(desk.asOf().dayFor(last)), untouched(facts.info()),
                    documents.lateOrders(desk.asOf().today(), LATE));
        });
        desk.asOf().day().subscribe((before, _) -> {
            if (before != null && picture.value().get() != null) {
                picture.reload();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Picture> picture() {
        return picture;
    }

    ReadOnlyObjectProperty<@Nullable Picture> shown() {
        return picture.value();
    }

    AsOf asOf() {
        return desk.asOf();
    }

    void openSales(@Nullable DateSpan span) {
        desk.navigator().open(new Screen.Sales("", span));
    }

    void openCustomers() {
        desk.navigator().open(Screen.Customers.ALL);
    }

    void openCustomers(String lifecycle) {
        desk.navigator().open(new Screen.Customers("", "", lifecycle, CustomerFilter.Order.SALES));
    }

    void openCustomer(String name) {
        desk.navigator().open(new Screen.Customers(name, "", "", null));
    }

    void openDebtors() {
        desk.navigator().open(new Screen.Owing(Side.CUSTOMERS, null));
    }

    void openOrder(LateOrder order) {
        desk.navigator().open(new Screen.Paper(order.id()));
    }

    void openPurchases() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES));
    }

    /// Whole days since the goods were promised.
    long daysLate(LateOrder order) {
        return ChronoUnit.DAYS.between(order.expected(), desk.asOf().today());
    }

    void openReports() {
        desk.navigator().open(new Screen.Reports());
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    void lookAtSample() {
        sampleShop.run();
    }

    private static boolean untouched(StoreInfo info) {
        return info.counts().getOrDefault("history_documents", 0L) + info.counts().getOrDefault("products", 0L)
                + info.counts().getOrDefault("deliveries", 0L) + info.counts().getOrDefault("imports", 0L) == 0;
    }
}
