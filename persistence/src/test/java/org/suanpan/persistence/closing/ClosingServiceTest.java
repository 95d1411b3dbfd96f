package org.suanpan.persistence.closing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.closing.ClosingQueries.Event;
import org.suanpan.core.closing.ClosingService;
import org.suanpan.core.closing.Hint;
import org.suanpan.core.closing.HintLine;
import org.suanpan.core.closing.MonthEnd;
import org.suanpan.core.closing.Outlook;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// The closing assistant on a shop in which everything it looks for has happened.
class ClosingServiceTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private MonthEnd monthEnd;

    @BeforeEach
    void trade() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.database.unitOfWork().write(() -> shop.database.bookSettings().keep(
                new BookRules(CostBasis.GROSS, TaxMode.NONE, true, OverReceipt.NONE)));
        shop.buy("2026-02-01", line(TEA, "10", "3.00"));
        monthEnd = assistant();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyHintFindsWhatItIsFor() {
        shop.deliver("2026-02-05", line(CUP, "3", "9.00"));
        shop.post(money(DocumentKind.RECEIPT, "2026-02-06", "40.00").customer(TradingShop.AN));
        shop.trading.saveDraft(TradingShop.draft("2026-02-07", line(TEA, "1", "5.00")), Actor.OWNER);
        shop.post(Draft.of(DocumentKind.PROVISIONAL_RECEIPT, LocalDate.parse("2026-02-08")).supplier(TradingShop.FARM)
                .lines(List.of(line(TEA, "2", "3.00"))));
        shop.post(money(DocumentKind.EXPENSE, "2026-02-09", "70.00").reason("房租"));
        Sql.force(file, "update document set number = 'FY-202602-0002' where kind = 'EXPENSE'",
                "update number_series set last = 2 where stem = 'FY-202602-'");
        assertEquals(List.of("MONTH_NOT_OVER 0 []", "NEGATIVE_STOCK 1 [P2 杯子 2026-02-05 -3]",
                "COST_PENDING 1 [XS-202602-0001  P2 杯子 2026-02-05 3]", "UNALLOCATED 1 [SK-202602-0001  安康超市 2026-02-06 13.00]",
                "DRAFTS 1 [安康超市 2026-02-07]", "UNBILLED 1 [ZG-202602-0001  茶厂 2026-02-08 6.00]",
                "ACCOUNT_BELOW_ZERO 1 [现金 2026-02-09 -30.00]", "NUMBER_GAPS 1 [FY-202602-0001]"), told(FEBRUARY));
        assertEquals("number-series", monthEnd.selfCheck().orElseThrow().id());
    }

    @Test
    void aCleanMonthHasNothingAndTheRunningOneIsNotOver() {
        assertEquals(List.of(), monthEnd.hints(FEBRUARY).stream().filter(line -> !line.isClear()).toList());
        assertEquals(List.of(Hint.MONTH_NOT_OVER),
                monthEnd.hints(MARCH).stream().filter(line -> !line.isClear()).map(HintLine::hint).toList());
        assertEquals(Optional.empty(), monthEnd.selfCheck());
    }

    @Test
    void whatWasClosedBeforeIsNotLookedAtAgain() {
        shop.post(money(DocumentKind.RECEIPT, "2026-02-06", "40.00").customer(TradingShop.AN));
        monthEnd.close(FEBRUARY, Actor.OWNER, Progress.NONE);
        assertTrue(monthEnd.hints(MARCH).stream().filter(line -> line.hint() == Hint.UNALLOCATED).allMatch(HintLine::isClear));
    }

    @Test
    void hintsWarnAndTheMonthClosesAllTheSame() {
        shop.deliver("2026-02-05", line(CUP, "3", "9.00"));
        assertEquals(Money.parse("27.00"), monthEnd.close(FEBRUARY, Actor.OWNER, Progress.NONE).revenue());
        assertEquals(new Outlook(List.of(MARCH), shop.database.bookPorts().closings().all(),
                List.of(new Event(NOW, "owner", true, FEBRUARY, ""))), monthEnd.outlook());
    }

    @Test
    void aRedSelfCheckStopsAndNothingIsClosed() {
        Sql.force(file, "update stock_balance set quantity_e4 = quantity_e4 + 1 where product_id = 1");
        Rejected refused = assertThrows(Rejected.class, () -> monthEnd.close(FEBRUARY, Actor.OWNER, Progress.NONE));
        assertEquals("closing.check-red", refused.problem().key());
        assertEquals(List.of(FEBRUARY, "stock-balance", "P1: 10.0001, 30.00 ≠ 10.0000, 30.00"), refused.problem().arguments());
        assertEquals(Optional.empty(), shop.months.closedThrough());
    }

    @Test
    void aMonthThatHasNotBegunIsNotClosed() {
        monthEnd.close(FEBRUARY, Actor.OWNER, Progress.NONE);
        monthEnd.close(MARCH, Actor.OWNER, Progress.NONE);
        assertEquals(List.of(), monthEnd.outlook().open());
        assertEquals("closing.not-begun",
                assertThrows(Rejected.class, () -> monthEnd.close(YearMonth.of(2026, 4), Actor.OWNER, Progress.NONE)).problem().key());
    }

    @Test
    void aMonthIsOpenedAgainOnlyBehindAProvenBackupAndWithAReason() {
        monthEnd.close(FEBRUARY, Actor.OWNER, Progress.NONE);
        Path backups = folder.resolve("backups");
        assertEquals("closing.reason-missing",
                assertThrows(Rejected.class, () -> monthEnd.reopen(FEBRUARY, " ", backups, Actor.OWNER)).problem().key());
        assertEquals("month.not-the-newest",
                assertThrows(Rejected.class, () -> monthEnd.reopen(MARCH, "错了", backups, Actor.OWNER)).problem().key());
        BackupRecord before = monthEnd.reopen(FEBRUARY, "漏了一张进货单", backups, Actor.OWNER);
        assertEquals(List.of(new Event(NOW, "owner", false, FEBRUARY, "漏了一张进货单"), new Event(NOW, "owner", true, FEBRUARY, "")),
                monthEnd.outlook().history());
        assertEquals(Optional.empty(), shop.months.closedThrough());
        assertEquals(before.sha256(), Database.verify(before.file(), Clock.systemUTC()).sha256());
        assertEquals(List.of("2026-02"), Sql.column(before.file(), "select month from closed_month"));
    }

    @Test
    void withoutABackupTheMonthStaysClosed() {
        monthEnd.close(FEBRUARY, Actor.OWNER, Progress.NONE);
        assertThrows(Rejected.class, () -> monthEnd.reopen(FEBRUARY, "错了", file.resolve("nowhere"), Actor.OWNER));
        assertEquals(Optional.of(FEBRUARY), shop.months.closedThrough());
    }

    private MonthEnd assistant() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Database database = shop.database;
        return new ClosingService(shop.months, database.bookPorts().closings(), database.closingQueries(),
                database.standingChecks(), database.backups(clock), clock);
    }

    private List<String> told(YearMonth month) {
        List<String> told = new ArrayList<>();
        for (HintLine line : monthEnd.hints(month)) {
            told.add(line.hint() + " " + line.count() + " " + line.first().stream()
                    .map(f -> f.name() + " " + f.date() + (f.quantity() == null ? "" : " " + plain(f.quantity()))
                            + (f.money() == null ? "" : " " + f.money()))
                    .map(words -> words.replace(" null", "")).toList());
        }
        return told;
    }

    private static String plain(Quantity quantity) {
        return quantity.value().stripTrailingZeros().toPlainString();
    }

    private static Draft money(DocumentKind kind, String day, String amount) {
        return Draft.of(kind, LocalDate.parse(day)).settling(Settling.of(null, Money.parse(amount)));
    }
}
