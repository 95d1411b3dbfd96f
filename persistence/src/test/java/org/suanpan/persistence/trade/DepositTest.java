package org.suanpan.persistence.trade;

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
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Preview;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Allocation;
import org.suanpan.core.trade.control.Deposit;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class DepositTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

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
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(check -> !check.ok())
                .map(CheckResult::id).toList());
        shop.close();
    }

    @Test
    void aDepositIsMoneyPaidAheadThatNamesItsOrder() {
        Preview seen = shop.trading.preview(order("300.00"));
        assertEquals(List.of(money("-300.00"), List.of(new Preview.CashChange(AccountId.CASH, money("300.00")))),
                List.of(seen.partner(), seen.cash()));
        Document order = shop.post(order("300.00"));
        Document receipt = shop.database.documents().following(order.id()).getFirst();
        assertEquals(List.of(DocumentKind.RECEIPT, "SK-202601-0001", money("300.00")),
                List.of(receipt.kind(), receipt.number().text(), receipt.amounts().gross()));
        assertEquals(List.of(new Deposit(receipt.id(), order.id(), order.number(), money("300.00"), true)), deposits());
        assertEquals(figures("-300.00", "300.00", "300.00"), figures());
    }

    @Test
    void deliveriesUseItUntilItIsGoneUnlessLessIsTyped() {
        Document order = shop.post(order("300.00"));
        Document first = shop.post(deliver(order, "2", null));
        assertEquals(List.of(money("200.00"), money("200.00")), List.of(first.settled(), used(first.id())));
        Document second = shop.post(deliver(order, "2", "30.00"));
        assertEquals(money("30.00"), second.settled());
        Document third = shop.post(deliver(order, "1", null).settling(Settling.of(null, money("90.00"))));
        assertEquals(List.of(money("100.00"), money("10.00")), List.of(third.settled(), used(third.id())));
        assertEquals(money("240.00"), used(order.id()));
        assertEquals(figures("110.00", "60.00", "390.00"), figures());
    }

    @Test
    void moreThanThereIsOrThanIsToBePaidIsRefused() {
        Document order = shop.post(order("150.00"));
        assertEquals("credit.deposit-above", refusal(deliver(order, "5", "150.01")));
        assertEquals("credit.deposit-above", refusal(deliver(order, "1", "100.01")));
        assertEquals("document.money-above-amount", refusal(order("1000.01")));
        assertEquals(money("0.00"), shop.post(deliver(order, "1", "0.00")).settled());
    }

    @Test
    void otherReceiptsPassItOverUntilTheOrderIsClosedOrDelivered() {
        Document order = shop.post(order("300.00"));
        Document sale = shop.post(TradingShop.draft("2026-01-15", line(TEA, "1", "250")));
        Document receipt = shop.post(receipt("100.00"));
        assertEquals(List.of(money("100.00"), money("100.00")), List.of(receipt.settled(), settled(sale)));
        assertEquals("ledger.more-than-there-is", refusal(receipt("0.00").settling(new Settling(null, Money.ZERO, Money.ZERO,
                List.of(new Allocation(sale.id(), money("150.00")))))));
        shop.trading.closeOrder(order.id(), "客户不要了", Actor.OWNER);
        assertEquals(List.of(false), deposits().stream().map(Deposit::bound).toList());
        shop.post(receipt("0.00"));
        assertEquals(money("250.00"), settled(sale));
        assertEquals(figures("-150.00", "150.00", "400.00"), figures());
    }

    @Test
    void whatIsLeftWhenTheLastIsDeliveredIsFreeAndAReversedDeliveryGivesItsShareBack() {
        Document order = shop.post(order("300.00"));
        Document all = shop.post(deliver(order, "10", "100.00"));
        assertEquals(List.of(false), deposits().stream().map(Deposit::bound).toList());
        shop.reverse(all, "2026-01-20");
        assertEquals(List.of(money("300.00"), true), List.of(deposits().getFirst().free(), deposits().getFirst().bound()));
        assertEquals(money("200.00"), shop.post(deliver(order, "2", null).on(LocalDate.of(2026, 1, 21))).settled());
    }

    @Test
    void whatTheDepositPaysNeedsNoCredit() {
        shop.database.unitOfWork().write(() -> shop.database.customers()
                .keepTerms(AN, CustomerTerms.NONE.limit(money("0.00"), CreditPolicy.BLOCK)));
        assertEquals("credit.above-limit.SALES_ORDER", refusal(order("999.99")));
        Document order = shop.post(order("1000.00"));
        assertTrue(shop.post(deliver(order, "10", null)).typed().reason().isEmpty());
    }

    private List<Deposit> deposits() {
        return shop.database.promises().deposits(AN);
    }

    private Money used(DocumentId document) {
        return shop.database.promises().depositUsed(document);
    }

    private Money settled(Document document) {
        return shop.database.documents().get(document.id()).settled();
    }

    /// Balance, money paid ahead, cash.
    private List<Money> figures() {
        var figures = shop.database.bookFigures();
        return List.of(figures.balance(Partner.of(AN), null), figures.prepaid(Partner.of(AN), null),
                figures.account(AccountId.CASH, null));
    }

    private static List<Money> figures(String balance, String prepaid, String cash) {
        return List.of(money(balance), money(prepaid), money(cash));
    }

    private String refusal(Draft draft) {
        return assertThrows(Rejected.class, () -> shop.post(draft)).problem().key();
    }

    private static Draft order(String deposit) {
        return Draft.of(DocumentKind.SALES_ORDER, DAY).customer(AN).lines(List.of(line(TEA, "10", "100")))
                .settling(Settling.of(null, money(deposit)));
    }

    private static Draft receipt(String cash) {
        return Draft.of(DocumentKind.RECEIPT, DAY).customer(AN).settling(Settling.of(null, money(cash)));
    }

    private static Draft deliver(Document order, String quantity, String deposit) {
        return Draft.of(DocumentKind.DELIVERY, DAY).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), "")))
                .settling(new Settling(null, Money.ZERO, Money.ZERO,
                        deposit == null ? null : List.of(new Allocation(order.id(), money(deposit)))));
    }

    private static Money money(String yuan) {
        return Money.parse(yuan);
    }
}
