package org.suanpan.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportService;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.Importing;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.product.Product;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleCustomer;
import org.suanpan.core.sample.SampleProduct;
import org.suanpan.core.sample.SampleShop;
import org.suanpan.persistence.Database;
import org.suanpan.reports.LegacySample;
import org.suanpan.reports.Spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The whole way of old spreadsheets into the data file, proven against what was written into them.
class SampleImportTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 22);
    private static final SampleShop SHOP = SampleShop.ending(END);
    private static final Map<Path, List<ImportedBatch>> IMPORTED = new HashMap<>();

    @TempDir
    private static Path folder;
    private static List<LegacyFile> files;
    private static Database database;

    @BeforeAll
    static void importAll() {
        files = LegacySample.write(folder.resolve("old"), SHOP);
        database = Database.openOrCreate(folder.resolve("shop.suanpan"));
        Clock clock = Clock.fixed(END.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Importing importing = new ImportService(Spreadsheets.reader(), database.importBatches(),
                Spreadsheets.rejects(problem -> problem.key()), database.unitOfWork(), name -> name, clock);
        for (LegacyFile file : files) {
            IMPORTED.put(file.file(), importing.run(ImportRequest.of(file.file()), Actor.OWNER, Progress.NONE));
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everySampleFileImportsWithExactlyTheControlTotals() {
        for (LegacyFile file : files) {
            List<ImportedBatch> batches = IMPORTED.getOrDefault(file.file(), List.of());
            assertTrue(batches.stream().allMatch(batch -> batch.entity() == file.entity()), file.toString());
            assertEquals(file.rows(), batches.stream().mapToLong(ImportedBatch::imported).sum(), file.toString());
            assertEquals(file.rejected(), batches.stream().mapToLong(ImportedBatch::rejected).sum(), file.toString());
            assertEquals(0, batches.stream().mapToLong(ImportedBatch::skipped).sum(), file.toString());
            assertEquals(file.documents(), batches.stream().mapToLong(b -> b.created().documents()).sum());
            assertEquals(
                    List.of(file.amount(), file.sales(), file.returns()),
                    List.of(sum(batches.stream().map(b -> b.totals().amount()).toList()),
                            sum(batches.stream().map(b -> b.totals().sales()).toList()),
                            sum(batches.stream().map(b -> b.totals().returns()).toList())),
                    file.toString());
            assertEquals(file.quantity(), batches.stream().map(b -> b.totals().quantity())
                    .reduce(Quantity.ZERO, Quantity::plus), file.toString());
            assertEquals(file.returnLines(), batches.stream().mapToLong(b -> b.totals().returnLines()).sum());
        }
    }

    @Test
    void onlyTheListsBringNewPeopleAndGoods() {
        Map<String, Long> counts = database.storeFacts().info().counts();
        assertEquals(List.of(300L, 20L, 800L, 6L),
                List.of(count(counts, "customers"), count(counts, "suppliers"), count(counts, "products"),
                        count(counts, "sales_reps")));
    }

    @Test
    void everyCustomerArrivesAsWritten() {
        for (SampleCustomer sample : SHOP.customers()) {
            Customer found = database.customers().byCode(sample.code()).orElseThrow();
            assertEquals(
                    List.of(sample.name(), sample.contact(), sample.phone(), sample.region(), sample.category(),
                            sample.creditDays(), sample.remark()),
                    List.of(found.name(), found.contact().person(), found.contact().phone(), found.region(),
                            found.category(), found.creditDays(), found.remark()));
        }
    }

    @Test
    void everyProductArrivesAsWritten() {
        for (SampleProduct sample : SHOP.products()) {
            Product found = database.products().byCode(sample.code()).orElseThrow();
            assertEquals(
                    List.of(sample.name(), sample.spec(), sample.category(), sample.brand(), sample.unit(),
                            sample.barcode(), String.valueOf(sample.price()), String.valueOf(sample.cost()),
                            String.valueOf(sample.minimum())),
                    List.of(found.name(), found.spec(), found.category(), found.brand(), found.unit(), found.barcode(),
                            String.valueOf(found.price()), String.valueOf(found.referenceCost()),
                            String.valueOf(found.minimum())));
        }
    }

    @Test
    void theSalesListShowsTheWholeHistory() {
        Money expected = sum(SHOP.history().stream().map(order -> order.amount()).toList());
        assertEquals(expected, database.salesQueries().totals(SalesFilter.ALL).net());
    }

    @Test
    void theSalespeopleOfTheShopAreKnownByName() {
        Set<String> names = new HashSet<>(database.salesReps().all().stream().map(SalesRep::name).toList());
        assertEquals(new HashSet<>(SHOP.reps().stream().map(rep -> rep.name()).toList()), names);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static long count(Map<String, Long> counts, String word) {
        return counts.getOrDefault(word, -1L);
    }
}
