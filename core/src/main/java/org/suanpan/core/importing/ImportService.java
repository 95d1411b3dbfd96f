package org.suanpan.core.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.importing.SheetFinder.Found;
import org.suanpan.core.importing.run.PlannedSheet;
import org.suanpan.core.importing.run.SheetRunner;

/// Brings files in: surveys every sheet first, then takes all recognised sheets in one unit of work.
public final class ImportService implements Importing {

    private final SheetReader reader;
    private final ImportBatches batches;
    private final RejectBook rejectBook;
    private final UnitOfWork unitOfWork;
    private final SearchKeys searchKeys;
    private final Clock clock;

    public ImportService(SheetReader reader, ImportBatches batches, RejectBook rejectBook, UnitOfWork unitOfWork,
            SearchKeys searchKeys, Clock clock) {
        this.reader = reader;
        this.batches = batches;
        this.rejectBook = rejectBook;
        this.unitOfWork = unitOfWork;
        this.searchKeys = searchKeys;
        this.clock = clock;
    }

    @Override
    public List<SheetPreview> preview(ImportRequest request, Progress progress) {
        try (SheetReader.Workbook book = reader.open(request.file(), request.encoding())) {
            return finder().preview(book, request, progress);
        }
    }

    @Override
    public List<ImportedBatch> dryRun(ImportRequest request, Actor actor, Progress progress) {
        return withFile(request, progress, (origin, found) -> {
            try {
                return unitOfWork.write(() -> {
                    throw new TakenBack(importAll(request, origin.apply(actor), found, null, progress));
                });
            } catch (TakenBack done) {
                return done.batches.stream().map(ImportService::withoutNumber).toList();
            }
        });
    }

    @Override
    public List<ImportedBatch> run(ImportRequest request, Actor actor, Progress progress) {
        return withFile(request, progress, (origin, found) -> {
            Path rejects = request.rejects();
            RejectBook.Writing writing = rejects == null ? null : rejectBook.start(rejects);
            try {
                List<ImportedBatch> done = unitOfWork.write(
                        () -> importAll(request, origin.apply(actor), found, writing, progress));
                if (writing != null && done.stream().anyMatch(batch -> batch.rejected() > 0)) {
                    writing.finish();
                } else if (writing != null) {
                    writing.discard();
                }
                return done;
            } catch (RuntimeException | Error e) {
                if (writing != null) {
                    writing.discard();
                }
                throw e;
            }
        });
    }

    @Override
    public long undo(long batch, Actor actor) {
        return unitOfWork.write(() -> batches.undo(batch, actor, now()));
    }

    @Override
    public List<BatchListItem> batches(int limit) {
        return batches.list(limit);
    }

    private interface OriginFor {
        SheetRunner.Origin apply(Actor actor);
    }

    private List<ImportedBatch> withFile(ImportRequest request, Progress progress,
            BiFunction<OriginFor, Found, List<ImportedBatch>> work) {
        try (SheetReader.Workbook book = reader.open(request.file(), request.encoding())) {
            ImportBatches.SourceFile source = fingerprint(request.file());
            Found found = finder().find(book, request, progress);
            return work.apply(actor -> new SheetRunner.Origin(source, book.encoding(), actor, now()), found);
        }
    }

    private List<ImportedBatch> importAll(ImportRequest request, SheetRunner.Origin origin, Found found,
            RejectBook.@Nullable Writing writing, Progress progress) {
        List<Problem> notes = new ArrayList<>(found.notes());
        batches.activeBatchOf(origin.file().sha256())
                .ifPresent(before -> notes.add(Problem.of("importing.warning.same-file", before)));
        SheetRunner runner = new SheetRunner(batches, searchKeys);
        List<ImportedBatch> done = new ArrayList<>();
        List<PlannedSheet> inOrder = found.sheets().stream()
                .sorted(Comparator.comparing((PlannedSheet s) -> s.plan().entity())).toList();
        for (PlannedSheet sheet : inOrder) {
            done.add(runner.run(sheet, origin, request.onDuplicate(), writing, done.isEmpty() ? notes : List.of(),
                    progress));
        }
        return done;
    }

    private SheetFinder finder() {
        return new SheetFinder(LocalDate.now(clock));
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static ImportBatches.SourceFile fingerprint(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return new ImportBatches.SourceFile(file.getFileName().toString(),
                    HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException e) {
            throw new Rejected("importing.file-damaged", file.getFileName().toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportedBatch withoutNumber(ImportedBatch b) {
        return new ImportedBatch(0, b.file(), b.sheet(), b.entity(), b.headerRow(), b.encoding(), b.mapping(),
                b.rowsRead(), b.imported(), b.rejected(), b.skipped(), b.created(), b.totals(), b.warnings(),
                b.firstRejects());
    }

    /// Leaves the unit of work of a dry run, so that it rolls back.
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient List<ImportedBatch> batches;

        TakenBack(List<ImportedBatch> batches) {
            super(null, null, false, false);
            this.batches = batches;
        }
    }
}
