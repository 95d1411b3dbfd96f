package org.suanpan.app.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Rejected;

/// Runs rows with known answers through the real engines, offline: the bundled ones, or those of a folder with files
/// of the same names and any rows.
public final class SelfTest {

    /// Files whose rows are of several kinds, each with its engine.
    private static final Map<String, List<Map<String, Function<Json, Object>>>> KINDS = Map.of(
            "lifecycle.csv", List.of(LifecycleChecks.KINDS),
            "commission.csv", List.of(CommissionChecks.KINDS, PayoutChecks.KINDS),
            "kpi.csv", List.of(KpiChecks.KINDS),
            "dedup.csv", List.of(DuplicateChecks.KINDS),
            "loyalty.csv", List.of(LoyaltyChecks.KINDS),
            "replenishment.csv", List.of(ReplenishmentChecks.KINDS),
            "alerts.csv", List.of(AlertChecks.KINDS));
    /// Files read as a whole, some beside published series.
    private static final Map<String, Function<PublishedSeries, GoldenChecks>> WHOLE = Map.of(
            "tiers_rfm.csv", _ -> new RfmChecks(),
            "bgnbd_cdnow.csv", ValueChecks::new,
            "croston.csv", DemandChecks::with,
            "uscc.csv", _ -> new CreditCodeChecks());

    private SelfTest() {}

    /// `folder` null = the bundled rows.
    public static SelfTestReport run(@Nullable Path folder) {
        return folder == null ? bundled() : inFolder(folder);
    }

    private static SelfTestReport bundled() {
        return new SelfTestReport(Stream.concat(KINDS.keySet().stream(), WHOLE.keySet().stream()).sorted().map(SelfTest::bundledFile).toList());
    }

    private static SelfTestReport inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Rejected("selftest.folder-missing", folder.toString());
        }
        List<SelfTestReport.File> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(f -> name(f).endsWith(".csv")).sorted().toList()) {
                files.add(checked(file));
            }
        } catch (IOException e) {
            throw new Rejected("selftest.unreadable", folder.toString());
        }
        if (files.isEmpty()) {
            throw new Rejected("selftest.no-files", folder.toString());
        }
        return new SelfTestReport(files);
    }

    /// A file that can't be read as rows has failed under its own name: nothing in it was proven, and the others go on.
    private static SelfTestReport.File checked(Path file) {
        String name = name(file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return check(name, reader, new PublishedSeries(file.getParent()));
        } catch (IOException | UncheckedIOException | CsvParseException | IllegalArgumentException e) {
            return new SelfTestReport.File(name, 0, 0, List.of(name), 0, List.of());
        }
    }

    private static SelfTestReport.File bundledFile(String name) {
        try (InputStream in = SelfTest.class.getResourceAsStream("golden/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file golden/" + name);
            }
            return check(name, new InputStreamReader(in, StandardCharsets.UTF_8), new PublishedSeries(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Null for a file no engine knows yet.
    private static @Nullable GoldenChecks checks(String name, PublishedSeries published) {
        List<Map<String, Function<Json, Object>>> kinds = KINDS.get(name);
        if (kinds != null) {
            return RowChecks.of(kinds);
        }
        Function<PublishedSeries, GoldenChecks> whole = WHOLE.get(name);
        return whole == null ? null : whole.apply(published);
    }

    /// A file no engine knows yet is skipped as a whole and says so.
    private static SelfTestReport.File check(String name, Reader reader, PublishedSeries published) throws IOException {
        List<GoldenRow> rows = GoldenRow.read(reader);
        GoldenChecks checks = checks(name, published);
        if (checks == null) {
            return new SelfTestReport.File(name, rows.size(), 0, List.of(), rows.size(), List.of());
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(name + " holds no rows");
        }
        List<String> failed = new ArrayList<>();
        int skipped = 0;
        for (Map.Entry<GoldenRow, GoldenChecks.Outcome> outcome : checks.check(rows).entrySet()) {
            switch (outcome.getValue()) {
                case PASSED -> { }
                case FAILED -> failed.add(outcome.getKey().id());
                case SKIPPED -> skipped++;
            }
        }
        return new SelfTestReport.File(name, rows.size(), rows.size() - failed.size() - skipped, failed, skipped,
                published.missing());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
