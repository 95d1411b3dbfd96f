package org.suanpan.persistence.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.HistoryDocument;
import org.suanpan.core.importing.HistoryLine;
import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.NewParty;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class UndoImportTest {

    private static final String AT = "2026-03-20T08:00:00Z";

    @TempDir
    Path folder;

    @Test
    void aDeliveryToAnImportedCustomerStandsInTheWay() {
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            long batch = customerAndOldOrder(shop);
            CustomerId imported = new CustomerId(3);
            shop.open("2026-03-01", TradingShop.TEA, "10", "100.00");
            shop.post(TradingShop.draft("2026-03-05", TradingShop.line(TradingShop.TEA, "1", "15.00")).customer(imported));
            Rejected refused = assertThrows(Rejected.class, () -> undo(shop, batch));
            assertEquals("importing.undo-blocked.delivery", refused.problem().key());
            assertEquals(1L, shop.database.storeFacts().info().counts().get("history_documents"));
        }
    }

    @Test
    void anOldOrderOfAClosedMonthStandsInTheWayUntilTheMonthIsOpenAgain() {
        Path file = folder.resolve("shop.suanpan");
        try (TradingShop shop = TradingShop.at(file)) {
            shop.open("2026-02-01", TradingShop.TEA, "10", "100.00");
            long batch = customerAndOldOrder(shop);
            shop.months.close(YearMonth.of(2026, 3), Actor.OWNER);
            List<String> before = stored(file);
            Rejected refused = assertThrows(Rejected.class, () -> undo(shop, batch));
            assertEquals(Problem.of("importing.undo-blocked.closed", batch, "2026-03"), refused.problem());
            assertEquals(before, stored(file));
            assertSound(shop);
            shop.months.reopen(YearMonth.of(2026, 3), "撤销导入", Actor.OWNER);
            assertEquals(3, undo(shop, batch));
            assertSound(shop);
        }
    }

    /// Everything an import brings, and what is kept of it.
    private static List<String> stored(Path file) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("customer", "history_document", "history_line", "import_batch", "day_sales", "customer_sales", "audit_entry")) {
            rows.add(table + Sql.column(file, "select count(*) from " + table));
        }
        rows.addAll(Sql.column(file, "select business_date || ' ' || sales_fen || ' ' || quantity_e4 from day_sales order by 1"));
        return rows;
    }

    @Test
    void aDayThatHasDeliveriesTooKeepsThemInItsSums() {
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            shop.open("2026-03-01", TradingShop.TEA, "10", "100.00");
            shop.deliver("2026-03-05", TradingShop.line(TradingShop.TEA, "1", "15.00"));
            long batch = customerAndOldOrder(shop);
            assertSound(shop);
            assertEquals(3, undo(shop, batch));
            assertSound(shop);
        }
    }

    @Test
    void whatWasTypedAboutAnImportedProductGoesWithItAndWhatStandsOnItIsInTheWay() {
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            long batch = customerAndOldOrder(shop);
            ProductId imported = shop.database.unitOfWork().write(() -> shop.database.products().add(
                    new Product(new ProductId(0), "K9", "橙汁", "", "", "", "瓶", "", null, null, null, 1)));
            Sql.run(folder.resolve("shop.suanpan"), "update product set batch_id = " + batch + " where id = " + imported.value());
            shop.database.unitOfWork().write(() -> {
                shop.database.items().keepUnit(imported, "箱", 24);
                shop.database.items().addBarcode(imported, "箱", "6900000000017");
                shop.database.prices().keep(imported, "批发", "", UnitPrice.parse("3"), LocalDate.parse("2026-03-05"));
                shop.database.productParts().keepShelves(imported,
                        List.of(new ProductSheet.Shelf(1, Quantity.of(3), null)));
            });
            long rule = shop.database.unitOfWork().write(() -> shop.database.prices().add(PriceRule.contract(TradingShop.AN,
                    imported, "", UnitPrice.parse("2"), LocalDate.parse("2026-03-05"), null)));
            assertEquals("importing.undo-blocked.price", assertThrows(Rejected.class, () -> undo(shop, batch)).problem().key());
            Sql.run(folder.resolve("shop.suanpan"), "delete from price_rule where id = " + rule);
            assertEquals(4, undo(shop, batch));
            assertEquals(Optional.empty(), shop.database.items().byBarcode("6900000000017"));
            assertSound(shop);
        }
    }

    /// A customer (3) with one old order of 20.00 on the fifth of March.
    private static long customerAndOldOrder(TradingShop shop) {
        ImportBatches batches = shop.database.importBatches();
        return shop.database.unitOfWork().write(() -> {
            long batch = batches.open(new ImportBatches.SourceFile("old.csv", "aa", 10), Entity.SALES_HISTORY, "old",
                    1, "UTF-8", Actor.OWNER, AT);
            batches.addCustomers(batch, List.of(new NewParty(
                    3, "K1", "大华超市", "", "", "", "", "", "", "", 0, null, "dhcs")));
            batches.addDocuments(batch, List.of(new HistoryDocument(1, "A1", LocalDate.parse("2026-03-05"), 3, null,
                    false, 1, Quantity.of(2), Money.parse("20.00"), Money.ZERO, null)));
            batches.addLines(List.of(new HistoryLine(1, 1, 2, TradingShop.TEA.value(), Quantity.of(2), null,
                    Money.parse("20.00"), null, false)));
            batches.summarise(batch);
            batches.close(new ImportedBatch(batch, "old.csv", "old", Entity.SALES_HISTORY, 1, "UTF-8", Map.of(), 1, 1,
                    0, 0, new ImportedBatch.Created(1, 0, 0, 0, 1), new ImportedBatch.Totals(Quantity.of(2),
                            Money.parse("20.00"), Money.parse("20.00"), Money.ZERO, 0, 0), List.of(), List.of()));
            return batch;
        });
    }

    private static long undo(TradingShop shop, long batch) {
        return shop.database.unitOfWork().write(() -> shop.database.importBatches().undo(batch, Actor.OWNER, AT));
    }

    private static void assertSound(TradingShop shop) {
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(c -> !c.ok()).toList());
    }
}
