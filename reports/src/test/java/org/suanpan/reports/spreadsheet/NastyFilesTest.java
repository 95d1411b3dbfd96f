package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.SheetReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Odd and hostile files: each is read with as many rows as independent readers found, or refused in one sentence.
class NastyFilesTest {

    private static final Set<String> REFUSALS = Set.of("importing.file-damaged", "importing.file-unsafe",
            "importing.file-old-format", "importing.file-encrypted", "importing.file-other-format",
            "importing.file-no-workbook", "importing.file-too-large", "importing.file-too-wide",
            "importing.file-empty", "importing.file-no-table");

    record Nasty(Path file, String category, List<Integer> rows) {}

    record Outcome(List<Integer> rows, String refusal) {}

    @TestFactory
    Stream<DynamicTest> everyNastyFileIsReadOrRefusedPlainly() throws IOException {
        Optional<Path> folder = SharedData.folder("nasty");
        if (folder.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest("no shared data here", () -> { }));
        }
        List<String> lines = Files.readAllLines(folder.get().resolve("SOURCE.md"));
        List<Nasty> files = lines.stream().map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length > 9 && Files.isRegularFile(folder.get().resolve(cells[1].strip())))
                .map(cells -> new Nasty(folder.get().resolve(cells[1].strip()), cells[6].strip(), rows(cells[8])))
                .toList();
        assertTrue(files.size() > 100, "the list of nasty files was not understood");
        return files.stream().map(nasty -> DynamicTest.dynamicTest(
                nasty.category() + " " + nasty.file().getFileName(), () -> check(nasty)));
    }

    private static void check(Nasty nasty) {
        Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(nasty.file()));
        if (!outcome.refusal().isEmpty()) {
            assertTrue(REFUSALS.contains(outcome.refusal()), "an unknown refusal: " + outcome.refusal());
        }
        switch (nasty.category()) {
            case "read" -> {
                if (!outcome.refusal().equals("importing.file-old-format") && !nasty.rows().isEmpty()) {
                    String name = nasty.file().getFileName().toString();
                    assertEquals("", outcome.refusal(), name);
                    assertEquals(nasty.rows(), outcome.rows().subList(0, nasty.rows().size()), name);
                } else {
                    assertTrue(nasty.rows().isEmpty() || outcome.refusal().equals("importing.file-old-format"));
                }
            }
            case "encrypted" -> assertTrue(Set.of("importing.file-encrypted", "importing.file-other-format",
                    "importing.file-damaged").contains(outcome.refusal()), "not refused: " + outcome);
            case "otherformat" -> assertTrue(!outcome.refusal().isEmpty(), "not refused: " + outcome);
            case "corrupt" -> assertTrue(!outcome.refusal().isEmpty(), "not refused: " + outcome);
            case "empty" -> assertTrue(outcome.rows().stream().allMatch(n -> n == 0), "not empty: " + outcome);
            default -> { }
        }
    }

    private static Outcome read(Path file) {
        try (SheetReader.Workbook book = new SpreadsheetReader().open(file, null)) {
            return new Outcome(book.sheets().stream().map(sheet -> RowList.of(sheet).lastRow()).toList(), "");
        } catch (Rejected e) {
            return new Outcome(List.of(), e.problem().key());
        }
    }

    private static List<Integer> rows(String cell) {
        return cell.isBlank() ? List.of()
                : Arrays.stream(cell.split("/")).map(String::strip).map(Integer::valueOf).toList();
    }
}
