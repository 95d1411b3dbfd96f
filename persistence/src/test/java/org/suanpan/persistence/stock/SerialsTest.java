package org.suanpan.persistence.stock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.stock.batch.SerialStory;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.BRANCH;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.line;

/// Cups with serial numbers and a year of warranty on a real file.
class SerialsTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private Document receipt;

    @BeforeEach
    void cups() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        keep(Tracking.serials(12));
        receipt = shop.buy("2026-03-01", cups("3", "SN1\nSN2\nSN3"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void keep(Tracking how) {
        shop.database.unitOfWork().write(() -> {
            shop.database.items().keepTraits(CUP, ProductTraits.PLAIN.tracked(how), shop.database.products().get(CUP).version());
            return how;
        });
    }

    private static DraftLine cups(String quantity, String serials) {
        return line(CUP, quantity, "100").marked(new Marks("", null, serials, "", ""));
    }

    private static DraftLine back(int originLine, String quantity, String serials) {
        return DraftLine.ofOrigin(originLine, Quantity.parse(quantity), "").marked(new Marks("", null, serials, "", ""));
    }

    private static String refused(Executable action) {
        return assertThrows(Rejected.class, action).problem().key();
    }

    private SerialStory story(String serial) {
        return shop.database.batchQueries().serials(serial, 9).stream().filter(s -> s.serial().equals(serial)).findFirst()
                .orElseThrow();
    }

    @Test
    void asManyNumbersAsPieces() {
        assertEquals("batch.serial-count", refused(() -> shop.buy("2026-03-02", cups("2", "SN4"))));
        assertEquals("batch.serial-count", refused(() -> shop.deliver("2026-03-02", line(CUP, "1", "150"))));
        assertEquals("batch.serial-twice", refused(() -> shop.deliver("2026-03-02", cups("2", "SN1 SN1"))));
    }

    @Test
    void aPieceIsInOnePlaceOnly() {
        assertEquals("batch.serial-there", refused(() -> shop.buy("2026-03-02", cups("1", "SN1"))));
        assertEquals("batch.serial-there", refused(() -> shop.buy("2026-02-02", cups("1", "SN1"))));
        assertEquals("batch.serial-not-there", refused(() -> shop.deliver("2026-03-02", cups("1", "SN9"))));
        shop.deliver("2026-03-02", cups("1", "SN1"));
        assertEquals("batch.serial-not-there", refused(() -> shop.deliver("2026-03-03", cups("1", "SN1"))));
    }

    @Test
    void aPieceIsSoldFromWhereItIs() {
        shop.post(Draft.of(DocumentKind.TRANSFER, LocalDate.of(2026, 3, 2)).toWarehouse(BRANCH).lines(List.of(
                DraftLine.of(CUP, Quantity.of(1), "").marked(new Marks("", null, "SN2", "", "")))));
        assertEquals("分仓", story("SN2").where());
        assertEquals("batch.serial-not-there", refused(() -> shop.deliver("2026-03-03", cups("1", "SN2"))));
        shop.post(TradingShop.draft("2026-03-03", cups("1", "SN2")).warehouse(BRANCH));
        assertEquals("安康超市", Objects.requireNonNull(story("SN2").sold()).partner());
    }

    @Test
    void oneSearchTellsSupplierBuyerDayAndWarranty() {
        Document sale = shop.deliver("2026-03-05", cups("2", "SN1\nSN3"));
        SerialStory story = story("SN3");
        assertEquals("茶厂", Objects.requireNonNull(story.supplied()).partner());
        assertEquals(receipt.number().text(), Objects.requireNonNull(story.supplied()).number());
        assertEquals("安康超市", Objects.requireNonNull(story.sold()).partner());
        assertEquals(sale.id(), Objects.requireNonNull(story.sold()).document());
        assertEquals(LocalDate.of(2026, 3, 5), Objects.requireNonNull(story.sold()).date());
        assertEquals(LocalDate.of(2027, 3, 5), story.warrantyEnd());
        assertEquals(List.of("SN1", "SN2", "SN3"),
                shop.database.batchQueries().serials("sn", 9).stream().map(SerialStory::serial).toList());
    }

    @Test
    void redDocumentsBringAPieceBackAndTakeItAway() {
        shop.buy("2026-03-02", cups("3", "SN4 SN5 SN6"));
        Document sale = shop.deliver("2026-03-05", cups("1", "SN1"));
        assertEquals("batch.serial-not-there", refused(() -> shop.reverse(receipt, "2026-03-01")));
        shop.reverse(sale, "2026-03-05");
        assertEquals("主仓", story("SN1").where());
        Document again = shop.deliver("2026-03-06", cups("1", "SN1"));
        shop.reverse(again, "2026-03-09");
        assertNull(story("SN1").sold());
        shop.reverse(receipt, "2026-03-10");
        assertEquals("", story("SN1").where());
        assertNull(story("SN1").supplied());
        shop.buy("2026-03-11", cups("1", "SN1"));
        assertEquals("主仓", story("SN1").where());
    }

    @Test
    void aPartialReturnNamesPiecesOfItsSaleAndTheLastTakesTheRest() {
        Document sale = shop.deliver("2026-03-05", cups("2", "SN1\nSN2"));
        shop.deliver("2026-03-05", cups("1", "SN3"));
        Draft draft = Draft.of(DocumentKind.SALES_RETURN, LocalDate.of(2026, 3, 8)).following(sale.id());
        assertEquals("batch.serial-not-of-origin", refused(() -> shop.post(draft.lines(List.of(back(1, "1", "SN3"))))));
        assertEquals("batch.serial-count", refused(() -> shop.post(draft.lines(List.of(back(1, "1", ""))))));
        shop.post(draft.lines(List.of(back(1, "1", "SN2"))));
        assertEquals("主仓", story("SN2").where());
        Document rest = shop.post(draft);
        assertEquals("SN1", rest.lines().getFirst().typed().marks().serials());
        assertEquals("主仓", story("SN1").where());
    }

    @Test
    void numbersDoNotBeginWhileGoodsWithoutAnyLieThere() {
        keep(Tracking.NONE);
        shop.buy("2026-03-02", line(CUP, "1", "100"));
        assertEquals("product.tracking-with-stock", refused(() -> keep(Tracking.serials(12))));
    }

    @Test
    void aStocktakeNamesThePiecesItMisses() {
        Draft count = Draft.of(DocumentKind.STOCKTAKE, LocalDate.of(2026, 3, 4));
        DraftLine two = DraftLine.of(CUP, Quantity.of(2), "");
        assertEquals("batch.serial-count", refused(() -> shop.post(count.lines(List.of(two)))));
        shop.post(count.lines(List.of(two.marked(new Marks("", null, "SN2", "", "")))));
        assertEquals("", story("SN2").where());
    }
}
