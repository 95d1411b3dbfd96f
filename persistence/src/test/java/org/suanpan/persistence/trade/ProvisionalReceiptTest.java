package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Goods that come before their bill: in stock at an estimate, owed from the bill on, and the difference where the goods
/// are by then.
class ProvisionalReceiptTest {

    private static final Partner FARM = Partner.of(TradingShop.FARM);

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
    }

    @AfterEach
    void everyCheckIsGreenAfterwards() {
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).toList());
        shop.close();
    }

    @Test
    void itIsInStockAtTheEstimateAndOwesNothing() {
        received("2026-03-02");
        assertEquals("1000.00", value(TradingShop.TEA));
        assertEquals("0.00", balance());
    }

    @Test
    void theBillOwesItsOwnAmountAndCorrectsStockAndSalesOfAnOpenMonth() {
        Document receipt = received("2026-03-02");
        Document sale = shop.deliver("2026-03-05", TradingShop.line(TradingShop.TEA, "60", "15.00"));
        Document bill = shop.post(bill("2026-03-10", receipt, "10.50"));
        assertEquals("FP-202603-0001", bill.number().text());
        assertEquals("1050.00", balance());
        assertEquals("420.00", value(TradingShop.TEA));
        assertEquals("630.00", shop.database.documents().get(sale.id()).cost().toString());
    }

    @Test
    void ofAClosedMonthWhatIsSoldBecomesAnAdjustmentInTheMonthOfTheBill() {
        Document receipt = received("2026-02-02");
        Document sale = shop.deliver("2026-02-05", TradingShop.line(TradingShop.TEA, "60", "15.00"));
        shop.months.close(YearMonth.of(2026, 2), Actor.OWNER);
        Document bill = shop.post(bill("2026-03-10", receipt, "9.50"));
        assertTrue(bill.split());
        assertEquals("600.00", shop.database.documents().get(sale.id()).cost().toString());
        assertEquals("380.00", value(TradingShop.TEA));
        assertEquals("-30.00", shop.database.bookFigures().profit(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"))
                .costAdjustments().toString());
        assertEquals("950.00", balance());
    }

    @Test
    void theReceiptWaitsForItsBillToBeTakenBackAndTheBillForItsReturns() {
        Document receipt = received("2026-03-02");
        Document bill = shop.post(bill("2026-03-10", receipt, "10.50"));
        assertEquals(Problem.of("document.has-dependents", "ZG-202603-0001", "FP-202603-0001"), refused(receipt));
        Document back = shop.post(returned(receipt, "10"));
        assertEquals("105.00", back.amounts().gross().toString());
        assertEquals(Problem.of("document.has-dependents", "FP-202603-0001", "JT-202603-0001"), refused(bill));
        shop.reverse(back, "2026-03-12");
        shop.reverse(bill, "2026-03-12");
        assertEquals("1000.00", value(TradingShop.TEA));
        assertEquals("0.00", balance());
        shop.reverse(receipt, "2026-03-13");
        assertEquals("0.00", value(TradingShop.TEA));
    }

    @Test
    void aBillOfAClosedMonthIsTakenBackAtItsOwnPlace() {
        Document receipt = received("2026-02-02");
        shop.months.close(YearMonth.of(2026, 2), Actor.OWNER);
        Document bill = shop.post(bill("2026-03-10", receipt, "10.50"));
        assertEquals("1050.00", value(TradingShop.TEA));
        shop.reverse(bill, "2026-03-12");
        assertEquals("1000.00", value(TradingShop.TEA));
        assertEquals("0.00", balance());
        shop.post(bill("2026-03-14", receipt, "11.00"));
        assertEquals("1100.00", value(TradingShop.TEA));
    }

    @Test
    void moneyThatWasPaidWithABillStaysAPrepayment() {
        Document receipt = received("2026-03-02");
        Document bill = shop.post(bill("2026-03-10", receipt, "10.50").settling(Settling.of(null, Money.parse("50.00"))));
        assertEquals("1000.00", balance());
        shop.reverse(bill, "2026-03-11");
        assertEquals("-50.00", balance());
        assertEquals("50.00", shop.database.bookFigures().prepaid(FARM, null).toString());
    }

    @Test
    void aReturnIsRefusedUntilTheBillIsThereAndSoIsASecondOrAPartialBill() {
        Document receipt = received("2026-03-02");
        assertEquals(Problem.of("document.bill-missing", "ZG-202603-0001"), refused(returned(receipt, "1")));
        assertEquals(Problem.of("document.bill-quantity", 1, "P1 绿茶", Quantity.of(100), "件", "ZG-202603-0001"),
                refused(bill("2026-03-10", receipt, "10.50").lines(List.of(DraftLine.ofOrigin(1, Quantity.of(99), "")))));
        shop.post(bill("2026-03-10", receipt, "10.50"));
        assertEquals(Problem.of("document.billed-already", "ZG-202603-0001", "FP-202603-0001"),
                refused(bill("2026-03-11", receipt, "10.50")));
    }

    @Test
    void nothingIsPaidBeforeTheBill() {
        assertEquals(Problem.of("document.paid-before-bill", Money.parse("5.00")), refused(provisional("2026-03-02")
                .settling(Settling.of(null, Money.parse("5.00")))));
    }

    @Test
    void itCountsAgainstItsOrderLikeAReceiptWithABill() {
        Document order = shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-01"))
                .supplier(TradingShop.FARM).lines(List.of(TradingShop.line(TradingShop.TEA, "100", "10.00"))));
        shop.post(Draft.of(DocumentKind.PROVISIONAL_RECEIPT, LocalDate.parse("2026-03-02")).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(60), ""))));
        Document rest = shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-03")).following(order.id()));
        assertEquals(Quantity.of(40), rest.lines().getFirst().base());
        assertEquals(Quantity.ZERO, shop.database.bookFigures().available(TradingShop.TEA).onOrder());
    }

    @Test
    void theListTellsWhoseBillIsMissing() {
        Document first = received("2026-03-02");
        received("2026-03-03");
        shop.post(bill("2026-03-10", first, "10.50"));
        assertEquals(List.of("ZG-202603-0002"), numbers(Standing.UNBILLED));
        assertEquals(List.of("ZG-202603-0002", "ZG-202603-0001"), numbers(Standing.POSTED));
        assertEquals(List.of(true, false), List.of(item(first).billed(), item(first).open().isPositive()));
    }

    private List<String> numbers(Standing standing) {
        return shop.database.documentQueries().list(new DocumentFilter(Set.of(DocumentKind.PROVISIONAL_RECEIPT), "",
                null, standing), 0, 9).rows().stream().map(DocumentListItem::number).toList();
    }

    private DocumentListItem item(Document document) {
        return shop.database.documentQueries().item(document.id());
    }

    private static Draft provisional(String date) {
        return Draft.of(DocumentKind.PROVISIONAL_RECEIPT, LocalDate.parse(date)).supplier(TradingShop.FARM)
                .lines(List.of(TradingShop.line(TradingShop.TEA, "100", "10.00")));
    }

    private Document received(String date) {
        return shop.post(provisional(date));
    }

    private static Draft bill(String date, Document receipt, String price) {
        return Draft.of(DocumentKind.PURCHASE_BILL, LocalDate.parse(date)).following(receipt.id())
                .lines(List.of(DraftLine.ofOrigin(1, null, "").price(UnitPrice.parse(price))));
    }

    private static Draft returned(Document receipt, String quantity) {
        return Draft.of(DocumentKind.PURCHASE_RETURN, LocalDate.parse("2026-03-11")).following(receipt.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), "")));
    }

    private Problem refused(Draft draft) {
        return assertThrows(Rejected.class, () -> shop.post(draft)).problem();
    }

    private Problem refused(Document reversed) {
        return assertThrows(Rejected.class, () -> shop.reverse(reversed, "2026-03-12")).problem();
    }

    private String value(ProductId product) {
        return shop.database.bookFigures().stock(product, null).value().toString();
    }

    private String balance() {
        return shop.database.bookFigures().balance(FARM, null).toString();
    }
}
