package org.suanpan.app.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.app.cli.Cli;
import org.suanpan.app.cli.Tools;
import org.suanpan.app.commission.PlanFile;
import org.suanpan.app.selftest.SelfTest;
import org.suanpan.reports.Spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CommandLineTest {

    private static final String SALES = """
            晨露批发部 销售流水
            制表日期：2026-03-05

            单号,日期,客户编码,客户名称,业务员,商品编码,商品名称,数量,单价,金额,成本金额
            D001,2026-02-27,C01,东门便利店,李娜,P1,晨露矿泉水,24,2.50,60.00,45.60
            D001,2026-02-27,C01,东门便利店,李娜,P2,清风抽纸,10,8.00,80.00,61.00
            D002,2026-03-02,C02,学府餐厅,王强,P1,晨露矿泉水,48,2.40,115.20,91.20
            D003,2026-03-03,,,李娜,P1,晨露矿泉水,1,3.00,3.00,1.90
            D004,2026-03-04,C01,东门便利店,李娜,P1,晨露矿泉水,-2,2.50,-5.00,-3.80
            D005,2026-03-04,C02,学府餐厅,王强,P2,清风抽纸,看不清,8.00,,
            合计,,,,,,,81,,253.20,
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anImportSaysExactlyWhatItDidAndCanBeTakenBack() throws IOException {
        assertEquals(0, run("import", customers().toString(), "--as", "customers"));
        Map<String, Object> before = json("info");

        assertEquals(1, run("--json", "import", sales().toString(), "--as", "sales-history"));
        Map<String, Object> batch = batch();
        assertEquals(6, batch.get("rows_read"));
        assertEquals(5, batch.get("imported"));
        assertEquals(1, batch.get("rejected"));
        assertEquals("GB18030", batch.get("encoding"));
        assertEquals(4, batch.get("header_row"));
        assertEquals("253.20", ((Map<?, ?>) batch.get("totals")).get("amount"));
        assertEquals("-5.00", ((Map<?, ?>) batch.get("totals")).get("returns"));
        assertEquals(4, ((Map<?, ?>) batch.get("created")).get("documents"));
        assertEquals(true, json("check").get("ok"));

        assertEquals(0, run("undo-import", batch.get("batch").toString()));
        assertEquals(before, json("info"));
        assertEquals(true, json("check").get("ok"));
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws IOException {
        assertEquals(1, run("--json", "import", sales().toString(), "--dry-run"));
        assertEquals(5, batch().get("imported"));
        assertFalse(Files.exists(store()));
    }

    @Test
    void everyWrongFileGetsOneSentenceAndLeavesNoStore() throws IOException {
        Path picture = Files.write(folder.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1});
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path letter = Files.writeString(folder.resolve("letter.txt"), "亲爱的客户：\n\n感谢您一年来的支持。\n祝好\n");
        assertEquals(2, run("import", folder.resolve("missing.csv").toString()));
        assertOneSentence("missing.csv");
        for (Path wrong : List.of(picture, empty, letter)) {
            assertEquals(1, run("import", wrong.toString(), "--as", "sales-history"), wrong.toString());
            assertOneSentence(wrong.getFileName().toString());
        }
        assertFalse(Files.exists(store()));
    }

    @Test
    void aWrongFileLeavesAnExistingStoreByteForByte() throws IOException {
        run("import", sales().toString());
        byte[] before = Files.readAllBytes(store());
        Path letter = Files.writeString(folder.resolve("letter.txt"), "亲爱的客户：\n感谢您。\n");
        assertEquals(1, run("import", letter.toString(), "--as", "customers"));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(store())));
    }

    @Test
    void commandsNeedAStoreAndSayWhichIsMissing() {
        assertEquals(2, run("info"));
        assertOneSentence("shop.suanpan");
        assertEquals(2, run("check", "--json"));
        assertTrue(text(out).contains("store.missing"));
    }

    @Test
    void aStoreThatIsNoneIsStatusThree() throws IOException {
        Files.writeString(store(), "这不是数据文件".repeat(40));
        assertEquals(3, run("info"));
        assertOneSentence("shop.suanpan");
    }

    @Test
    void aMistypedCommandIsStatusTwoInBothLanguages() {
        assertEquals(2, run("imprt"));
        assertEquals("命令里有看不懂的部分：imprt。用 suanpan help 查看全部命令。", text(err).strip());
        assertEquals(2, run("import"));
        assertEquals("命令里少了 FILE。用 suanpan help 查看写法。", text(err).strip());
        assertEquals(2, run("undo-import", "abc"));
        assertEquals("BATCH 不能是“abc”。用 suanpan help 查看写法。", text(err).strip());
        assertEquals(2, run("tiers"));
        assertTrue(text(err).contains("suanpan tiers [review|backtest]"), text(err));
        assertEquals(2, run("--lang", "en", "list", "spoons"));
        assertEquals(2, run("report", "weekly", "--week", "2026-W60"));
        assertEquals(2, run("tiers", "review", "--as-of", "gestern"));
    }

    @Test
    void theWeeklyReportOfAnythingButOneWeekIsRefused() throws IOException {
        run("import", sales().toString());
        Path file = folder.resolve("w.xlsx");
        assertEquals(2, run("report", "weekly", "--month", "2026-03", "--out", file.toString()));
        assertOneSentence("2026-03-31");
        assertEquals(2, run("report", "weekly", "--from", "2026-02-27", "--to", "2026-03-05", "--out", file.toString()));
        assertFalse(Files.exists(file));
        assertEquals(0, run("report", "weekly", "--from", "2026-03-02", "--to", "2026-03-08", "--out", file.toString()));
        assertTrue(Files.exists(file));
    }

    @Test
    void aStatedMappingTellsWhatAFileIsWithoutMoreWords() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"date\": \"日期\", \"qty\": \"数量\"}");
        assertEquals(1, run("--json", "import", sales().toString(), "--mapping", mapping.toString()));
        assertEquals("sales-history", batch().get("entity"));
        assertEquals(5, batch().get("imported"));
        Files.writeString(mapping, "{\"spoon\": \"日期\"}");
        assertEquals(1, run("import", sales().toString(), "--mapping", mapping.toString()));
        assertOneSentence("spoon");
    }

    @Test
    void aFolderWhereAFileIsMeantIsWrongUsage() throws IOException {
        String place = folder.toString();
        assertEquals(2, run("import", place));
        assertEquals(2, run("import", sales().toString(), "--mapping", place));
        assertOneSentence("--mapping");
        assertFalse(Files.exists(store()));
    }

    @Test
    void theWeeklyWorkbookTellsItsFigures() throws IOException {
        run("import", sales().toString());
        Path week = folder.resolve("周报.xlsx");
        assertEquals(0, run("--json", "report", "weekly", "--week", "2026-W10", "--out", week.toString()));
        Map<String, Object> result = object();
        assertEquals("113.20", result.get("net_sales"));
        assertEquals(week.toString(), result.get("file"));
        assertTrue(Files.size(week) > 5_000);
    }

    @Test
    void tiersAndCommissionAreComputedFromTheHistory() throws IOException {
        run("import", sales().toString());
        Map<String, Object> review = json("tiers", "review", "--as-of", "2026-03-05");
        List<?> customers = (List<?>) review.get("customers");
        assertEquals(2, customers.size());
        Map<?, ?> first = (Map<?, ?>) customers.stream()
                .filter(c -> ((Map<?, ?>) c).get("customer").equals("C01")).findFirst().orElseThrow();
        assertEquals(6, first.get("recency_days"));
        assertEquals(1, first.get("orders"));
        assertEquals("135.00", first.get("amount"));
        assertEquals("140.00", first.get("sales"));

        Path plan = Files.writeString(folder.resolve("plan.json"),
                "{\"mode\":\"FLAT\",\"unit\":\"AMOUNT\",\"tiers\":[[\"0\",\"0.05\"]]}");
        List<?> statements = (List<?>) json("commission", "run", "--month", "2026-03", "--plan", plan.toString())
                .get("statements");
        assertEquals(List.of("-2.00", "115.20"),
                statements.stream().map(s -> ((Map<?, ?>) s).get("base").toString()).sorted().toList());
    }

    @Test
    void aBackupIsProvenAndComesBack() throws IOException {
        run("import", sales().toString());
        Map<String, Object> counts = json("info");
        Map<String, Object> backup = json("backup", "--to", folder.resolve("备份 'usb'").toString());
        String file = backup.get("file").toString();
        assertEquals(0, run("verify-backup", file));
        Files.delete(store());
        assertEquals(0, run("restore", file));
        assertEquals(counts.get("counts"), json("info").get("counts"));
        byte[] bytes = Files.readAllBytes(Path.of(file));
        java.util.Arrays.fill(bytes, 8_192, 12_288, (byte) 7);
        Files.write(Path.of(file), bytes);
        assertTrue(run("restore", file) != 0);
        assertEquals(counts.get("counts"), json("info").get("counts"));
    }

    @Test
    void reportsAreListedWithoutADataFile() {
        List<?> reports = (List<?>) json("report", "list").get("reports");
        assertEquals("weekly", ((Map<?, ?>) reports.getFirst()).get("id"));
        assertFalse(Files.exists(store()));
    }

    @Test
    void aReportOfADayIsOfTodayWhereNoneIsNamed() throws IOException {
        run("import", sales().toString());
        assertEquals("2026-03-05", json("report", "customers-tiers", "--out", folder.resolve("t.json").toString())
                .get("to"));
    }

    @Test
    void theDataFileIsNotRestoredFromItself() throws IOException {
        run("import", sales().toString());
        assertEquals(2, run("restore", store().toString()));
        assertEquals(2, run("list", "customers", "--limit", "-1"));
    }

    @Test
    void theGoldenRowsPass() {
        Map<String, Object> result = json("selftest");
        assertEquals(true, result.get("ok"));
        assertTrue(((List<?>) result.get("files")).size() >= 3);
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertEquals(0, run("import", "--help"));
        assertTrue(text(out).contains("只试运行"), text(out));
        assertEquals(0, run("--lang", "en", "import", "--help"));
        assertTrue(text(out).contains("write nothing"), text(out));
    }

    private Path store() {
        return folder.resolve("shop.suanpan");
    }

    private Path sales() throws IOException {
        return Files.writeString(folder.resolve("销售流水.csv"), SALES, Charset.forName("GB18030"));
    }

    private Path customers() throws IOException {
        return Files.writeString(folder.resolve("客户.csv"), "客户编码,客户名称,手机\nC01,东门便利店,13800138000\n");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        Sentences sentences = new Sentences(Locale.CHINA);
        ShopOpener opener = new ShopOpener(clock, sentences);
        Tools tools = new Tools(opener, clock, store(), PlanFile::read,
                golden -> SelfTest.run(golden).files().stream()
                        .map(f -> new Tools.GoldenFile(f.file(), f.rows(), f.passed(), f.failed(), f.skipped(), f.missing()))
                        .toList(),
                new StoryTeller(opener), new Demo(new DemoShop(opener, clock), _ -> {}, (_, _, _) -> List.of()), Throwable::toString,
                Spreadsheets.reader());
        return new Cli(tools, sentences, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false).run(arguments);
    }

    private Map<String, Object> json(String... arguments) {
        int status = run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertEquals(0, status, () -> text(err) + text(out));
        return object();
    }

    private Map<String, Object> object() {
        try {
            return JSON.std.mapFrom(text(out));
        } catch (IOException e) {
            throw new AssertionError(text(out), e);
        }
    }

    private Map<String, Object> batch() {
        @SuppressWarnings("unchecked")
        Map<String, Object> first = (Map<String, Object>) ((List<?>) object().get("batches")).getFirst();
        return first;
    }

    private void assertOneSentence(String mentioning) {
        String said = text(err).strip();
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains(mentioning), said);
        assertFalse(said.contains("⟦"), said);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
