package org.suanpan.app.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Logs of orders as people have them, in whatever form.
class BacktestCommandTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @TempDir
    Path folder;

    private CommandStage stage;

    @BeforeEach
    void set() {
        stage = new CommandStage(folder, LocalDate.of(2026, 3, 5));
    }

    @Test
    void everyRuleHasItsFiguresAndNoDataFileIsTouched() throws IOException {
        Map<String, Object> result = stage.json("tiers", "backtest", csv("log.csv", "customer,date,amount", "UTF-8").toString());
        assertEquals(List.of("fixed30", "fixed90", "shrunk", "palive80", "palive50", "days_since"),
                CommandStage.rows(result, "rules").stream().map(rule -> rule.get("rule")).toList());
        for (Map<String, Object> rule : CommandStage.rows(result, "rules")) {
            assertTrue(rule.keySet().containsAll(List.of("rule", "false_alarms", "median_delay", "auc", "brier")), rule.toString());
        }
        assertEquals(10, ((List<?>) ((Map<?, ?>) result.get("calibration")).get("deciles")).size());
        assertTrue(result.get("truth").toString().startsWith("没有 truth.csv"), result.toString());
        assertFalse(Files.exists(stage.store()));
    }

    @Test
    void theSameOrdersGiveTheSameFiguresWhateverTheFileIs() throws IOException {
        Object plain = figures(csv("log.csv", "customer,date,amount", "UTF-8"));
        assertEquals(plain, figures(csv("流水.csv", "客户名称,下单日期,订单金额", "GB18030")));
        assertEquals(plain, figures(csv("export.txt", "CustomerID;Order Date;Sales", "UTF-16")));
        assertEquals(plain, figures(workbook()));
    }

    private Object figures(Path file) {
        Map<String, Object> result = stage.json("tiers", "backtest", file.toString());
        return List.of(result.get("rules"), result.get("calibration"), result.get("customers"));
    }

    @Test
    void whatBecameOfCustomersIsTakenFromTheFileBesideTheLog() throws IOException {
        Path log = csv("log.csv", "customer,date,amount", "UTF-8");
        Files.writeString(folder.resolve("truth.csv"), "customer,stopped_after\nK1,2025-05-05\nK2,\n");
        assertEquals(2, stage.json("tiers", "backtest", log.toString()).get("truth_told_for"));
        Files.writeString(folder.resolve("truth.csv"), "customer,stopped_after\nK1,neulich\n");
        assertEquals(1, stage.run("tiers", "backtest", log.toString()));
        assertEquals("truth.csv 第 2 行的停止日期“neulich”看不懂；没有停的留空。", stage.said());
    }

    @Test
    void badRowsAreToldInOneSentence() throws IOException {
        Path log = csv("log.csv", "customer,date,amount", "UTF-8");
        Files.writeString(log, "K1,昨天,5\n,2024-05-05,5\nK2,2024-05-05,很多\n", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(1, stage.run("tiers", "backtest", log.toString(), "--json"));
        assertEquals(3, stage.object().get("rejected"));
        assertEquals("有 3 行没有用，第一处：第 " + (rows().size() + 2) + " 行的日期“昨天”看不懂。", stage.said());
    }

    @Test
    void anOrderOfADayToComeSpoilsNoFigure() throws IOException {
        Object plain = figures(csv("log.csv", "customer,date,amount", "UTF-8"));
        Path log = csv("log.csv", "customer,date,amount", "UTF-8");
        Files.writeString(log, "K1,2099-01-01,5\n", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(1, stage.run("tiers", "backtest", log.toString(), "--json"));
        assertEquals(plain, List.of(stage.object().get("rules"), stage.object().get("calibration"), stage.object().get("customers")));
        assertEquals("有 1 行没有用，第一处：第 " + (rows().size() + 2) + " 行的日期 2099-01-01 晚于今天。", stage.said());
    }

    @Test
    void aFileThatIsNoLogIsRefusedInOneSentence() throws IOException {
        Path prices = Files.writeString(folder.resolve("prices.csv"), "商品,单价\n绿茶,8\n");
        assertEquals(1, stage.run("tiers", "backtest", prices.toString()));
        assertEquals("prices.csv 里找不到“客户”和“日期”两列。请给它一行表头，例如 客户,日期,金额。", stage.said());
        Path empty = Files.writeString(folder.resolve("empty.csv"), "客户,日期,金额\n,2024-01-05,3\n");
        assertEquals(1, stage.run("tiers", "backtest", empty.toString()));
        assertEquals("empty.csv 里没有一笔读得懂的订单。请检查“客户”和“日期”两列。", stage.said());
        assertEquals(2, stage.run("tiers", "backtest", folder.resolve("none.csv").toString()));
    }

    @Test
    void ofAFewCustomersNoProbabilityIsClaimed() throws IOException {
        Path log = Files.writeString(folder.resolve("few.csv"), "客户,日期\n甲,2024-01-05\n甲,2024-03-05\n乙,2024-01-09\n甲,2025-12-01\n");
        Map<String, Object> result = stage.json("tiers", "backtest", log.toString());
        assertNull(CommandStage.rows(result, "rules").get(3).get("false_alarms"));
        assertEquals("下过第二单的客户只有 1 位（或拟合没有收敛），概率规则不给数字，请用按他自己节奏的天数。",
                ((Map<?, ?>) result.get("model")).get("note"));
    }

    private record Row(String customer, LocalDate day, String amount) {}

    private static List<Row> rows() {
        Random random = new Random(1);
        List<Row> rows = new ArrayList<>();
        for (int customer = 1; customer <= 120; customer++) {
            LocalDate day = FIRST.plusDays(random.nextInt(120));
            do {
                rows.add(new Row("K" + customer, day, random.nextInt(500) + ".50"));
                day = day.plusDays(5 + random.nextInt(10 + customer % 40));
            } while (random.nextInt(18) > 0 && day.getYear() < 2026);
        }
        rows.add(new Row("K120", LocalDate.of(2025, 12, 31), "1.00"));
        return rows;
    }

    private Path csv(String name, String titles, String encoding) throws IOException {
        String comma = titles.contains(";") ? ";" : ",";
        StringBuilder text = new StringBuilder(titles).append('\n');
        rows().forEach(row -> text.append(String.join(comma, row.customer, row.day.toString(), row.amount)).append('\n'));
        return Files.writeString(folder.resolve(name), text, Charset.forName(encoding));
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream to = Files.newOutputStream(file)) {
            var sheet = book.createSheet("订单");
            sheet.createRow(0).createCell(0).setCellValue("2024–2025 订单流水");
            XSSFRow titles = sheet.createRow(2);
            List.of("日期", "客户", "金额").forEach(title -> titles.createCell(Math.max(0, titles.getLastCellNum())).setCellValue(title));
            var format = book.createCellStyle();
            format.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            for (Row one : rows()) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(one.day);
                row.getCell(0).setCellStyle(format);
                row.createCell(1).setCellValue(one.customer);
                row.createCell(2).setCellValue(Double.parseDouble(one.amount));
            }
            book.write(to);
        }
        return file;
    }
}
