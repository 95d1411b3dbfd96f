package org.suanpan.core.stock.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Placed.Walk;
import org.suanpan.core.stock.batch.SerialStory.Step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SerialStoryTest {

    private final List<Step> steps = new ArrayList<>();

    @Test
    void aSoldPieceKnowsItsSupplierItsBuyerAndItsWarranty() {
        happened(DocumentKind.GOODS_RECEIPT, false, 1);
        happened(DocumentKind.DELIVERY, false, -1);
        SerialStory story = story(12);
        assertEquals(steps.get(0), story.supplied());
        assertEquals(steps.get(1), story.sold());
        assertEquals(LocalDate.of(2027, 3, 2), story.warrantyEnd());
        assertEquals("", story.where());
    }

    @Test
    void aPieceThatCameBackIsSoldNoMore() {
        happened(DocumentKind.GOODS_RECEIPT, false, 1);
        happened(DocumentKind.DELIVERY, false, -1);
        happened(DocumentKind.SALES_RETURN, false, 1);
        assertNull(story(12).sold());
        assertNull(story(12).warrantyEnd());
        assertEquals("主仓", story(12).where());
        happened(DocumentKind.SALES_RETURN, true, -1);
        assertEquals(steps.get(1), story(12).sold(), "the return itself was taken back");
    }

    @Test
    void aReversedReceiptSuppliedNothing() {
        happened(DocumentKind.GOODS_RECEIPT, false, 1);
        happened(DocumentKind.GOODS_RECEIPT, true, -1);
        happened(DocumentKind.GOODS_RECEIPT, false, 1);
        happened(DocumentKind.DELIVERY, false, -1);
        happened(DocumentKind.DELIVERY, true, 1);
        assertEquals(steps.get(2), story(0).supplied());
        assertNull(story(0).sold());
    }

    @Test
    void aPieceIsInOnePlaceAtMost() {
        WarehouseId other = new WarehouseId(2);
        LocalDate day = LocalDate.of(2026, 3, 1);
        Placed in = new Placed(day, WarehouseId.MAIN, Quantity.of(1));
        Placed out = new Placed(day, WarehouseId.MAIN, Quantity.of(-1));
        Placed there = new Placed(day, other, Quantity.of(1));
        assertEquals(Walk.SOUND, Placed.walk(List.of(in, out, there)));
        assertEquals(Walk.COMES_TWICE, Placed.walk(List.of(in, there)));
        assertEquals(Walk.LEAVES_WHERE_IT_IS_NOT, Placed.walk(List.of(there, out)));
        assertEquals(Walk.LEAVES_WHERE_IT_IS_NOT, Placed.walk(List.of(out, in)));
    }

    @Test
    void serialNumbersAreReadHoweverTheyWereTyped() {
        assertEquals(List.of("A1", "A2", "A3", "A4"), Serials.parse(" A1\nA2，A3、 A4 ").numbers());
        assertEquals("batch.serial-twice", refused("A1 A1", 2));
        assertEquals("batch.serial-count", refused("A1", 2));
        Serials.parse("A1 A2").check(1, "P", Quantity.of(-2));
    }

    private static String refused(String typed, long pieces) {
        return assertThrows(Rejected.class, () -> Serials.parse(typed).check(1, "P", Quantity.of(pieces))).problem().key();
    }

    private void happened(DocumentKind kind, boolean red, long quantity) {
        int day = steps.size() + 1;
        steps.add(new Step(LocalDate.of(2026, 3, day), new DocumentId(day), kind, red, "N" + day, "某人", "主仓",
                Quantity.of(quantity)));
    }

    private SerialStory story(int warrantyMonths) {
        return new SerialStory(new ProductId(1), "P1", "手机", "SN1", warrantyMonths, steps);
    }
}
