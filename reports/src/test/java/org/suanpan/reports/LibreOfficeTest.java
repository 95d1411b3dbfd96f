package org.suanpan.reports;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Another program opens what we write and comes to the same figures. Skipped where LibreOffice is not installed.
@Tag("long")
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void libreOfficeRecalculatesTheWeeklyWorkbookToTheSameFigures() throws Exception {
        Path office = office();
        Path file = WeekShop.at(folder).run("weekly", folder.resolve("w.xlsx"), "zh").file();
        Path out = Files.createDirectory(folder.resolve("out"));
        Process process = new ProcessBuilder(office.toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "xlsx", "--outdir",
                out.toString(), file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice did not finish");
        try (WrittenBook ours = new WrittenBook(file); WrittenBook theirs = new WrittenBook(out.resolve("w.xlsx"))) {
            assertEquals(ours.sheets(), theirs.sheets());
            for (int row = 9; row <= 18; row++) {
                assertEquals(figures(ours, row), figures(theirs, row));
            }
            assertEquals(true, theirs.row("_check", 2).get(1));
        }
    }

    private static java.util.List<String> figures(WrittenBook book, int row) {
        return book.row("汇总", row).subList(0, 7).stream()
                .map(v -> v instanceof Double d ? "%.6f".formatted(d) : v.toString()).toList();
    }

    private static Path office() {
        Path found = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(d -> Path.of(d, "soffice"))
                .filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "LibreOffice is not installed");
        return found;
    }
}
