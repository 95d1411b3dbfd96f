package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Statements of a month from documents, under plans with every kind of term.
class CommissionCommandTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\",\"category\":\"茶\"}",
            "{\"do\":\"product\",\"code\":\"Q\",\"name\":\"茶具\",\"unit\":\"套\",\"category\":\"器\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
            "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王强\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"purchase\",\"date\":\"2026-01-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"},{\"product\":\"Q\",\"qty\":\"100\",\"price\":\"50.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-01-05\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"10.00\"},{\"product\":\"Q\",\"qty\":\"10\",\"price\":\"80.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-01-20\",\"customer\":\"C2\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"50\",\"price\":\"10.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-01-25\",\"customer\":\"C1\",\"cash\":\"900.00\"}",
            "{\"do\":\"sale\",\"date\":\"2026-02-03\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"20\",\"price\":\"10.00\"}]}");

    @TempDir
    Path folder;

    private CommandStage stage;

    @BeforeEach
    void tell() throws IOException {
        stage = new CommandStage(folder, LocalDate.of(2026, 3, 5));
        stage.tell(STORY);
    }

    @Test
    void everyCategoryHasItsOwnTable() throws IOException {
        assertEquals(List.of("R1 1800.00 56.00 0.00 56.00", "R2 500.00 10.00 0.00 10.00"), run("2026-01",
                "{\"tables\":{\"茶\":{\"mode\":\"FLAT\",\"tiers\":[[0,0.02]]},\"器\":{\"mode\":\"MARGINAL\",\"tiers\":[[0,0.03],[400,0.06]]}}}"));
    }

    @Test
    void moneyInTimeEarnsABonusAndTheFactorScalesIt() throws IOException {
        assertEquals(List.of("R1 1800.00 54.00 9.56 63.56", "R2 500.00 15.00 1.50 16.50"), run("2026-01", """
                {"rate":"0.03","kpiFactor":"1.1","table":[{"fromDays":"-9999","bonusRate":"0.0042","penaltyOfCommission":"0"},
                 {"fromDays":"0","bonusRate":"0","penaltyOfCommission":"0.5"}]}"""));
    }

    @Test
    void commissionOnCollectionFollowsTheMoney() throws IOException {
        assertEquals(List.of("R1 900.00 27.00 0.00 27.00", "R2 0.00 0.00 0.00 0.00"), run("2026-01", "{\"rate\":\"0.03\",\"basis\":\"COLLECTION\"}"));
    }

    @Test
    void aManagerGetsAPartOfTheTeamAndSharesAreShared() throws IOException {
        assertEquals(List.of("R1 1800.00 36.00 10.00 46.00", "R2 500.00 10.00 0.00 10.00"), run("2026-01", """
                {"mode":"FLAT","tiers":[[0,0.02]],"type":"PCT_OF_BASE","rate":"0.02","manager":"李娜","members":[{"person":"R2"}]}"""));
        assertEquals(List.of("R1 1610.00 32.20 0.00 32.20", "R2 690.00 13.80 0.00 13.80"), run("2026-01", """
                {"mode":"FLAT","tiers":[[0,0.02]],"shares":[{"person":"R1","share":"0.7"},{"person":"王强","share":"0.3"}]}"""));
    }

    @Test
    void newAndKeptCustomersAreAwarded() throws IOException {
        assertEquals(List.of("R1 1800.00 36.00 38.00 74.00", "R2 500.00 10.00 5.00 15.00"), run("2026-01", """
                {"policy":{"windowDays":90,"upliftRate":"0.01","fixed":"20.00","minCollected":"900.00"}}"""));
        stage.json("tiers", "review", "--as-of", "2026-01-31", "--apply");
        assertEquals(List.of("R1 200.00 4.00 100.00 104.00", "R2 0.00 0.00 0.00 0.00"), run("2026-02", """
                {"policy":{"perRetainedA":"100.00","perRetainedB":"40.00","perWoken":"50.00","perWonBack":"150.00","minSatisfaction":"4.0",
                 "maxOverdueDays":30,"minCollected":"0"},"customers":[{"id":"C1","satisfaction":"4.6"}]}"""));
    }

    @Test
    void aDrawIsAnAdvanceThatLaterMonthsPayBack() throws IOException {
        Path plan = plan("{\"mode\":\"FLAT\",\"tiers\":[[0,0.02]],\"type\":\"RECOVERABLE\",\"draw\":\"30.00\"}");
        Map<String, Object> january = stage.json("commission", "run", "--month", "2026-01", "--plan", plan.toString(), "--settle");
        assertEquals("0.00 36.00 0.00", payout(january, 0));
        assertEquals("0.00 30.00 20.00", payout(january, 1));
        Map<String, Object> again = stage.json("commission", "run", "--month", "2026-01");
        assertEquals(CommandStage.rows(january, "statements"), CommandStage.rows(again, "statements"));
        assertEquals("20.00 30.00 50.00", payout(stage.json("commission", "run", "--month", "2026-02", "--plan", plan.toString()), 1));
        assertEquals(true, stage.json("check").get("ok"));
    }

    @Test
    void aPersonMayHaveATargetOfHisOwn() throws IOException {
        assertEquals(List.of("R1 1800.00 70.00 0.00 70.00", "R2 500.00 5.00 0.00 5.00"), run("2026-01", """
                {"mode":"MARGINAL","unit":"ATTAINMENT","tiers":[[0,"0.01"],[1,"0.05"]],"quota":"1000.00","people":{"R1":{"quota":"500.00"}}}"""));
    }

    @Test
    void aLateSaleIsADifferenceOfEachComponentAndTheStatementStays() throws IOException {
        Path plan = plan("{\"tables\":{\"茶\":{\"mode\":\"FLAT\",\"tiers\":[[0,0.02]]},\"器\":{\"mode\":\"FLAT\",\"tiers\":[[0,0.03]]}},\"kpiFactor\":\"1.5\"}");
        Map<String, Object> frozen = stage.json("commission", "run", "--month", "2026-01", "--plan", plan.toString(), "--settle");
        stage.tell(List.of("{\"do\":\"sale\",\"date\":\"2026-01-28\",\"customer\":\"C2\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"5\",\"price\":\"10.00\"}]}"));
        Map<String, Object> february = CommandStage.rows(stage.json("commission", "run", "--month", "2026-02", "--plan", plan.toString()),
                "statements").get(1);
        assertEquals("1.50", february.get("total"));
        assertEquals(List.of("2026-02 BRACKETS 0.00", "2026-01 BRACKETS 1.00", "2026-01 KPI_EFFECT 0.50"),
                CommandStage.rows(february, "lines").stream()
                        .map(line -> line.get("origin_month") + " " + line.get("component") + " " + line.get("due")).toList());
        assertEquals(CommandStage.rows(frozen, "statements"),
                CommandStage.rows(stage.json("commission", "run", "--month", "2026-01"), "statements"));
    }

    @Test
    void everybodysStatementsGoIntoOnePdf() throws IOException {
        PdfPages.needFace(folder);
        Path file = folder.resolve("一月.pdf");
        Map<String, Object> json = stage.json("commission", "run", "--month", "2026-01", "--out", file.toString());
        assertEquals(file.toString(), json.get("file"));
        assertEquals("%PDF-", Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).substring(0, 5));
        assertTrue(stage.run("commission", "run", "--month", "2026-01", "--plan", plan("{\"rate\":\"0.1\"}").toString(), "--out", file.toString()) == 1
                && stage.said().contains("不能和 --plan 或 --settle 一起用"), stage.said());
        assertEquals(1, stage.run("commission", "run", "--month", "2026-01", "--settle", "--out", file.toString()));
        assertTrue(stage.run("commission", "run", "--month", "2026-01", "--out", folder.resolve("一月.xlsx").toString()) == 1
                && stage.said().contains("请把“一月.xlsx”改为以 .pdf 结尾的文件名"), stage.said());
    }

    @Test
    void whatAPlanGetsWrongIsOneSentence() throws IOException {
        assertRefused("提成方案里的业务员“谁”不在店里。请用业务员的编码或姓名。", "{\"shares\":[{\"person\":\"谁\",\"share\":\"1\"}]}");
        assertRefused("提成方案里的 kpiFactor = “很好” 看不懂。金额和费率写成数，日期写成 2026-03-01。", "{\"kpiFactor\":\"很好\"}");
        assertRefused("提成方案中的“SIGNED”不认识。可以用：ORDER, DELIVERY, COLLECTION", "{\"basis\":\"SIGNED\",\"rate\":\"0.1\"}");
        assertTrue(stage.run("commission", "run", "--month", "2026-01", "--plan", plan("{\"rate\":0.1,\"kpi\":2}").toString()) == 1
                && stage.said().endsWith("plan.json 里的 kpi 不认识。请检查拼写，或去掉它。"), stage.said());
    }

    private void assertRefused(String sentence, String json) throws IOException {
        assertEquals(1, stage.run("commission", "run", "--month", "2026-01", "--plan", plan(json).toString()));
        assertEquals(sentence, stage.said());
    }

    private List<String> run(String month, String json) throws IOException {
        Map<String, Object> result = stage.json("commission", "run", "--month", month, "--plan", plan(json).toString());
        List<String> shown = new ArrayList<>();
        for (Map<String, Object> s : CommandStage.rows(result, "statements")) {
            shown.add("%s %s %s %s %s".formatted(s.get("rep"), s.get("base"), s.get("commission"), s.get("awards"), s.get("total")));
        }
        return shown;
    }

    private static String payout(Map<String, Object> result, int person) {
        Map<?, ?> payout = (Map<?, ?>) CommandStage.rows(result, "statements").get(person).get("payout");
        return payout.get("owed_before") + " " + payout.get("paid") + " " + payout.get("owed_after");
    }

    private Path plan(String json) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), json);
    }
}
