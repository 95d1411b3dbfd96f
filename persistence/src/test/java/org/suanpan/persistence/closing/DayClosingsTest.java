package org.suanpan.persistence.closing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.closing.day.DayClosing;
import org.suanpan.core.trade.closing.day.DayEnd.Count;
import org.suanpan.core.trade.closing.day.DayEnd.Items;
import org.suanpan.core.trade.closing.day.DayEnd.Standing;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// The cash of a day is counted, what it differs by is booked, and the day is locked.
class DayClosingsTest {

    private static final Items ITEMS = new Items("现金长款", "现金短款", "日结");
    private static final Actor CLERK = new Actor("小王");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private AccountId wechat;

    /// 45.00 in cash before the day, 20.00 come and 5.00 go on it; 30.00 more by phone.
    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        wechat = shop.database.unitOfWork().write(() -> shop.database.accounts().add("WX", "微信"));
        shop.open("2026-01-01", TEA, "100", "200.00");
        sell("2026-02-01", "45.00", AccountId.CASH);
        sell("2026-02-10", "20.00", AccountId.CASH);
        sell("2026-02-10", "30.00", wechat);
        shop.post(Draft.of(DocumentKind.EXPENSE, DAY).reason("运费").settling(Settling.of(null, money("5.00"))));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(check -> !check.ok())
                .map(CheckResult::id).toList());
        shop.close();
    }

    @Test
    void theStandingOfEveryAccountIsThatOfTheDay() {
        assertEquals(List.of("现金 45.00 20.00 5.00 60.00", "微信 0.00 30.00 0.00 30.00"),
                shop.days.standings(DAY).stream().map(DayClosingsTest::told).toList());
        assertEquals(List.of("现金 0.00 45.00 0.00 45.00", "微信 0.00 0.00 0.00 0.00"),
                shop.days.standings(LocalDate.of(2026, 2, 1)).stream().map(DayClosingsTest::told).toList());
    }

    @Test
    void whatIsMissingBecomesAnExpenseAndWhatIsTooMuchAnIncomeOfTheDay() {
        DayClosing closing = shop.days.close(DAY, List.of(new Count(AccountId.CASH, money("57.00"), "50×1 5×1 1×2"),
                new Count(wechat, money("30.50"), "")), ITEMS, CLERK);
        assertEquals(List.of("现金 60.00 57.00 -3.00 EXPENSE FY-202602-0002 现金短款 日结 3.00",
                "微信 30.00 30.50 0.50 OTHER_INCOME SR-202602-0001 现金长款 日结 0.50"), closing.counts().stream().map(this::told).toList());
        assertEquals(List.of("57.00", "30.50"), List.of(balance(AccountId.CASH), balance(wechat)));
        assertEquals(List.of(closing), shop.days.closings(10));
        assertEquals(List.of("day.close 2026-02-10 现金 57.00 -3.00, 微信 30.50 0.50"),
                Sql.column(file, "select action || ' ' || detail from audit_entry where action like 'day.%'"));
        assertEquals("50×1 5×1 1×2", closing.counts().getFirst().notes());
    }

    @Test
    void whatFitsBooksNothing() {
        DayClosing closing = shop.days.close(DAY, List.of(new Count(AccountId.CASH, money("60.00"), "")), ITEMS, CLERK);
        assertEquals(List.of("现金 60.00 60.00 0.00 "), closing.counts().stream().map(this::told).toList());
        assertEquals(DAY, shop.days.closedThrough().orElseThrow());
    }

    @Test
    void aDayIsNotClosedTwiceNotInTheFutureAndNotUncounted() {
        assertEquals("day.nothing-counted", refused(DAY).key());
        assertEquals("day.in-the-future", refused(LocalDate.of(2027, 1, 1), new Count(AccountId.CASH, money("1.00"), "")).key());
        assertEquals("day.counted-negative", refused(DAY, new Count(AccountId.CASH, money("-1.00"), "")).key());
        shop.days.close(DAY, List.of(new Count(AccountId.CASH, money("60.00"), "")), ITEMS, CLERK);
        assertEquals(Problem.of("day.already", DAY.minusDays(1), DAY),
                refused(DAY.minusDays(1), new Count(AccountId.CASH, money("60.00"), "")));
        assertEquals(1, shop.days.closings(10).size());
    }

    @Test
    void aDifferenceThatCanNotBeBookedLeavesTheDayOpen() {
        shop.months.close(java.time.YearMonth.of(2026, 2), Actor.OWNER);
        assertEquals("document.month-closed", refused(DAY, new Count(AccountId.CASH, money("1.00"), "")).key());
        assertEquals(List.of(), shop.days.closings(10));
    }

    @Test
    void onlyTheOwnerOpensTheNewestDayAgainAndSaysWhyAndWhatWasBookedStays() {
        shop.days.close(DAY, List.of(new Count(AccountId.CASH, money("57.00"), "")), ITEMS, CLERK);
        LocalDate next = DAY.plusDays(1);
        shop.days.close(next, List.of(new Count(AccountId.CASH, money("57.00"), "")), ITEMS, CLERK);
        assertEquals(Problem.of("day.owner-only", next), problem(() -> shop.days.reopen(next, "漏了一张单", CLERK)));
        assertEquals(Problem.of("day.reason-missing", next), problem(() -> shop.days.reopen(next, " ", Actor.OWNER)));
        assertEquals(Problem.of("day.not-the-newest", DAY, next), problem(() -> shop.days.reopen(DAY, "漏了一张单", Actor.OWNER)));
        shop.days.reopen(next, "漏了一张单", Actor.OWNER);
        shop.days.reopen(DAY, "漏了一张单", Actor.OWNER);
        sell("2026-02-10", "10.00", AccountId.CASH);
        DayClosing again = shop.days.close(DAY, List.of(new Count(AccountId.CASH, money("67.00"), "")), ITEMS, CLERK);
        assertEquals(List.of("现金 67.00 67.00 0.00 "), again.counts().stream().map(this::told).toList());
        assertEquals(List.of("2026-02-10 true", "2026-02-11 false", "2026-02-10 false"), shop.days.closings(10).stream()
                .map(closing -> closing.day() + " " + closing.stands()).toList());
        assertEquals("day.none-closed", problem(() -> {
            shop.days.reopen(DAY, "x", Actor.OWNER);
            shop.days.reopen(DAY, "x", Actor.OWNER);
        }).key());
    }

    private Problem refused(LocalDate day, Count... counts) {
        return problem(() -> shop.days.close(day, List.of(counts), ITEMS, CLERK));
    }

    private static Problem problem(Runnable attempt) {
        return assertThrows(Rejected.class, attempt::run).problem();
    }

    private void sell(String day, String paid, AccountId into) {
        shop.post(TradingShop.draft(day, line(TEA, "1", paid)).settling(Settling.of(into, money(paid))));
    }

    private String balance(AccountId account) {
        return shop.database.bookFigures().account(account, null).toString();
    }

    private static String told(Standing standing) {
        return standing.name() + " " + standing.before() + " " + standing.in() + " " + standing.out() + " " + standing.book();
    }

    private String told(DayClosing.Counted counted) {
        Document booked = counted.document() == null ? null : shop.database.documents().get(counted.document());
        return counted.name() + " " + counted.book() + " " + counted.counted() + " " + counted.difference() + " "
                + (booked == null ? "" : booked.kind() + " " + booked.number().text() + " " + booked.typed().reason() + " "
                + booked.typed().remark() + " " + booked.typed().settling().money());
    }

    private static Money money(String amount) {
        return Money.parse(amount);
    }
}
