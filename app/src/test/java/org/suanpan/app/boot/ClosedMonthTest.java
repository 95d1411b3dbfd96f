package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.closing.Closing;
import org.suanpan.core.trade.exchange.Exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A closed month changes by no route there is: each is refused with its sentence and has left the data file alone.
class ClosedMonthTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 2, 10);
    private static final LocalDate OPEN = LocalDate.of(2026, 3, 2);
    private static final String SENTENCE = "日期 2026-02-10 所在的月份已经结账，请把日期改到 2026-03-01 或以后，或先反结账。";
    private static final String OPENING = "日期 2026-02-10 所在的月份已经结账，期初不能再改到那里；请把更正（红冲或新的期初单）的日期写成第一个没结账的日子 2026-03-01，或先反结账。";

    @TempDir
    Path folder;

    private RefusingShop refusing;
    private Trading trading;

    @BeforeEach
    void open() throws IOException {
        refusing = new RefusingShop(folder, "2026-03-20", List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"绿茶\",\"unit\":\"罐\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-02-10\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"value\":\"50.00\"}]}",
                "{\"do\":\"opening-receivable\",\"date\":\"2026-02-10\",\"customer\":\"C1\",\"amount\":\"100.00\"}",
                "{\"do\":\"purchase\",\"date\":\"2026-02-10\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"5\",\"price\":\"6\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-02-10\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"4\",\"price\":\"8\"}]}",
                "{\"do\":\"receipt\",\"date\":\"2026-02-10\",\"customer\":\"C1\",\"cash\":\"20.00\"}"));
        trading = refusing.shop.trading();
    }

    @AfterEach
    void close() {
        refusing.close();
    }

    static Stream<DocumentKind> kinds() {
        return Stream.of(DocumentKind.values()).filter(kind -> !kind.isPromise());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noDocumentOfAnyKindIsPostedIntoIt(DocumentKind kind) {
        DocumentId draft = trading.saveDraft(of(kind), Actor.OWNER);
        closeFebruary();
        refusing.refused(sentence(kind), () -> trading.post(of(kind), Actor.OWNER, null));
        refusing.refused(sentence(kind), () -> trading.preview(of(kind)));
        refusing.refused(sentence(kind), () -> trading.postDraft(draft, Actor.OWNER));
    }

    @Test
    void aDraftThatComesBackIntoItStaysADraft() {
        DocumentId draft = trading.saveDraft(of(DocumentKind.DELIVERY), Actor.OWNER);
        closeFebruary();
        Draft thrown = refusing.shop.documents().get(draft).typed();
        trading.discard(draft, Actor.OWNER);
        DocumentId again = trading.saveDraft(thrown, Actor.OWNER);
        refusing.refused(SENTENCE, () -> trading.postDraft(again, Actor.OWNER));
    }

    @ParameterizedTest
    @MethodSource("posted")
    void nothingOfItIsReversedOnItsOwnDay(String number) {
        closeFebruary();
        DocumentId document = document(number);
        String sentence = sentence(refusing.shop.documents().get(document).kind());
        refusing.refused(sentence, () -> trading.reverse(document, CLOSED, Actor.OWNER));
        refusing.refused(sentence, () -> trading.previewReversal(document, CLOSED));
        refusing.refused(sentence, () -> trading.reverseAndCorrect(document, CLOSED, Actor.OWNER));
    }

    static Stream<String> posted() {
        return Stream.of("KC-202602-0001", "YS-202602-0001", "JH-202602-0001", "XS-202602-0001", "SK-202602-0001");
    }

    @Test
    void noExchangeIsDatedIntoIt() {
        closeFebruary();
        refusing.refused(SENTENCE, () -> trading.exchange(new Exchange(
                of(DocumentKind.SALES_RETURN), of(DocumentKind.DELIVERY)), Actor.OWNER, null));
    }

    @Test
    void theDepositOfAnOrderIsAReceiptLikeAnyOther() {
        closeFebruary();
        Draft order = of(DocumentKind.SALES_ORDER);
        refusing.refused(SENTENCE, () -> trading.post(order.settling(Settling.of(null, Money.parse("5.00"))), Actor.OWNER, null));
        trading.post(order, Actor.OWNER, null);
    }

    @Test
    void whatComesLaterForItsGoodsIsDatedAfterIt() {
        DocumentId goods = trading.post(of(DocumentKind.PROVISIONAL_RECEIPT), Actor.OWNER, null);
        DocumentId purchase = document("JH-202602-0001");
        closeFebruary();
        Closing stored = refusing.shop.closings().all().getFirst();
        refusing.refused(SENTENCE, () -> trading.post(bill(goods, CLOSED), Actor.OWNER, null));
        refusing.refused(SENTENCE, () -> trading.post(charge(purchase, CLOSED), Actor.OWNER, null));
        trading.post(bill(goods, OPEN), Actor.OWNER, null);
        DocumentId charge = trading.post(charge(purchase, OPEN), Actor.OWNER, null);
        trading.reverse(charge, OPEN.plusDays(1), Actor.OWNER);
        trading.reverse(document("XS-202602-0001"), OPEN, Actor.OWNER);
        trading.reverse(document("SK-202602-0001"), OPEN, Actor.OWNER);
        assertEquals(stored, refusing.shop.closings().all().getFirst());
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void aWrongOpeningIsPutRightOnTheFirstOpenDay() {
        closeFebruary();
        trading.reverse(document("YS-202602-0001"), LocalDate.of(2026, 3, 1), Actor.OWNER);
        trading.post(Draft.of(DocumentKind.OPENING_RECEIVABLE, LocalDate.of(2026, 3, 1)).customer(new CustomerId(2))
                .settling(Settling.of(null, Money.parse("80.00"))), Actor.OWNER, null);
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void noSecondWindowGetsAroundIt() {
        closeFebruary();
        refusing.refused("数据文件 " + refusing.store + " 正被另一个算盘窗口或命令使用，请先关闭它再试。",
                () -> refusing.opener.open(refusing.store, false));
    }

    @Test
    void theMonthAfterTheNextIsNotClosedBeforeIt() {
        closeFebruary();
        refusing.refused("不能结 2026-04，下一个要结账的月份是 2026-03。",
                () -> refusing.shop.months().close(YearMonth.of(2026, 4), Actor.OWNER));
        refusing.refused("不能反结 2026-01，只能从最近结账的月份 2026-02 开始反结。",
                () -> refusing.shop.months().reopen(YearMonth.of(2026, 1), "错了", Actor.OWNER));
    }

    private void closeFebruary() {
        refusing.shop.months().close(YearMonth.of(2026, 2), Actor.OWNER);
    }

    private DocumentId document(String number) {
        return refusing.shop.documents().byNumber(new DocumentNumber(number)).orElseThrow().id();
    }

    private static String sentence(DocumentKind kind) {
        return kind.isOpening() ? OPENING : SENTENCE;
    }

    private static Draft of(DocumentKind kind) {
        Draft draft = Draft.of(kind, CLOSED).lines(List.of(
                DraftLine.of(new ProductId(1), Quantity.parse("1"), "").price(UnitPrice.parse("8"))));
        return kind.isCustomers() ? draft.customer(new CustomerId(2)) : kind.isSuppliers() ? draft.supplier(new SupplierId(1)) : draft;
    }

    private static Draft bill(DocumentId goods, LocalDate day) {
        return Draft.of(DocumentKind.PURCHASE_BILL, day).supplier(new SupplierId(1)).following(goods).lines(List.of(
                DraftLine.ofOrigin(1, Quantity.parse("1"), "").price(UnitPrice.parse("9"))));
    }

    private static Draft charge(DocumentId purchase, LocalDate day) {
        return Draft.of(DocumentKind.LATE_CHARGE, day).supplier(new SupplierId(1)).following(purchase)
                .charges(List.of(new Charge(Money.parse("3.00"), Spread.AMOUNT)));
    }
}
