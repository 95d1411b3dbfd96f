package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.closing.Confirmation;
import org.suanpan.core.trade.closing.Confirmation.Reopened;
import org.suanpan.core.trade.closing.Confirming;
import org.suanpan.core.trade.exchange.Exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What a partner has confirmed is not changed behind its back: nothing dated up to that day reaches its account until somebody
/// takes the confirmation back and says why.
class ConfirmedAccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 3, 12);
    private static final Partner AN = Partner.of(new CustomerId(2));
    private static final Partner EAST = Partner.of(new SupplierId(1));
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final String CUSTOMER = "客户 安康超市 已对账确认到 2026-03-12，日期 2026-03-10 的单据会改动这份账；请把日期改到 2026-03-13 或以后，或先在客户档案里取消确认。";
    private static final String SUPPLIER = "供应商 华东批发 已对账确认到 2026-03-12，日期 2026-03-10 的单据会改动这份账；请把日期改到 2026-03-13 或以后，或先取消确认。";

    @TempDir
    Path folder;

    private RefusingShop refusing;
    private Trading trading;
    private Confirming confirming;

    @BeforeEach
    void open() throws IOException {
        refusing = new RefusingShop(folder, "2026-03-20", List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"城南便利\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"绿茶\",\"unit\":\"罐\"}",
                "{\"do\":\"purchase\",\"date\":\"2026-03-10\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"50\",\"price\":\"6\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-03-10\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"4\",\"price\":\"8\"}]}",
                "{\"do\":\"receipt\",\"date\":\"2026-03-10\",\"customer\":\"C1\",\"cash\":\"20.00\"}"));
        trading = refusing.shop.trading();
        confirming = refusing.shop.confirming();
    }

    @AfterEach
    void close() {
        refusing.close();
    }

    static Stream<DocumentKind> customers() {
        return Stream.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN, DocumentKind.RECEIPT, DocumentKind.OPENING_RECEIVABLE);
    }

    static Stream<DocumentKind> suppliers() {
        return Stream.of(DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN, DocumentKind.PAYMENT, DocumentKind.OPENING_PAYABLE);
    }

    @ParameterizedTest
    @MethodSource("customers")
    void nothingReachesACustomersConfirmedAccount(DocumentKind kind) {
        DocumentId draft = trading.saveDraft(of(kind, DAY), Actor.OWNER);
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        refusing.refused(CUSTOMER, () -> trading.post(of(kind, DAY), Actor.OWNER, null));
        refusing.refused(CUSTOMER, () -> trading.postDraft(draft, Actor.OWNER));
        trading.post(of(kind, CONFIRMED.plusDays(1)), Actor.OWNER, null);
        assertEquals(List.of(), refusing.red());
    }

    @ParameterizedTest
    @MethodSource("suppliers")
    void norASuppliers(DocumentKind kind) {
        confirming.confirm(EAST, CONFIRMED, Actor.OWNER);
        refusing.refused(SUPPLIER, () -> trading.post(of(kind, DAY), Actor.OWNER, null));
        trading.post(of(kind, CONFIRMED.plusDays(1)), Actor.OWNER, null);
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void nothingOnItIsReversedOnSuchADayAndLaterItIs() {
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        for (String number : List.of("XS-202603-0001", "SK-202603-0001")) {
            refusing.refused(CUSTOMER, () -> trading.reverse(document(number), DAY, Actor.OWNER));
            refusing.refused(CUSTOMER, () -> trading.reverseAndCorrect(document(number), DAY, Actor.OWNER));
        }
        trading.reverse(document("SK-202603-0001"), CONFIRMED.plusDays(1), Actor.OWNER);
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void chargesDepositsAndExchangesAreOnItToo() {
        confirming.confirm(EAST, CONFIRMED, Actor.OWNER);
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        refusing.refused(SUPPLIER, () -> trading.post(Draft.of(DocumentKind.LATE_CHARGE, DAY).supplier(new SupplierId(1))
                .following(document("JH-202603-0001")).charges(List.of(new Charge(Money.parse("3.00"), Spread.AMOUNT))), Actor.OWNER, null));
        refusing.refused(CUSTOMER, () -> trading.post(of(DocumentKind.SALES_ORDER, DAY)
                .settling(Settling.of(null, Money.parse("5.00"))), Actor.OWNER, null));
        refusing.refused("退回：" + CUSTOMER, () -> trading.exchange(new Exchange(
                of(DocumentKind.SALES_RETURN, DAY), of(DocumentKind.DELIVERY, DAY)), Actor.OWNER, null));
    }

    @Test
    void whatIsOnNobodysAccountAndWhatIsAnothersGoesOn() {
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        trading.post(of(DocumentKind.SCRAP, DAY).reason("破损"), Actor.OWNER, null);
        trading.post(of(DocumentKind.SALES_ORDER, DAY), Actor.OWNER, null);
        trading.post(of(DocumentKind.DELIVERY, DAY).customer(new CustomerId(3)), Actor.OWNER, null);
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void takingItBackNeedsAReasonAndStaysWrittenDown() {
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        refusing.refused("取消对账确认要写明原因。", () -> confirming.reopen(AN, " ", Actor.OWNER));
        confirming.reopen(AN, "漏了一张退货", Actor.OWNER);
        trading.post(of(DocumentKind.DELIVERY, DAY), Actor.OWNER, null);
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        assertEquals(List.of(
                new Confirmation(2, AN, CONFIRMED, Money.parse("20.00"), NOW, "owner", null),
                new Confirmation(1, AN, CONFIRMED, Money.parse("12.00"), NOW, "owner", new Reopened(NOW, "owner", "漏了一张退货"))),
                confirming.of(AN));
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void nothingIsConfirmedTwiceOrBeforeItsDayOrTakenBackWhenThereIsNothing() {
        refusing.refused("安康超市 没有正在生效的对账确认。", () -> confirming.reopen(AN, "错了", Actor.OWNER));
        refusing.refused("不能确认到 2026-03-21：这一天还没到，请选今天或更早的日期。",
                () -> confirming.confirm(AN, LocalDate.of(2026, 3, 21), Actor.OWNER));
        confirming.confirm(AN, CONFIRMED, Actor.OWNER);
        refusing.refused("安康超市 已经对账确认到 2026-03-12，请选更晚的日期，或先取消那次确认。",
                () -> confirming.confirm(AN, DAY, Actor.OWNER));
    }

    private DocumentId document(String number) {
        return refusing.shop.documents().byNumber(new DocumentNumber(number)).orElseThrow().id();
    }

    private static Draft of(DocumentKind kind, LocalDate day) {
        boolean money = kind == DocumentKind.RECEIPT || kind == DocumentKind.PAYMENT || kind.isOpening();
        Draft draft = Draft.of(kind, day).lines(money ? List.of() : List.of(
                DraftLine.of(new ProductId(1), Quantity.parse("1"), "").price(UnitPrice.parse("8"))));
        Draft paid = money ? draft.settling(Settling.of(null, Money.parse("2.00"))) : draft;
        return kind.isCustomers() ? paid.customer(new CustomerId(2)) : kind.isSuppliers() ? paid.supplier(new SupplierId(1)) : paid;
    }
}
