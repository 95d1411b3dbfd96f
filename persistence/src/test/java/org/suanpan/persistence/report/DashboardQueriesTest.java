package org.suanpan.persistence.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.report.Dashboard;
import org.suanpan.core.report.Dashboard.Debtor;
import org.suanpan.core.report.Dashboard.Named;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;
import org.suanpan.persistence.WholeShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class DashboardQueriesTest {

    @TempDir
    Path folder;

    @Test
    void theWeekRunsFromMondayToTodayAgainstTheSameDaysBefore() {
        Dashboard d = dashboard("2026-01-15");
        assertEquals(LocalDate.of(2026, 1, 12), d.week().from());
        assertEquals(Money.ofFen(4000), d.weekSales());
        assertEquals(Money.ofFen(3000), d.lastWeekSales());
        assertEquals(Money.ofFen(-400), d.weekMargin());
        assertEquals(List.of(Money.ofFen(3000), Money.ofFen(4000)), d.twelveWeeks().subList(10, 12));
    }

    @Test
    void aWeekWithoutKnownCostsHasNoMargin() {
        assertNull(dashboard("2026-02-02").weekMargin());
    }

    @Test
    void everyOneOfThirtyDaysIsThere() {
        Dashboard d = dashboard("2026-02-02");
        assertEquals(30, d.days().size());
        assertEquals(new Dashboard.Day(LocalDate.of(2026, 2, 2), Money.ofFen(500)), d.days().getLast());
        assertEquals(new Dashboard.Day(LocalDate.of(2026, 1, 4), Money.ZERO), d.days().getFirst());
        assertEquals(LocalDate.of(2026, 1, 3), d.previousDays().getLast().date());
    }

    @Test
    void topsCoverThirtyDaysWithoutTheWalkInCustomer() {
        Dashboard d = dashboard("2026-02-02");
        assertEquals(List.of(new Named("C1", "安康超市", Money.ofFen(7000)), new Named("C2", "白鹭便利店", Money.ofFen(7000))),
                d.topCustomers());
        assertEquals(List.of(new Named("P2", "红茶", Money.ofFen(9000)), new Named("P1", "绿茶", Money.ofFen(5500))),
                d.topProducts());
    }

    @Test
    void customersSleepFromTheThirtiethDayAndAreLostFromTheNinetieth() {
        Sql.run(shop(), "update customer_sales set first_date = '2026-01-01', last_date = '2026-03-01' where customer_id = 2");
        assertEquals(List.of(1, 0, 0), states("2026-03-30"));
        assertEquals(List.of(0, 1, 0), states("2026-03-31"));
        assertEquals(List.of(0, 1, 0), states("2026-05-29"));
        assertEquals(List.of(0, 0, 1), states("2026-05-30"));
    }

    /// Active, sleeping, lost; of the one customer with sales besides the walk-in one.
    private List<Integer> states(String today) {
        Sql.run(shop(), "delete from customer_sales where customer_id not in (1, 2)");
        Dashboard d = dashboard(today);
        return List.of(d.activeCustomers(), d.sleepingCustomers(), d.lostCustomers());
    }

    @Test
    void debtorsOweWhatIsPostedAndOverdueAfterTheirCreditDays() {
        assertEquals(List.of(new Debtor("安康超市", Money.parse("19.50"), Money.parse("19.50"), Money.ZERO)), dashboard("2026-03-05").debtors());
        Dashboard later = dashboard("2026-03-20");
        assertEquals(List.of(Money.parse("16.50"), Money.parse("16.50")), List.of(later.receivable(), later.overdue()));
    }

    @Test
    void moneyOfTheWeekIsWhatCameAndWentThroughTheAccounts() {
        try (TradingShop shop = TradingShop.at(folder.resolve("cash.suanpan"))) {
            Draft purchase = Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-09")).supplier(TradingShop.FARM)
                    .lines(List.of(TradingShop.line(TradingShop.TEA, "9", "1.00")));
            shop.post(purchase.settling(Settling.of(null, Money.parse("3.00"))));
            shop.post(purchase.on(LocalDate.parse("2026-03-08")).settling(Settling.of(null, Money.parse("4.00"))));
            Document sale = shop.post(TradingShop.draft("2026-03-10", TradingShop.line(TradingShop.TEA, "4", "2.00"))
                    .settling(Settling.of(null, Money.parse("7.00"))));
            shop.post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.parse("2026-03-11")).following(sale.id())
                    .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(1), "")))
                    .settling(Settling.of(null, Money.parse("1.00"))));
            Document receipt = shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse("2026-03-11"))
                    .customer(TradingShop.AN).settling(Settling.of(null, Money.parse("2.00"))));
            assertEquals(List.of(Money.parse("9.00"), Money.parse("4.00")), money(shop, "2026-03-12"));
            shop.reverse(receipt, "2026-03-12");
            assertEquals(List.of(Money.parse("7.00"), Money.parse("4.00")), money(shop, "2026-03-12"));
            assertEquals(List.of(Money.ZERO, Money.parse("4.00")), money(shop, "2026-03-08"));
        }
    }

    private static List<Money> money(TradingShop shop, String today) {
        Dashboard home = shop.database.dashboard().dashboard(LocalDate.parse(today));
        return List.of(home.weekReceived(), home.weekPaid());
    }

    @Test
    void stockIsWorthWhatTheBalancesSay() {
        Dashboard d = dashboard("2026-03-20");
        assertEquals(Money.parse("28.00"), d.stockValue());
        assertEquals(1, d.outOfStock());
    }

    @Test
    void theNewestSaleIsToldAndAnEmptyShopHasNone() {
        try (Database database = Database.open(shop())) {
            assertEquals(Optional.of(LocalDate.of(2026, 3, 8)), database.dashboard().lastSale());
        }
        try (Database database = Database.openOrCreate(folder.resolve("new.suanpan"))) {
            assertEquals(Optional.empty(), database.dashboard().lastSale());
            assertEquals(Money.ZERO, database.dashboard().dashboard(LocalDate.of(2026, 1, 1)).weekSales());
        }
    }

    private Dashboard dashboard(String today) {
        try (Database database = Database.open(shop())) {
            return database.dashboard().dashboard(LocalDate.parse(today));
        }
    }

    private Path shop() {
        Path file = folder.resolve("shop.suanpan");
        return Files.exists(file) ? file : WholeShop.at(file);
    }
}
