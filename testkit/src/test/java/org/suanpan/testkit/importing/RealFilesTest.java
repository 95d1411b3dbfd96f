package org.suanpan.testkit.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Real sales histories: what is imported equals what independent programs counted in them.
class RealFilesTest {

    @TempDir
    Path folder;

    @Test
    void oneDayOfARealShopComesInWhole() {
        Optional<Path> file = ImportShop.sharedData("online-retail/2010-12-01.csv");
        if (file.isPresent()) {
            ImportedBatch batch = take(file.get());
            assertFacts(batch, 3_108, 143, "58635.56", 26);
        }
    }

    @Test
    void aTextExportWithDaysFirstComesInWhole() {
        Optional<Path> file = ImportShop.sharedData("superstore/Sample - Superstore.csv");
        if (file.isPresent()) {
            ImportedBatch batch = take(file.get());
            assertFacts(batch, 10_194, 5_111, "2326534.52", 0);
            assertMasters(batch, 804, 1_862);
        }
    }

    @Test
    void anOldWorkbookComesInWholeAndItsOtherSheetsArePassedOver() {
        Optional<Path> file = ImportShop.sharedData("superstore/Sample - Superstore.xls");
        if (file.isPresent()) {
            ImportedBatch batch = take(file.get());
            assertFacts(batch, 10_194, 5_111, "2326534.44", 0);
            assertMasters(batch, 804, 1_862);
            assertEquals(2, batch.warnings().stream()
                    .filter(w -> w.key().equals("importing.warning.sheet-passed-over")).count());
        }
    }

    @Test
    void aChineseWorkbookComesInWhole() {
        Optional<Path> file = ImportShop.sharedData("chaoshi-cn/示例 - 超市.xls");
        if (file.isPresent()) {
            ImportedBatch batch = take(file.get());
            assertFacts(batch, 10_000, 2_773, "16117548.34", 0);
            assertMasters(batch, 790, 1_955);
        }
    }

    @Test
    @Tag("long")
    void halfAMillionLinesOfTextComeInWhole() {
        Optional<Path> file = ImportShop.sharedData("online-retail/online-retail-2010-12-01_2011-12-09.csv.gz");
        file.ifPresent(this::assertHalfAMillion);
    }

    @Test
    @Tag("long")
    void halfAMillionLinesOfAWorkbookComeInWhole() {
        Optional<Path> file = ImportShop.sharedData("online-retail/online-retail-full.xlsx");
        file.ifPresent(this::assertHalfAMillion);
    }

    private void assertHalfAMillion(Path file) {
        ImportedBatch batch = take(file);
        assertFacts(batch, 541_909, 25_900, "9747747.93", 9_288);
        assertMasters(batch, 4_372, 4_070);
        assertEquals("10644560.42", batch.totals().sales().toString());
        assertEquals("-896812.49", batch.totals().returns().toString());
        assertEquals(3_836, batch.totals().returnDocuments());
        assertEquals("5176450", batch.totals().quantity().toString());
    }

    /// Imports, checks every kept sum, takes it back and looks that nothing is left; the facts are of the import.
    private ImportedBatch take(Path file) {
        try (ImportShop shop = ImportShop.in(folder)) {
            Map<String, Long> before = shop.counts();
            ImportedBatch batch = shop.take(ImportRequest.of(file).as(Entity.SALES_HISTORY)).getFirst();
            shop.assertSound();
            shop.importing.undo(batch.batch(), Actor.OWNER);
            assertEquals(before, shop.counts());
            shop.assertSound();
            return batch;
        }
    }

    private static void assertFacts(ImportedBatch batch, long lines, long documents, String amount, long returns) {
        assertEquals(lines, batch.rowsRead());
        assertEquals(lines, batch.imported());
        assertEquals(0, batch.rejected());
        assertEquals(documents, batch.created().documents());
        assertEquals(amount, batch.totals().amount().toString());
        assertEquals(returns, batch.totals().returnLines());
        assertTrue(batch.headerRow() == 1);
    }

    private static void assertMasters(ImportedBatch batch, long customers, long products) {
        assertEquals(customers, batch.created().customers());
        assertEquals(products, batch.created().products());
    }
}
