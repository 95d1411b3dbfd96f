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
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// The statement of a partner, for any days (R16), as both sides would write it down. AN has 30 days to pay.
class StatementTest {

    private static final Partner CUSTOMER = Partner.of(AN);
    private static final Partner SUPPLIER = Partner.of(FARM);

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.open("2026-01-01", TEA, "1000", "1000.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void eachDocumentStandsWithWhatItDidAndTheBalanceAfterIt() {
        sell("2026-01-10", "100", "0.00");
        sell("2026-02-03", "50", "20.00");
        shop.post(Draft.of(DocumentKind.SALES_RETURN, day("2026-02-05")).customer(AN).lines(List.of(line(TEA, "4", "1.00"))));
        receive("2026-02-20", "95.50", "0.50");
        Statement statement = statement(CUSTOMER, "2026-02-01", "2026-02-28");
        assertEquals(List.of("2026-02-03 50.00 20.00 0.00 130.00", "2026-02-05 -4.00 0.00 0.00 126.00",
                "2026-02-20 0.00 95.50 0.50 30.00"), statement.lines().stream().map(StatementTest::words).toList());
        assertEquals(List.of("100.00", "50.00", "4.00", "0.00", "115.50", "0.50", "30.00"), figures(statement));
        assertEquals("30.00", statement.openTotal().toString());
        assertEquals("0.00", statement.freeTotal().toString());
    }

    @Test
    void thePeriodDecidesWhatIsOpeningAndNothingInItIsNoStatementWithoutBalance() {
        sell("2026-01-10", "100", "0.00");
        Statement statement = statement(CUSTOMER, "2026-02-01", "2026-02-28");
        assertEquals(List.of(), statement.lines());
        assertEquals(List.of("100.00", "0.00", "0.00", "0.00", "0.00", "0.00", "100.00"), figures(statement));
        assertEquals(Money.parse("100.00"), statement.aged().of(AgeGroup.TO_30));
        assertEquals(19, statement.open().getFirst().daysOverdue(day("2026-02-28")));
        assertEquals(Money.ZERO, statement(CUSTOMER, "2025-01-01", "2025-12-31").closing());
    }

    @Test
    void whoHasPaidAheadHasANegativeClosingBalance() {
        sell("2026-02-03", "50", "0.00");
        receive("2026-02-20", "80.00", "0.00");
        Statement statement = statement(CUSTOMER, "2026-02-01", "2026-02-28");
        assertEquals("-30.00", statement.closing().toString());
        assertEquals(List.of(), statement.open());
        assertEquals("30.00", statement.freeTotal().toString());
        assertEquals("-30.00", statement.aged().balance().toString());
    }

    @Test
    void aDocumentTakenBackStandsTwiceAndItsMoneyStaysAsPrepayment() {
        Document sale = sell("2026-02-03", "75", "40.00");
        shop.reverse(sale, "2026-02-10");
        Statement statement = statement(CUSTOMER, "2026-02-01", "2026-02-28");
        assertEquals(List.of("2026-02-03 75.00 40.00 0.00 35.00", "2026-02-10 -75.00 0.00 0.00 -40.00"),
                statement.lines().stream().map(StatementTest::words).toList());
        assertEquals(List.of(false, true), statement.lines().stream().map(StatementLine::red).toList());
        assertEquals("40.00", statement.freeTotal().toString());
        assertEquals("35.00", statement(CUSTOMER, "2026-02-01", "2026-02-09").openTotal().toString());
    }

    @Test
    void aReceiptTakenBackGivesMoneyAndWaiverBack() {
        sell("2026-02-03", "100", "0.00");
        Document receipt = receive("2026-02-04", "99.50", "0.50");
        shop.reverse(receipt, "2026-02-20");
        Statement statement = statement(CUSTOMER, "2026-02-05", "2026-02-28");
        assertEquals(List.of("2026-02-20 0.00 -99.50 -0.50 100.00"), statement.lines().stream().map(StatementTest::words).toList());
        assertEquals("100.00", statement.openTotal().toString());
    }

    @Test
    void linesOfGoodsAreReadForADetailedStatementOnly() {
        shop.deliver("2026-02-03", line(TEA, "3", "2.50"), line(TEA, "1", "4.00"));
        shop.post(Draft.of(DocumentKind.SALES_RETURN, day("2026-02-05")).customer(AN).lines(List.of(line(TEA, "1", "2.00"))));
        assertEquals(List.of(), statement(CUSTOMER, "2026-02-01", "2026-02-28").lines().getFirst().items());
        Statement detailed = shop.database.owing().statement(CUSTOMER, span("2026-02-01", "2026-02-28"), true);
        assertEquals(List.of("绿茶 3 7.50", "绿茶 1 4.00", "绿茶 -1 -2.00"), detailed.lines().stream()
                .flatMap(l -> l.items().stream()).map(i -> i.name() + " " + i.quantity() + " " + i.amount()).toList());
    }

    @Test
    void whatWeOweASupplierIsReadTheSameWay() {
        shop.buy("2026-02-01", line(TEA, "10", "12.00"));
        shop.post(Draft.of(DocumentKind.PAYMENT, day("2026-02-10")).supplier(FARM)
                .settling(Settling.of(null, Money.parse("50.00"))));
        Statement statement = statement(SUPPLIER, "2026-02-01", "2026-02-28");
        assertEquals(List.of("0.00", "120.00", "0.00", "0.00", "50.00", "0.00", "70.00"), figures(statement));
        PartnerOwing owing = shop.database.owing().owing(Side.SUPPLIERS, day("2026-02-28")).getFirst();
        assertEquals("S1 70.00 27", owing.holder().code() + " " + owing.aged().balance() + " " + owing.daysOverdue());
        assertEquals(day("2026-02-10"), owing.lastMoney());
        assertEquals("120.00", shop.database.owing().owing(Side.SUPPLIERS, day("2026-02-09")).getFirst().aged().balance().toString());
        assertEquals(List.of(), shop.database.owing().owing(Side.CUSTOMERS, day("2026-02-28")));
    }

    @Test
    void whoOwesMostStandsFirstWithTheDaysOfTheOldestDebt() {
        sell("2026-01-10", "100", "0.00");
        sell("2026-02-20", "10", "0.00");
        PartnerOwing owing = shop.database.owing().owing(Side.CUSTOMERS, day("2026-05-20")).getFirst();
        assertEquals(List.of("0.00", "0.00", "10.00", "0.00", "100.00"), owing.aged().groups().stream().map(Money::toString).toList());
        assertEquals(100, owing.daysOverdue());
    }

    private static List<String> figures(Statement s) {
        return List.of(s.opening(), s.traded(), s.returned(), s.otherwise(), s.received(), s.waived(), s.closing()).stream()
                .map(Money::toString).toList();
    }

    private static String words(StatementLine line) {
        return line.date() + " " + line.increase() + " " + line.received() + " " + line.waived() + " " + line.balance();
    }

    private Statement statement(Partner partner, String from, String to) {
        return shop.database.owing().statement(partner, span(from, to), false);
    }

    private Document sell(String date, String amount, String received) {
        return shop.post(TradingShop.draft(date, line(TEA, amount, "1.00")).settling(Settling.of(null, Money.parse(received))));
    }

    private Document receive(String date, String money, String waiver) {
        return shop.post(Draft.of(DocumentKind.RECEIPT, day(date)).customer(AN)
                .settling(new Settling(null, Money.parse(money), Money.parse(waiver), null)));
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
