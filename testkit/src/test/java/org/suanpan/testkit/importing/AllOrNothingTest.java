package org.suanpan.testkit.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.party.CustomerId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// An import is there whole or not at all, and can be taken back whole.
class AllOrNothingTest {

    @TempDir
    Path folder;

    @Test
    void aCancelledImportLeavesNothing() {
        try (ImportShop shop = ImportShop.in(folder)) {
            Map<String, Long> before = shop.counts();
            Path file = ImportShop.manyLines(folder, 20_000);
            Rejected cancelled = assertThrows(Rejected.class, () -> shop.importing.run(
                    ImportRequest.of(file), Actor.OWNER, new StopAt(12_000)));
            assertEquals("job.cancelled", cancelled.problem().key());
            assertEquals(before, shop.counts());
            shop.assertSound();
        }
    }

    @Test
    void aDryRunCountsExactlyAndKeepsNothing() {
        try (ImportShop shop = ImportShop.in(folder)) {
            Map<String, Long> before = shop.counts();
            Path file = ImportShop.manyLines(folder, 12_000);
            List<ImportedBatch> dry = shop.importing.dryRun(ImportRequest.of(file), Actor.OWNER, Progress.NONE);
            assertEquals(before, shop.counts());
            ImportedBatch real = shop.takeOne(file);
            assertEquals(real.totals(), dry.getFirst().totals());
            assertEquals(real.created(), dry.getFirst().created());
            assertEquals(0, dry.getFirst().batch());
        }
    }

    @Test
    void anImportThatIsKilledLeavesNothing() throws IOException, InterruptedException {
        Path store = folder.resolve("shop.suanpan");
        Path file = ImportShop.manyLines(folder, 20_000);
        Map<String, Long> before;
        try (ImportShop shop = new ImportShop(store)) {
            before = shop.counts();
        }
        Process child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), HangingImport.class.getName(), store.toString(),
                file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("in the middle", out.lines().filter(line -> line.startsWith("in")).findFirst().orElse("ended"));
        } finally {
            child.destroyForcibly();
            assertTrue(child.waitFor(30, TimeUnit.SECONDS), "the killed process is still there");
        }
        try (ImportShop shop = new ImportShop(store)) {
            assertEquals(before, shop.counts());
            shop.assertSound();
        }
    }

    @Test
    void undoReturnsEveryCountToWhatItWas() {
        try (ImportShop shop = ImportShop.in(folder)) {
            shop.takeOne(ImportShop.csv(folder, "first.csv", "单号,日期,客户编码,商品编码,数量,单价",
                    "A1,2025-03-15,K1,P1,10,2.5", "A2,2025-03-16,Z9,P77,1,3"));
            Map<String, Long> before = shop.counts();
            ImportedBatch batch = shop.takeOne(ImportShop.manyLines(folder, 3_000));
            assertTrue(shop.importing.undo(batch.batch(), Actor.OWNER) > 3_000);
            assertEquals(before, shop.counts());
            shop.assertSound();
            assertEquals("importing.undo-already", assertThrows(Rejected.class,
                    () -> shop.importing.undo(batch.batch(), Actor.OWNER)).problem().key());
            assertTrue(shop.importing.batches(10).getFirst().undone());
        }
    }

    @Test
    void whatALaterImportUsesTooStaysWhenTheFirstIsTakenBack() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch first = shop.takeOne(ImportShop.csv(folder, "first.csv", "单号,日期,客户编码,商品编码,数量,单价",
                    "A1,2025-03-15,K1,P1,10,2.5", "A2,2025-03-16,K2,P2,1,3"));
            ImportedBatch second = shop.takeOne(ImportShop.csv(folder, "second.csv", "单号,日期,客户编码,商品编码,数量,单价",
                    "B1,2025-03-15,K1,P1,4,2.5"));
            shop.importing.undo(first.batch(), Actor.OWNER);
            assertTrue(shop.database.customers().byCode("K1").isPresent());
            assertTrue(shop.database.customers().byCode("K2").isEmpty());
            shop.assertSound();
            shop.importing.undo(second.batch(), Actor.OWNER);
            assertTrue(shop.database.customers().byCode("K1").isEmpty());
            assertEquals(0, shop.counts().get("history_documents"));
            assertEquals("零售散客", shop.database.customers().get(CustomerId.WALK_IN).name());
            shop.assertSound();
        }
    }

    @Test
    void anUnknownBatchIsRefused() {
        try (ImportShop shop = ImportShop.in(folder)) {
            assertEquals("importing.undo-unknown", assertThrows(Rejected.class,
                    () -> shop.importing.undo(7, Actor.OWNER)).problem().key());
        }
    }

    private record StopAt(long row) implements Progress {

        private static final ThreadLocal<Long> SEEN = ThreadLocal.withInitial(() -> 0L);

        @Override
        public void step(long done, long total) {
            SEEN.set(total < 0 ? 0 : done);
        }

        @Override
        public boolean cancelled() {
            return SEEN.get() >= row;
        }
    }
}
