package org.suanpan.testkit.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suanpan.core.base.Money;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.reports.LegacySample;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The messy files of the sample shop, written and read back through the real importer.
class SampleFilesTest {

    @TempDir
    Path folder;

    @Test
    void everyMessyFileGivesItsControlTotals() {
        try (ImportShop shop = ImportShop.in(folder)) {
            for (LegacyFile file : LegacySample.write(folder, LocalDate.of(2026, 11, 22))) {
                List<ImportedBatch> batches = shop.take(ImportRequest.of(file.file()));
                String name = file.file().getFileName().toString();
                assertEquals(file.entity(), batches.getFirst().entity(), name);
                assertEquals(file.rows(), batches.stream().mapToLong(ImportedBatch::imported).sum(), name);
                assertEquals(file.rejected(), batches.stream().mapToLong(ImportedBatch::rejected).sum(), name);
                assertEquals(file.returnLines(),
                        batches.stream().mapToLong(b -> b.totals().returnLines()).sum(), name);
                assertEquals(file.amount(), batches.stream().map(b -> b.totals().amount())
                        .reduce(Money.ZERO, Money::plus), name);
            }
            shop.assertSound();
        }
    }
}
