package org.suanpan.testkit.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportService;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.persistence.Database;
import org.suanpan.reports.Spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// An open shop on a real file, with the real reader, to import into.
final class ImportShop implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    final Database database;
    final ImportService importing;

    ImportShop(Path file) {
        database = Database.openOrCreate(file);
        importing = new ImportService(Spreadsheets.reader(), database.importBatches(),
                Spreadsheets.rejects(problem -> problem.key()), database.unitOfWork(),
                name -> name.toLowerCase(java.util.Locale.ROOT).replace(" ", ""), CLOCK);
    }

    static ImportShop in(Path folder) {
        return new ImportShop(folder.resolve("shop.suanpan"));
    }

    List<ImportedBatch> take(ImportRequest request) {
        return importing.run(request, Actor.OWNER, Progress.NONE);
    }

    ImportedBatch takeOne(Path file) {
        List<ImportedBatch> batches = take(ImportRequest.of(file));
        assertEquals(1, batches.size(), "batches");
        return batches.getFirst();
    }

    Map<String, Long> counts() {
        return database.storeFacts().info().counts();
    }

    /// Every standing check of the store, kept summaries against their source included.
    void assertSound() {
        assertEquals(List.of(), database.standingChecks().run(true).stream().filter(check -> !check.ok())
                .map(CheckResult::toString).toList());
    }

    @Override
    public void close() {
        database.close();
    }

    static Path csv(Path folder, String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `lines` sales lines of 100 customers, 50 products and a document every five lines.
    static Path manyLines(Path folder, int lines) {
        StringBuilder text = new StringBuilder("单号,日期,客户编码,客户名称,商品编码,商品名称,数量,单价\n");
        for (int i = 0; i < lines; i++) {
            int document = i / 5;
            text.append("XS").append(100_000 + document).append(",2025-").append("%02d".formatted(document % 12 + 1))
                    .append("-15,K").append(document % 100).append(",客户").append(document % 100)
                    .append(",P").append(i % 50).append(",商品").append(i % 50).append(',').append(i % 9 + 1)
                    .append(",2.50\n");
        }
        return csv(folder, "many.csv", text.toString().strip());
    }

    static Optional<Path> sharedData(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        System.out.println("shared/data/" + name + " is not here: the tests over it are left out");
        return Optional.empty();
    }
}
