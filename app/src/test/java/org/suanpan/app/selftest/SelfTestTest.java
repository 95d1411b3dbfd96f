package org.suanpan.app.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SelfTestTest {

    private static final String TIER_ROW = "%s,TIER,一个费率,\"{\"\"mode\"\":\"\"FLAT\"\",\"\"tiers\"\":"
            + "[[\"\"0\"\",\"\"0.02\"\"]],\"\"base\"\":\"\"100.00\"\"}\",\"{\"\"commission\"\":\"\"%s\"\","
            + "\"\"brackets\"\":[\"\"2.00\"\"],\"\"effectiveRate\"\":\"\"0.020000\"\"}\",computed\n";

    @TempDir
    Path folder;

    @Test
    void everyBundledRowOfAKindThatIsBuiltPassesWithinFiveSeconds() {
        SelfTestReport report =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> SelfTest.run(null));
        assertEquals(List.of("alerts.csv", "bgnbd_cdnow.csv", "commission.csv", "croston.csv", "dedup.csv", "kpi.csv", "lifecycle.csv", "loyalty.csv", "replenishment.csv", "tiers_rfm.csv", "uscc.csv"),
                report.files().stream().map(SelfTestReport.File::file).toList());
        report.files().forEach(f -> assertEquals(List.of(), f.failed(), f.file()));
        report.files().forEach(f -> assertEquals(f.rows(), f.passed() + f.skipped(), f.file()));
        assertEquals(List.of(16, 26, 58, 42, 55, 24, 28, 17, 22, 33, 24), report.files().stream().map(SelfTestReport.File::passed).toList());
        assertTrue(report.ok());
    }

    @Test
    void theSharedFilesBesideTheCheckoutPassToo() {
        Path golden = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve("golden"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(folder);
        assumeTrue(!golden.equals(folder), "no folder shared/golden beside the checkout: only the bundled rows ran");
        SelfTestReport report = SelfTest.run(golden);
        report.files().forEach(f -> assertEquals(List.of(), f.failed(), f.file()));
        assertTrue(report.ok());
    }

    @Test
    void wrongAnswersAreNamedAndUnknownKindsAndFilesAreSkipped() throws IOException {
        String header = "case_id,kind,title_zh,input,expected,source\n";
        Files.writeString(folder.resolve("commission.csv"), header + TIER_ROW.formatted("X1", "2.00")
                + TIER_ROW.formatted("X2", "2.01") + TIER_ROW.formatted("X3", "2.0").replace("TIER", "NOT_BUILT")
                + "X4,TIER,不是 JSON,{,{},computed\n");
        Files.writeString(folder.resolve("later.csv"), "a,b\n1,2\n");
        SelfTestReport report = SelfTest.run(folder);
        assertEquals(List.of(new SelfTestReport.File("commission.csv", 4, 1, List.of("X2", "X4"), 1, List.of()),
                new SelfTestReport.File("later.csv", 1, 0, List.of(), 1, List.of())), report.files());
        assertFalse(report.ok());
    }

    @Test
    void rowsAboutPublishedSeriesRunWhereTheSeriesLiesBesideAndAreNamedWhereItDoesNot() throws IOException {
        Path golden = Files.createDirectories(folder.resolve("golden"));
        Files.writeString(golden.resolve("croston.csv"), "case_id,kind,title_zh,input,expected,source\n"
                + "X1,MOVING_AVERAGE,x,\"{\"\"series\"\":\"\"PBS\"\",\"\"window\"\":2}\",\"{\"\"forecast\"\":2.5}\",x\n"
                + "X2,MOVING_AVERAGE,x,\"{\"\"series\"\":[7],\"\"window\"\":2}\",\"{\"\"forecast\"\":7}\",x\n");
        assertEquals(List.of(new SelfTestReport.File("croston.csv", 2, 1, List.of(), 1, List.of("pbs/PBS_dataset.csv"))),
                SelfTest.run(golden).files());
        Files.writeString(Files.createDirectories(folder.resolve("data/pbs")).resolve("PBS_dataset.csv"), "m,s\na,9\nb,2\nc,3\n");
        assertEquals(List.of(new SelfTestReport.File("croston.csv", 2, 2, List.of(), 0, List.of())), SelfTest.run(golden).files());
    }

    @Test
    void aFileWithoutReadableRowsFailsUnderItsOwnName() throws IOException {
        Files.writeString(folder.resolve("commission.csv"), "garbage,\"unclosed\nx");
        Files.writeString(folder.resolve("tiers_rfm.csv"), "a,b\n1,2\n");
        Files.write(folder.resolve("lifecycle.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xfd});
        SelfTestReport report = SelfTest.run(folder);
        assertEquals(List.of("commission.csv", "lifecycle.csv", "tiers_rfm.csv"),
                report.files().stream().flatMap(f -> f.failed().stream()).toList());
        assertFalse(report.ok());
    }

    @Test
    void aFolderThatIsMissingOrHoldsNoFilesIsRefused() {
        assertEquals("selftest.no-files",
                assertThrows(Rejected.class, () -> SelfTest.run(folder)).problem().key());
        assertEquals("selftest.folder-missing",
                assertThrows(Rejected.class, () -> SelfTest.run(folder.resolve("gone"))).problem().key());
    }
}
