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
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.WaiverCap;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Part;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class SplitMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @TempDir
    Path folder;

    private TradingShop shop;
    private AccountId phone;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.open("2026-01-01", TEA, "1000", "1000.00");
        phone = shop.database.unitOfWork().write(() -> shop.database.accounts().add("WX", "微信"));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(check -> !check.ok())
                .map(CheckResult::id).toList());
        shop.close();
    }

    @Test
    void aSaleIsPaidPartlyInCashAndPartlyByPhone() {
        Document sale = shop.post(sale(split("100.00", "30.00", "70.00")));
        assertEquals(List.of(new Part(AccountId.CASH, money("30.00")), new Part(phone, money("70.00"))),
                sale.typed().settling().parts());
        assertEquals(List.of("30.00", "70.00"), accounts());
        assertEquals(money("100.00"), sale.settled());
    }

    @Test
    void aRedReceiptTakesBackWhatCameIntoEveryAccount() {
        shop.post(sale(Settling.NONE));
        Document receipt = shop.post(receipt(split("90.00", "50.00", "40.00")));
        assertEquals(List.of("50.00", "40.00"), accounts());
        shop.trading.reverse(receipt.id(), DAY, Actor.OWNER);
        assertEquals(List.of("0.00", "0.00"), accounts());
        assertEquals(money("100.00"), shop.database.bookFigures().balance(Partner.of(AN), null));
    }

    @Test
    void aDraftKeepsTheParts() {
        DocumentId draft = shop.trading.saveDraft(receipt(split("90.00", "50.00", "40.00")), Actor.OWNER);
        shop.trading.changeDraft(draft, 1, receipt(split("90.00", "60.00", "30.00")), Actor.OWNER);
        shop.trading.postDraft(draft, Actor.OWNER);
        assertEquals(List.of("60.00", "30.00"), accounts());
    }

    @Test
    void partsThatDoNotComeToTheMoneyAreRefusedInOneSentence() {
        assertEquals("document.parts-differ", refusal(split("100.00", "30.00", "60.00")));
        assertEquals("document.part-not-positive", refusal(split("100.00", "100.00", "0.00")));
        assertEquals("document.part-twice", refusal(Settling.of(null, money("100.00")).parts(
                List.of(new Part(phone, money("30.00")), new Part(phone, money("70.00"))))));
        assertEquals(List.of("0.00", "0.00"), accounts());
    }

    @Test
    void aWaiverAboveTheCapNeedsAReasonWhichIsLogged() {
        shop.post(sale(Settling.NONE));
        shop.database.unitOfWork().write(() -> shop.database.bookSettings().keep(shop.database.bookSettings().rules()
                .waivers(new WaiverCap(money("5.00"), Rate.parse("0.02")))));
        Draft much = receipt(new Settling(null, money("97.50"), money("2.50"), null));
        assertEquals(List.of("waiver.reason-missing", money("2.50"), money("2.00")), refused(much));
        assertEquals(List.of("waiver.reason-missing", money("6.00"), money("1.88")),
                refused(receipt(new Settling(null, money("88.00"), money("6.00"), null))));
        Document told = shop.post(much.reason("老客户"));
        assertEquals("老客户", told.typed().reason());
        shop.trading.reverse(told.id(), DAY, Actor.OWNER);
        shop.trading.post(much, Actor.STORY, null);
        assertEquals(Money.ZERO, shop.database.bookFigures().balance(Partner.of(AN), null));
    }

    @Test
    void withoutACapNobodyIsAsked() {
        shop.post(sale(Settling.NONE));
        shop.post(receipt(new Settling(null, money("50.00"), money("50.00"), null)));
        assertEquals(Money.ZERO, shop.database.bookFigures().balance(Partner.of(AN), null));
    }

    private List<Object> refused(Draft draft) {
        Problem why = assertThrows(Rejected.class, () -> shop.post(draft)).problem();
        return List.of(why.key(), why.arguments().getFirst(), why.arguments().getLast());
    }

    private Settling split(String money, String cash, String byPhone) {
        return Settling.of(null, money(money)).parts(
                List.of(new Part(AccountId.CASH, money(cash)), new Part(phone, money(byPhone))));
    }

    private String refusal(Settling settling) {
        return assertThrows(Rejected.class, () -> shop.post(sale(settling))).problem().key();
    }

    private List<String> accounts() {
        return List.of(AccountId.CASH, phone).stream().map(id -> shop.database.bookFigures().account(id, null).toString()).toList();
    }

    private static Draft sale(Settling settling) {
        return Draft.of(DocumentKind.DELIVERY, DAY).customer(AN).lines(List.of(line(TEA, "10", "10.00"))).settling(settling);
    }

    private static Draft receipt(Settling settling) {
        return Draft.of(DocumentKind.RECEIPT, DAY).customer(AN).settling(settling);
    }

    private static Money money(String yuan) {
        return Money.parse(yuan);
    }
}
