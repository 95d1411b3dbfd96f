package org.suanpan.app.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.app.cli.Cli;
import org.suanpan.app.cli.Tools;
import org.suanpan.app.commission.PlanFile;
import org.suanpan.reports.Spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What is owed and the statements of account, from the command line.
class OwingCommandsTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"purchase\",\"date\":\"2026-01-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-01-05\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"10\",\"price\":\"8.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-02-20\",\"customer\":\"C2\",\"lines\":[{\"product\":\"P\",\"qty\":\"1\",\"price\":\"8.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-03-01\",\"customer\":\"C1\",\"cash\":\"30.00\"}");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void tell() throws IOException {
        assertEquals(0, run("apply", Files.write(folder.resolve("story.jsonl"), STORY).toString()), () -> text(err) + text(out));
    }

    @Test
    void receivablesAndPayablesOfADayAreFlatRowsLargestFirst() {
        assertEquals(List.of("C1 50.00 50.00 29", "C2 8.00 8.00 13"), owing("receivables"));
        assertEquals(List.of("C1 80.00 0.00 0"), owing("receivables", "--as-of", "2026-01-31"));
        assertEquals(List.of("S1 500.00 500.00 62"), owing("payables"));
        Map<?, ?> row = (Map<?, ?>) ((List<?>) json("list", "receivables").get("rows")).getFirst();
        assertEquals("50.00 0.00 0.00 2026-03-01", row.get("to_30") + " " + row.get("to_60") + " " + row.get("unallocated") + " "
                + row.get("last_money"));
        assertEquals(2, json("list", "receivables", "--limit", "1").get("total"));
    }

    @Test
    void partnersOnBothSidesAreListedWithTheirNet() {
        assertEquals(0, json("list", "nets").get("total"));
        try (OpenShop shop = new ShopOpener(Clock.systemUTC(), new Sentences(Locale.CHINA)).open(folder.resolve("shop.suanpan"), false)) {
            shop.customerKeeping().setSupplier(shop.customers().find("C1", 1).getFirst().id(),
                    shop.owing().byCode(org.suanpan.core.ledger.statement.Side.SUPPLIERS, "S1").orElseThrow().partner().supplier());
        }
        assertEquals(List.of(Map.of("customer", "C1", "supplier", "S1", "name", "安康超市", "receivable", "50.00", "payable", "500.00", "net",
                "-450.00", "offsettable", "50.00")), json("list", "nets").get("rows"));
    }

    private List<String> owing(String... what) {
        return ((List<?>) json(Stream.concat(Stream.of("list"), Stream.of(what)).toArray(String[]::new)).get("rows")).stream()
                .map(row -> (Map<?, ?>) row)
                .map(row -> row.get("code") + " " + row.get("balance") + " " + row.get("overdue") + " " + row.get("days_overdue"))
                .toList();
    }

    @Test
    void aStatementOfOnePartnerGoesIntoAFileOfItsForm() {
        for (String form : List.of("xlsx", "csv", "json")) {
            Path file = folder.resolve("s." + form);
            Map<String, Object> said = json("report", "statement", "--partner", "C1", "--from", "2026-03-01", "--to", "2026-03-05",
                    "--items", "--out", file.toString());
            assertTrue(Files.exists(file));
            assertEquals(Map.of("opening", "80.00", "traded", "0.00", "returned", "0.00", "otherwise", "0.00", "received", "30.00",
                    "waived", "0.00", "closing", "50.00", "overdue", "50.00"), said.get("totals"));
        }
        assertEquals("500.00", ((Map<?, ?>) json("report", "statement", "--partner", "S1", "--out", folder.toString())
                .get("totals")).get("closing"));
        assertEquals(1, run("report", "statement", "--partner", "X"));
        assertTrue(text(err).contains("X"), text(err));
        assertTrue(((List<?>) json("report", "list").get("reports")).stream()
                .anyMatch(report -> "statement".equals(((Map<?, ?>) report).get("id"))));
    }

    @Test
    void everyPartnerWithABalanceGetsAFileInOneFolderWithAListOfThem() throws IOException {
        Path parent = Files.createDirectory(folder.resolve("out"));
        Map<String, Object> said = json("report", "statement", "--from", "2026-01-01", "--to", "2026-03-05", "--out",
                parent.toString());
        assertEquals(2, said.get("statements"));
        try (Stream<Path> files = Files.list(Path.of(String.valueOf(said.get("folder"))))) {
            assertEquals(List.of("0_对账单目录.xlsx", "客户对账单_安康超市_20260101_20260305.xlsx",
                    "客户对账单_白鹭便利店_20260101_20260305.xlsx"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertEquals(1, json("report", "statement", "--suppliers", "--out", parent.toString()).get("statements"));
        assertEquals(1, run("report", "statement", "--out", folder.resolve("nowhere").toString()));
    }

    @Test
    void aCustomersOwnListIsHeldAgainstTheirStatement() throws IOException {
        Path list = Files.write(folder.resolve("list.csv"), List.of("日期,单号,金额", "2026-01-06,XS-202601-0001,80.00", "2026-03-02,,-25.00"),
                java.nio.charset.Charset.forName("GBK"));
        for (String form : List.of("xlsx", "csv", "json")) {
            Path file = folder.resolve("c." + form);
            Map<String, Object> said = json("report", "compare-statement", "--partner", "C1", "--file", list.toString(), "--out", file.toString());
            assertTrue(Files.exists(file));
            assertEquals(Map.of("our_closing", "50.00", "their_closing", "55.00", "difference", "-5.00", "opening_difference", "0.00",
                    "different", "0.00", "only_ours", "-30.00", "only_theirs", "-25.00", "unexplained", "0.00"), said.get("totals"));
            assertEquals("2026-01-01 2026-03-05 false 1 1 1 0 assumed", String.join(" ", List.of("from", "to", "agrees", "matched", "only_ours",
                    "only_theirs", "different", "their_opening_from").stream().map(key -> String.valueOf(said.get(key))).toList()));
        }
        assertEquals("2.00", ((Map<?, ?>) json("report", "compare-statement", "--partner", "C1", "--file", list.toString(), "--their-opening",
                "-7.00", "--column", "amount=金额", "--out", folder.resolve("d.json").toString()).get("totals")).get("difference"));
        assertEquals(1, run("report", "compare-statement", "--partner", "C1", "--file", list.toString(), "--column", "date=金库"));
        assertTrue(text(err).contains("date=金库"), text(err));
        assertEquals(2, run("report", "compare-statement", "--partner", "C1"));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        Sentences sentences = new Sentences(Locale.CHINA);
        ShopOpener opener = new ShopOpener(clock, sentences);
        Tools tools = new Tools(opener, clock, folder.resolve("shop.suanpan"), PlanFile::read, _ -> List.of(),
                new StoryTeller(opener), new Demo(new DemoShop(opener, clock), _ -> {}, (_, _, _) -> List.of()), Throwable::toString,
                Spreadsheets.reader());
        return new Cli(tools, sentences, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false).run(arguments);
    }

    private Map<String, Object> json(String... arguments) {
        int status = run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertEquals(0, status, () -> text(err) + text(out));
        try {
            return JSON.std.mapFrom(text(out));
        } catch (IOException e) {
            throw new AssertionError(text(out), e);
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
