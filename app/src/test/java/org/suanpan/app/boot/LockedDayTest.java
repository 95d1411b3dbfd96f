package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.closing.day.DayEnd.Count;
import org.suanpan.core.trade.closing.day.DayEnd.Items;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.KeptExchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Nothing gets into a day that was counted and locked, whoever tries and by whichever way.
class LockedDayTest {

    private static final Actor CLERK = new Actor("小王");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final String SENTENCE = "日期 2026-03-10 已经日结（2026-03-10 及以前都锁定了），请把日期改到 2026-03-11 或以后，或请店主在“日结”里重新打开。";

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
                "{\"do\":\"opening-stock\",\"date\":\"2026-03-10\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"value\":\"50.00\"}]}",
                "{\"do\":\"purchase\",\"date\":\"2026-03-10\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"5\",\"price\":\"6\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-03-10\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"4\",\"price\":\"8\"}]}",
                "{\"do\":\"receipt\",\"date\":\"2026-03-10\",\"customer\":\"C1\",\"cash\":\"20.00\"}"));
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
        DocumentId draft = trading.saveDraft(of(kind), CLERK);
        lock();
        refusing.refused(SENTENCE, () -> trading.post(of(kind), CLERK, null));
        refusing.refused(SENTENCE, () -> trading.post(of(kind), Actor.OWNER, null));
        refusing.refused(SENTENCE, () -> trading.preview(of(kind)));
        refusing.refused(SENTENCE, () -> trading.postDraft(draft, CLERK));
        refusing.refused(SENTENCE, () -> trading.postWith(of(kind), CLERK, _ -> {}));
        refusing.refused(SENTENCE, () -> trading.postAll(List.of(of(kind)), CLERK, _ -> {}));
    }

    @ParameterizedTest
    @MethodSource("posted")
    void nothingOfItIsReversedOnItsOwnDay(String number) {
        lock();
        DocumentId document = document(number);
        refusing.refused(SENTENCE, () -> trading.reverse(document, DAY, CLERK));
        refusing.refused(SENTENCE, () -> trading.previewReversal(document, DAY));
        refusing.refused(SENTENCE, () -> trading.reverseAndCorrect(document, DAY, CLERK));
    }

    static Stream<String> posted() {
        return Stream.of("KC-202603-0001", "JH-202603-0001", "XS-202603-0001", "SK-202603-0001");
    }

    @Test
    void noExchangeNoDepositAndNoMatchIsDatedIntoIt() {
        KeptExchange kept = trading.keep(new Exchange(of(DocumentKind.SALES_RETURN), of(DocumentKind.DELIVERY)), null, null, CLERK);
        lock();
        refusing.refused(SENTENCE, () -> trading.exchange(new Exchange(of(DocumentKind.SALES_RETURN), of(DocumentKind.DELIVERY)),
                CLERK, null));
        refusing.refused(SENTENCE, () -> trading.postDraft(kept.out().id(), CLERK));
        refusing.refused(SENTENCE, () -> trading.post(of(DocumentKind.SALES_ORDER).settling(Settling.of(null, Money.parse("5.00"))),
                CLERK, null));
        refusing.refused(SENTENCE, () -> trading.unmatch(document("SK-202603-0001"), DAY, CLERK));
        trading.unmatch(document("SK-202603-0001"), NEXT, CLERK);
    }

    @Test
    void aStoryClosesADayIsRefusedInItAndOpensItAgain() throws IOException {
        String sale = "{\"do\":\"sale\",\"date\":\"2026-03-10\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"1\",\"price\":\"8\"}]}";
        new RefusingShop(Files.createDirectory(folder.resolve("story")), "2026-03-20", List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"绿茶\",\"unit\":\"罐\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-03-10\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"value\":\"50.00\"}]}",
                "{\"do\":\"close-day\",\"date\":\"2026-03-10\",\"counts\":[{\"account\":\"CASH\",\"counted\":\"2.50\"}]}",
                "{\"do\":\"expect\",\"account\":{\"account\":\"CASH\",\"balance\":\"2.50\"}}",
                "{\"do\":\"refused\",\"step\":" + sale + ",\"key\":\"day.locked\"}",
                "{\"do\":\"reopen-day\",\"date\":\"2026-03-10\",\"reason\":\"漏单\"}", sale,
                "{\"do\":\"expect\",\"checks\":\"green\"}")).close();
    }

    @Test
    void theNextDayIsOpenAndTheDayBeforeIsLockedToo() {
        lock();
        trading.reverse(document("SK-202603-0001"), NEXT, CLERK);
        trading.post(of(DocumentKind.DELIVERY).on(NEXT), CLERK, null);
        refusing.refused(SENTENCE.replaceFirst("2026-03-10", "2026-03-09"), () -> trading.post(of(DocumentKind.DELIVERY).on(DAY.minusDays(1)),
                CLERK, null));
        assertEquals(List.of(), refusing.red());
    }

    @Test
    void onlyTheOwnerOpensItAgain() {
        lock();
        refusing.refused("只有店主可以重新打开 2026-03-10，请找店主。", () -> refusing.shop.dayEnd().reopen(DAY, "漏单", CLERK));
        refusing.refused("请写明为什么重新打开 2026-03-10。", () -> refusing.shop.dayEnd().reopen(DAY, "", Actor.OWNER));
        refusing.shop.dayEnd().reopen(DAY, "漏单", Actor.OWNER);
        trading.post(of(DocumentKind.DELIVERY), CLERK, null);
        assertEquals(List.of(), refusing.red());
    }

    private void lock() {
        refusing.shop.dayEnd().close(DAY, List.of(new Count(AccountId.CASH, Money.parse("20.00"), "")), new Items("长款", "短款", "日结"), CLERK);
    }

    private DocumentId document(String number) {
        return refusing.shop.documents().byNumber(new DocumentNumber(number)).orElseThrow().id();
    }

    private static Draft of(DocumentKind kind) {
        Draft draft = Draft.of(kind, DAY).lines(List.of(
                DraftLine.of(new ProductId(1), Quantity.parse("1"), "").price(UnitPrice.parse("8"))));
        return kind.isCustomers() ? draft.customer(new CustomerId(2)) : kind.isSuppliers() ? draft.supplier(new SupplierId(1)) : draft;
    }
}
