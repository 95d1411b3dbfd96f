package org.suanpan.persistence.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.importing.bill.Bill;
import org.suanpan.core.importing.bill.BillBooking;
import org.suanpan.core.importing.bill.BillBooking.Outcome;
import org.suanpan.core.importing.bill.BillRow;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.Chosen;
import org.suanpan.core.importing.bill.Chosen.Item;
import org.suanpan.core.importing.bill.Chosen.Purpose;
import org.suanpan.core.importing.bill.Chosen.Settles;
import org.suanpan.core.importing.bill.Offered;
import org.suanpan.core.importing.bill.Offered.Booked;
import org.suanpan.core.importing.bill.Offered.Standing;
import org.suanpan.core.importing.bill.Proposal.Certainty;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.Document;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Movements of a bill become documents once, on a real file.
class BillBookingTest {

    private static final Partner SHOP = Partner.of(AN);

    @TempDir
    Path folder;

    private TradingShop shop;
    private BillBooking booking;
    private AccountId wechat;
    private Document first;
    private Document second;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        booking = new BillBooking(shop.database.unitOfWork(), shop.database.billRows(), shop.trading,
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
        wechat = shop.database.unitOfWork().write(() -> shop.database.accounts().add("WX", "微信"));
        shop.open("2026-03-01", TEA, "100", "300.00");
        first = shop.deliver("2026-03-02", line(TEA, "10", "12.00"));
        second = shop.deliver("2026-03-03", line(TEA, "10", "8.05"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aSureMovementSettlesItsDocumentOnItsDayInItsAccount() {
        Offered offered = look(in("a1", "80.50", "安康超市")).getFirst();
        assertEquals(Certainty.SURE, offered.proposal().certainty());
        assertEquals(second.id(), offered.proposal().settles());
        Document made = made(book(chosen(offered, new Settles(SHOP, second.id()))).getFirst());
        assertEquals(DocumentKind.RECEIPT, made.kind());
        assertEquals(LocalDate.parse("2026-03-10"), made.typed().date());
        assertEquals("安康超市 a1", made.typed().remark());
        assertEquals(wechat, made.typed().settling().account());
        assertEquals("120.00", shop.trading.open(SHOP).owed().toString(), "the earlier sale is still owed");
        assertEquals("80.50", shop.database.cashBook().balance(wechat).toString());
    }

    @Test
    void withoutADocumentTheOldestDueIsSettledFirst() {
        book(chosen(look(in("a1", "130.00", "安康超市")).getFirst(), new Settles(SHOP, null)));
        assertEquals(second.id(), shop.trading.open(SHOP).debits().getFirst().document());
        assertEquals("70.50", shop.trading.open(SHOP).owed().toString());
    }

    @Test
    void whoPaysADocumentGetsItBeforeWhoPaysTheOldest() {
        List<Offered> offered = look(in("a1", "130.00", "安康超市"), in("a2", "80.50", "安康超市"));
        List<Outcome> outcomes = book(chosen(offered.getFirst(), new Settles(SHOP, null)), chosen(offered.getLast(), new Settles(SHOP, second.id())));
        assertEquals(List.of("80.50", "130.00"), outcomes.stream().map(one -> made(one).typed().settling().money().toString()).toList());
        assertEquals("0.00", shop.trading.open(SHOP).owed().toString());
    }

    @Test
    void theSameMovementIsBookedOnceWhateverBillItStandsOn() {
        Offered offered = look(in("a1", "80.50", "安康超市")).getFirst();
        Document made = made(book(chosen(offered, new Settles(SHOP, null))).getFirst());
        List<Offered> overlapping = look(in("a1", "80.50", "安康超市"), in("a2", "5.00", "安康超市"));
        assertEquals(List.of(Standing.BOOKED, Standing.NEW), overlapping.stream().map(Offered::standing).toList());
        assertEquals(new Booked(made.id(), made.number().text(), "安康超市"), overlapping.getFirst().booked());
        Outcome again = book(chosen(offered, new Settles(SHOP, null))).getFirst();
        assertEquals("bill.already-booked", problem(again));
        assertEquals("80.50", shop.database.cashBook().balance(wechat).toString(), "nothing of it was kept");
    }

    @Test
    void inAnotherAccountItIsAnotherMovement() {
        Offered offered = look(in("a1", "80.50", "安康超市")).getFirst();
        book(chosen(offered, new Settles(SHOP, null)));
        assertEquals(Standing.NEW, booking.look(bill(offered.row()), AccountId.CASH).offered().getFirst().standing());
    }

    @Test
    void twoThatSayTheSameAreTwo() {
        List<Offered> twins = look(in("", "5.00", "安康超市"), in("", "5.00", "安康超市"));
        assertNotEquals(twins.getFirst().key(), twins.getLast().key());
        book(chosen(twins.getFirst(), new Settles(SHOP, null)));
        assertEquals(List.of(Standing.BOOKED, Standing.NEW), look(in("", "5.00", "安康超市"), in("", "5.00", "安康超市")).stream()
                .map(Offered::standing).toList());
        assertNotNull(book(chosen(twins.getLast(), new Settles(SHOP, null))).getFirst().document());
    }

    @Test
    void aReversedMovementIsOfferedAndBookedAgain() {
        Offered offered = look(in("a1", "80.50", "张三")).getFirst();
        Document made = made(book(chosen(offered, new Settles(SHOP, null))).getFirst());
        shop.reverse(made, "2026-03-12");
        assertEquals(Standing.NEW, look(in("a1", "80.50", "张三")).getFirst().standing());
        assertEquals(List.of(), look(in("a1", "1.00", "张三")).getFirst().proposal().payers(), "what was reversed teaches nothing");
        assertNotNull(book(chosen(offered, new Settles(SHOP, second.id()))).getFirst().document());
        assertEquals(Standing.BOOKED, look(in("a1", "80.50", "张三")).getFirst().standing());
        assertEquals("80.50", shop.database.cashBook().balance(wechat).toString());
    }

    @Test
    void whatABillCalledAPartnerIsKnownNextTime() {
        Offered unknown = look(in("a1", "33.00", "小安")).getFirst();
        assertEquals(Certainty.OPEN, unknown.proposal().certainty());
        book(chosen(unknown, new Settles(SHOP, null)));
        Offered known = look(in("a2", "44.00", "小安")).getFirst();
        assertEquals(Certainty.NAMED, known.proposal().certainty());
        assertEquals(SHOP, known.proposal().payers().getFirst().partner());
    }

    @Test
    void moneyOutIsASuppliersOrAnExpenseWhoseItemIsKnownNextTime() {
        shop.buy("2026-03-04", line(TEA, "10", "7.70"));
        List<Offered> offered = look(out("b1", "77.00", "茶厂"), out("b2", "30.00", "中国移动"));
        assertEquals(Certainty.SURE, offered.getFirst().proposal().certainty());
        List<Outcome> outcomes = book(chosen(offered.getFirst(), new Settles(Partner.of(FARM), offered.getFirst().proposal().settles())),
                chosen(offered.getLast(), new Item("话费")));
        assertEquals(List.of(DocumentKind.PAYMENT, DocumentKind.EXPENSE), outcomes.stream().map(one -> made(one).kind()).toList());
        assertEquals("-107.00", shop.database.cashBook().balance(wechat).toString());
        Offered next = look(out("b3", "31.00", "中国移动")).getFirst();
        assertEquals("话费", next.item());
        assertEquals("", look(in("b4", "31.00", "中国移动")).getFirst().item(), "money back is another thing");
        assertEquals(DocumentKind.OTHER_INCOME, made(book(chosen(look(in("b4", "31.00", "中国移动")).getFirst(), new Item("退费"))).getFirst()).kind());
    }

    @Test
    void aRefusalHoldsUpNothingElseAndKeepsNothing() {
        shop.months.close(YearMonth.of(2026, 2), Actor.OWNER);
        BillRow late = new BillRow(2, LocalDate.parse("2026-02-10"), Money.parse("5.00"), Flow.IN, "安康超市", "", "", "a0");
        List<Offered> offered = look(late, in("a1", "80.50", "安康超市"), in("a2", "1.00", "茶厂"));
        List<Outcome> outcomes = book(chosen(offered.get(0), new Settles(SHOP, null)), chosen(offered.get(1), new Settles(SHOP, null)),
                chosen(offered.get(2), new Settles(Partner.of(FARM), null)), chosen(offered.get(2), new Item(" ")));
        assertEquals("document.month-closed", problem(outcomes.get(0)));
        assertNotNull(outcomes.get(1).document());
        assertEquals("bill.not-from-supplier", problem(outcomes.get(2)));
        assertEquals("document.reason-missing", problem(outcomes.get(3)));
        assertEquals(List.of("a1|IN|80.50"), Sql.column(folder.resolve("shop.suanpan"), "select row_key from bill_row"));
    }

    @Test
    void aConfirmedAccountRefusesIt() {
        shop.confirming.confirm(SHOP, LocalDate.parse("2026-03-15"), Actor.OWNER);
        Outcome refused = book(chosen(look(in("a1", "80.50", "安康超市")).getFirst(), new Settles(SHOP, null))).getFirst();
        assertEquals("confirm.locked-customer", problem(refused));
        assertEquals(Standing.NEW, look(in("a1", "80.50", "安康超市")).getFirst().standing());
    }

    @Test
    void whatWasSetAsideIsNotOfferedUntilItIsTakenUp() {
        Offered offered = look(in("a1", "80.50", "安康超市")).getFirst();
        booking.setAside(wechat, offered.key(), offered.row(), Actor.OWNER);
        Offered aside = look(in("a1", "80.50", "安康超市")).getFirst();
        assertEquals(Standing.ASIDE, aside.standing());
        assertNull(aside.booked());
        booking.takeUp(wechat, offered.key());
        assertEquals(Standing.NEW, look(in("a1", "80.50", "安康超市")).getFirst().standing());
    }

    @Test
    void theBooksStayRight() {
        List<Offered> offered = look(in("a1", "80.50", "安康超市"), out("b2", "30.00", "中国移动"));
        book(chosen(offered.getFirst(), new Settles(SHOP, second.id())), chosen(offered.getLast(), new Item("话费")));
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).toList());
        assertEquals("120.00", shop.trading.open(SHOP).owed().toString());
        assertEquals(first.id(), shop.trading.open(SHOP).debits().getFirst().document());
    }

    private List<Offered> look(BillRow... rows) {
        return booking.look(bill(rows), wechat).offered();
    }

    private static Bill bill(BillRow... rows) {
        return new Bill("账单.csv", Bill.Source.WECHAT, List.of(rows), 0);
    }

    private List<Outcome> book(Chosen... chosen) {
        return booking.book(wechat, List.of(chosen), Actor.OWNER, Progress.NONE);
    }

    private static Chosen chosen(Offered offered, Purpose purpose) {
        return new Chosen(offered.key(), offered.row(), purpose);
    }

    private Document made(Outcome outcome) {
        DocumentId id = outcome.document();
        assertNotNull(id, () -> String.valueOf(outcome.problem()));
        return shop.database.documents().get(id);
    }

    private static String problem(Outcome outcome) {
        assertNull(outcome.document());
        List<String> key = new ArrayList<>();
        if (outcome.problem() != null) {
            key.add(outcome.problem().key());
        }
        return String.join("", key);
    }

    private static BillRow in(String id, String amount, String party) {
        return new BillRow(1, LocalDate.parse("2026-03-10"), Money.parse(amount), Flow.IN, party, "", "支付成功", id);
    }

    private static BillRow out(String id, String amount, String party) {
        return new BillRow(1, LocalDate.parse("2026-03-10"), Money.parse(amount), Flow.OUT, party, "", "支付成功", id);
    }
}
