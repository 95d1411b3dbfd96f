package org.suanpan.testkit.importing;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesListItem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SalesHistoryImportTest {

    private static final String HEADER = "单号,日期,客户编码,客户名称,商品编码,商品名称,数量,单价,金额";

    @TempDir
    Path folder;

    @Test
    void aNegativeQuantityThatCarriesMoneyIsAReturnAndOneAtPriceZeroIsNot() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv",
                    "单号,日期,客户编码,商品编码,数量,单价",
                    "1,2025-01-05,K1,P1,10,2.5", "2,2025-01-06,K1,P1,-2,2.5", "3,2025-01-06,K1,P1,-5,0"));
            assertEquals("20.00", batch.totals().amount().toString());
            assertEquals("25.00", batch.totals().sales().toString());
            assertEquals("-5.00", batch.totals().returns().toString());
            assertEquals(1, batch.totals().returnLines());
            assertEquals(1, batch.totals().returnDocuments());
            List<SalesListItem> documents = shop.database.salesQueries().list(SalesFilter.ALL, 0, 10).rows();
            assertEquals(1, documents.stream().filter(d -> d.kind() == SalesListItem.Kind.RETURN).count());
            shop.assertSound();
        }
    }

    @Test
    void everyLineIsRoundedToTheFenOnceAndAReturnMirrorsItsSale() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", "单号,日期,客户编码,商品编码,数量,单价",
                    "1,2025-01-05,K1,P1,1,0.125", "2,2025-01-05,K1,P1,-1,0.125"));
            assertEquals("0.13", batch.totals().sales().toString());
            assertEquals("-0.13", batch.totals().returns().toString());
        }
    }

    @Test
    void theAmountColumnIsBelievedAndADifferenceIsTold() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER,
                    "1,2025-01-05,K1,甲,P1,茶,10,2.5,24", "1,2025-01-05,K1,甲,P2,水,2,3,6"));
            assertEquals("30.00", batch.totals().amount().toString());
            assertEquals(List.of("importing.warning.amount-differs"), keys(batch.warnings()));
        }
    }

    @Test
    void aDocumentCalledReturnCountsNegativeWhateverItsSigns() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER + ",单据类型",
                    "1,2025-01-05,K1,甲,P1,茶,10,2.5,25,销售单", "2,2025-01-06,K1,甲,P1,茶,2,2.5,5,销售退货单"));
            assertEquals("20.00", batch.totals().amount().toString());
            assertEquals("8", batch.totals().quantity().toString());
            assertEquals(1, batch.totals().returnLines());
        }
    }

    @Test
    void linesWithoutACustomerBelongToTheWalkInCustomer() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER,
                    "1,2025-01-05,,,P1,茶,1,2.5,2.5", "2,2025-01-05,17850.0,乙,P1,茶,1,2.5,2.5"));
            assertEquals(1, batch.created().customers());
            assertTrue(shop.database.customers().byCode("17850").isPresent(), "17850.0 is the code 17850");
            assertEquals(2, shop.counts().get("history_documents"));
        }
    }

    @Test
    void anUnreadableFigureOrAMissingDateRejectsTheRowAndSaysWhy() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER,
                    "1,2025-01-05,K1,甲,P1,茶,10,2.5,25", "2,,K1,甲,P1,茶,1,2.5,2.5", "3,2025-01-06,K1,甲,P1,茶,若干,2.5,",
                    "4,2025-02-30,K1,甲,P1,茶,1,2.5,2.5", "合计,,,,,,11,,30"));
            assertEquals(4, batch.rowsRead());
            assertEquals(1, batch.imported());
            assertEquals(3, batch.rejected());
            assertEquals(List.of("3 date importing.value.date-missing", "4 qty importing.value.no-number",
                    "5 date importing.value.no-such-day"), batch.firstRejects().stream()
                            .map(r -> r.row() + " " + r.field() + " " + r.problem().key()).toList());
        }
    }

    @Test
    void aFigureBeyondReasonRejectsItsRowOnly() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", "单号,日期,客户编码,商品编码,数量,单价",
                    "1,2025-01-05,K1,P1,99999999999999999999,1", "2,2025-01-05,K1,P1,9000000000,9000000000",
                    "3,2025-01-05,K1,P1,1,2"));
            assertEquals(2, batch.rejected());
            assertEquals("2.00", batch.totals().amount().toString());
            assertEquals("importing.value.too-large", batch.firstRejects().getFirst().problem().key());
        }
    }

    @Test
    void oneNumberOfTwoCustomersBecomesTwoDocumentsOfOneOrder() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER,
                    "1,2025-01-05,K1,甲,P1,茶,1,2.5,2.5", "1,2025-01-05,K2,乙,P1,茶,1,2.5,2.5"));
            assertEquals(1, batch.created().documents());
            assertEquals(2, shop.counts().get("history_documents"));
            assertEquals(List.of("importing.warning.order-customers"), keys(batch.warnings()));
        }
    }

    @Test
    void codesThatDifferInCaseStayTwoWithAWarningAndTheMostFrequentNameIsKept() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER,
                    "1,2025-01-05,K1,甲,85123A,旧名,1,2.5,2.5", "2,2025-01-05,K1,甲,85123A,新名,1,2.5,2.5",
                    "3,2025-01-05,K1,甲,85123A,新名,1,2.5,2.5", "4,2025-01-05,K1,甲,85123a,别的,1,2.5,2.5"));
            assertEquals(2, batch.created().products());
            assertEquals(List.of("importing.warning.product-code-case", "importing.warning.product-names"),
                    keys(batch.warnings()));
            assertEquals("新名", shop.database.products().byCode("85123A").orElseThrow().name());
        }
    }

    @Test
    void costComesFromTheProfitColumnWhereTheSheetHasNoCost() {
        try (ImportShop shop = ImportShop.in(folder)) {
            shop.takeOne(ImportShop.csv(folder, "a.csv", HEADER + ",毛利",
                    "1,2025-01-05,K1,甲,P1,茶,10,2.5,25,5", "2,2025-01-06,K1,甲,P1,茶,10,2.5,25,"));
            List<SalesListItem> documents = shop.database.salesQueries().list(SalesFilter.ALL, 0, 10).rows();
            assertEquals("5.00", String.valueOf(byNumber(documents, "1").margin()));
            assertNull(byNumber(documents, "2").margin());
            shop.assertSound();
        }
    }

    @Test
    void dayFirstDatesAreProvenByTheirColumn() {
        try (ImportShop shop = ImportShop.in(folder)) {
            shop.takeOne(ImportShop.csv(folder, "a.csv", "单号,日期,客户,品名,数量,单价",
                    "1,03/01/19,甲,茶,1,1", "2,25/01/19,甲,茶,1,1"));
            List<SalesListItem> documents = shop.database.salesQueries().list(SalesFilter.ALL, 0, 10).rows();
            assertEquals("2019-01-03", byNumber(documents, "1").date().toString());
        }
    }

    @Test
    void datesThatProveNoOrderAreRejectedUntilTheOrderIsStated() {
        try (ImportShop shop = ImportShop.in(folder)) {
            Path file = ImportShop.csv(folder, "a.csv", "单号,日期,客户,品名,数量,单价", "1,03/01/2019,甲,茶,1,1");
            assertEquals("importing.value.date-order", shop.takeOne(file).firstRejects().getFirst().problem().key());
            shop.take(new ImportRequest(file, null, null, java.util.Map.of("date.order", "mdy"), null,
                    org.suanpan.core.importing.OnDuplicate.SKIP, null));
            assertEquals("2019-03-01", byNumber(
                    shop.database.salesQueries().list(SalesFilter.ALL, 0, 10).rows(), "1").date().toString());
        }
    }

    @Test
    void aSheetThatLacksItsColumnsIsRefusedByName() {
        try (ImportShop shop = ImportShop.in(folder)) {
            Path file = ImportShop.csv(folder, "a.csv", "姓名,年龄,班级", "甲,12,三班");
            Rejected unknown = assertThrows(Rejected.class, () -> shop.take(ImportRequest.of(file)));
            assertEquals("importing.file-not-recognised", unknown.problem().key());
            Rejected missing = assertThrows(Rejected.class,
                    () -> shop.take(ImportRequest.of(file).as(Entity.SALES_HISTORY)));
            assertEquals("importing.columns-missing.date-product-amount", missing.problem().key());
            assertEquals(0, shop.counts().get("imports"));
        }
    }

    @Test
    void theSameFileAgainIsTakenWithAWarning() {
        try (ImportShop shop = ImportShop.in(folder)) {
            Path file = ImportShop.csv(folder, "a.csv", HEADER, "1,2025-01-05,K1,甲,P1,茶,10,2.5,25");
            assertEquals(List.of(), shop.takeOne(file).warnings());
            ImportedBatch again = shop.takeOne(file);
            assertEquals(List.of("importing.warning.same-file"), keys(again.warnings()));
            assertEquals(0, again.created().customers());
            shop.assertSound();
        }
    }

    @Test
    void rejectedRowsGoToAWorkbookThatCanBeImportedWhenMended() {
        Path rejects = folder.resolve("rejects.xlsx");
        try (ImportShop shop = ImportShop.in(folder)) {
            Path file = ImportShop.csv(folder, "a.csv", HEADER, "1,2025-01-05,K1,甲,P1,茶,10,2.5,25",
                    "2,,K1,甲,P1,茶,1,2.5,2.5");
            shop.take(new ImportRequest(file, null, null, java.util.Map.of(), null,
                    org.suanpan.core.importing.OnDuplicate.SKIP, rejects));
            ImportedBatch again = shop.takeOne(rejects);
            assertEquals(1, again.rowsRead());
            assertEquals("date", again.firstRejects().getFirst().field());
            assertFalse(java.nio.file.Files.exists(folder.resolve("rejects.xlsx.part")));
        }
    }

    private static SalesListItem byNumber(List<SalesListItem> documents, String number) {
        return documents.stream().filter(d -> d.number().equals(number)).findFirst().orElseThrow();
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}
