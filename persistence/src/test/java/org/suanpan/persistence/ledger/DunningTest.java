package org.suanpan.persistence.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.due.Due;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.due.When;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.PaymentPromise;
import org.suanpan.core.report.collect.Collected;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// What is due when, seen from Wednesday, 18 March 2026.
class DunningTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);

    @TempDir
    Path folder;

    private TradingShop shop;
    private CustomerKeeping keeping;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        keeping = new CustomerService(shop.database.unitOfWork(), shop.database.customers());
        shop.open("2026-01-01", TEA, "1000", "1000.00");
        for (String due : List.of("2026-03-17", "2026-03-18", "2026-03-22", "2026-03-23", "2026-03-29", "2026-03-30")) {
            shop.post(TradingShop.draft("2026-03-01", line(TEA, "10", "1.00")).customer(AN).due(LocalDate.parse(due)));
        }
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aWeekEndsOnSundayAndTodayIsNotOverdue() {
        Dunning an = only(WEDNESDAY);
        assertEquals(List.of("OVERDUE 10.00", "THIS_WEEK 20.00", "NEXT_WEEK 20.00", "LATER 10.00"),
                List.of(When.values()).stream().map(when -> when + " " + an.of(when)).toList());
        assertEquals(1, an.daysOverdue());
        assertEquals(an.all(), List.of(When.values()).stream().map(an::of).reduce(Money.ZERO, Money::plus));
    }

    @Test
    void theCalendarIsWhatIsOpenOfAllDocumentsOnAnyDay() {
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.of(2026, 3, 19)).customer(AN).settling(Settling.of(null, Money.parse("15.00"))));
        for (LocalDate day : List.of(WEDNESDAY, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 4, 30))) {
            assertEquals(shop.database.owing().owing(Side.CUSTOMERS, day).getFirst().aged().open(), only(day).all());
            assertEquals(shop.database.owing().owing(Side.CUSTOMERS, day).getFirst().aged().overdue(), only(day).of(When.OVERDUE));
        }
        assertEquals("45.00", only(LocalDate.of(2026, 3, 19)).all().toString());
    }

    @Test
    void bySalespersonEverythingIsThereOnce() {
        List<Dunning> all = shop.database.owing().dunnings(WEDNESDAY);
        assertEquals("60.00", Dunning.byRep(all).stream().flatMap(row -> row.sums().values().stream()).reduce(Money.ZERO, Money::plus).toString());
    }

    @Test
    void whatWasMissedInASpanIsWhatIsStillOpenOfWhatFellDueInIt() {
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.of(2026, 3, 19)).customer(AN).settling(Settling.of(null, Money.parse("15.00"))));
        Collected march = collected("2026-03-18", "2026-03-24");
        assertEquals("3 30.00 5.00 25.00 15.00", march.documents() + " " + march.due() + " " + march.settled() + " " + march.missed() + " " + march.money());
        LocalDate end = LocalDate.of(2026, 3, 24);
        assertEquals(only(end).documents().stream().filter(row -> !row.due().isAfter(end)).map(Due::open).reduce(Money.ZERO, Money::plus),
                collected("2000-01-01", "2026-03-24").missed());
        assertEquals("0.00", collected("2026-03-18", "2026-03-18").money().toString());
        assertEquals(only(end).of(When.OVERDUE), march.overdue());
    }

    private Collected collected(String from, String to) {
        return shop.database.reports().snapshot(figures -> figures.collections(new DateSpan(LocalDate.parse(from), LocalDate.parse(to)))).getFirst();
    }

    @Test
    void aPromiseTakesThePlaceOfTheOneBeforeAndIsBrokenOnceItsDayHasPassed() {
        keeping.promise(AN, new PaymentPromise(LocalDate.of(2026, 3, 25), Money.parse("30.00"), "月底结"));
        keeping.promise(AN, new PaymentPromise(LocalDate.of(2026, 3, 20), null, " 全付 "));
        assertEquals(new PaymentPromise(LocalDate.of(2026, 3, 20), null, "全付"), only(WEDNESDAY).promise());
        assertFalse(only(LocalDate.of(2026, 3, 20)).isPromiseBroken());
        assertTrue(only(LocalDate.of(2026, 3, 21)).isPromiseBroken());
        keeping.promise(AN, null);
        assertNull(only(WEDNESDAY).promise());
        assertEquals("due.promise-of-nothing", assertThrows(Rejected.class, () -> new PaymentPromise(WEDNESDAY, Money.ZERO, "")).problem().key());
    }

    private Dunning only(LocalDate day) {
        List<Dunning> all = shop.database.owing().dunnings(day);
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
