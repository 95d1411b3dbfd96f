package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.reports.Spreadsheets;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Counting on sheets while the shop is open: blind sheets out, filled ones in, one stocktake of them.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CountStoryTest {

    private static final int COUNTED = 4;

    @TempDir
    static Path folder;

    private Stage stage = null;
    private ShopWindow window = null;
    private Path here = folder;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        here = Files.createTempDirectory(folder, "shop");
        ReportsFolder.in(here);
        Path store = here.resolve("shop.suanpan");
        ShopOpener opener = new ShopOpener(clock, new Sentences(Locale.CHINA));
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), steps()),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1200", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    /// A hundred bottles and fifty cups; fifteen bottles are sold in the afternoon of the day of the count.
    private static List<String> steps() {
        return List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\"}",
                "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"杯子\",\"unit\":\"个\"}",
                "{\"do\":\"purchase\",\"date\":\"2026-11-02\",\"supplier\":\"S1\",\"lines\":["
                        + "{\"product\":\"P1\",\"qty\":\"100\",\"price\":\"2.00\"},{\"product\":\"P2\",\"qty\":\"50\",\"price\":\"9.00\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-11-26\",\"time\":\"16:00\",\"customer\":\"C1\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"15\",\"price\":\"3.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
        ReportsFolder.back();
    }

    @Test
    void everyCounterGetsASheetThatTellsNothingOfTheBooks(FxRobot robot) throws IOException {
        open(robot, List.of());
        robot.clickOn("#start");
        robot.interact(() -> robot.lookup("#start").queryAs(TextField.class).setText("张三 李四"));
        robot.clickOn("#count-write");
        List<Path> sheets;
        try (Stream<Path> all = Files.walk(here)) {
            sheets = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
        assertEquals(2, sheets.size());
        List<List<String>> rows = rows(sheets.getFirst());
        assertTrue(rows.stream().anyMatch(row -> row.containsAll(List.of("编码", "实盘数量", "盘点时间", "盘点人"))), rows::toString);
        assertTrue(rows.stream().anyMatch(row -> row.containsAll(List.of("P1", "可口可乐", "瓶"))), rows::toString);
        assertFalse(rows.stream().anyMatch(row -> row.contains("85") || row.contains("100")), rows::toString);
    }

    @Test
    void whatWasSoldAfterTheCountIsNoDifference(FxRobot robot) throws IOException {
        open(robot, List.of(filled("a.csv", "P1,98,10:00,张三", "P2,40,,张三")));
        robot.clickOn("#count-make");
        assertEquals("10:00", robot.lookup("#time").queryAs(TextField.class).getText());
        robot.clickOn(cell(robot, 0, COUNTED));
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        assertEquals(List.of("2 种商品有差异：盘盈 0.00，盘亏 -94.00", "P2 杯子：差 -10，金额 -90.00（现存 50 → 40）",
                "P1 可口可乐：差 -2，金额 -4.00（现存 85 → 83）"), robot.lookup("#effects .label").queryAllAs(Label.class).stream()
                .map(Label::getText).filter(words -> words.contains("差")).toList());
        robot.push(KeyCode.F12);
        assertEquals("83", window.frame().shop().bookFigures().stock(new ProductId(1), null).quantity().toString());
    }

    @Test
    void countsOfTheSameGoodsThatDifferAreSaidAndStayEmptyUntilCountedAgain(FxRobot robot) throws IOException {
        open(robot, List.of(filled("a.csv", "P1,98,10:00,张三"), filled("b.csv", "P1,97,10:00,李四")));
        robot.clickOn("比对（盘的是同一批货）");
        assertEquals("两人不一致，要重盘：P1（张三 98，李四 97）", robot.lookup("#count-different").queryAs(Label.class).getText());
        robot.clickOn("#count-make");
        assertEquals("", cell(robot, 0, COUNTED).getText());
        robot.clickOn(cell(robot, 0, COUNTED));
        robot.push(KeyCode.F12);
        assertEquals("第 1 行缺少数量，请填写。", robot.lookup("#write #message").queryAs(Label.class).getText());
        assertEquals(List.of(), window.frame().shop().documentQueries().list(new DocumentFilter(
                Set.of(DocumentKind.STOCKTAKE), "", null, Standing.POSTED), 0, 9).rows());
    }

    @Test
    void aCountOfAClosedMonthIsRefusedInASentenceAndChangesNothing(FxRobot robot) throws IOException {
        robot.interact(() -> window.frame().shop().months().close(java.time.YearMonth.of(2026, 10), org.suanpan.core.base.Actor.OWNER));
        open(robot, List.of(filled("a.csv", "P1,98,,张三")));
        robot.clickOn("#count-make");
        robot.interact(() -> robot.lookup("#write #date").<javafx.scene.control.DatePicker>query().setValue(java.time.LocalDate.of(2026, 10, 31)));
        robot.push(KeyCode.F12);
        assertEquals("日期 2026-10-31 所在的月份已经结账，请把日期改到 2026-11-01 或以后，或先反结账。",
                robot.lookup("#write #message").queryAs(Label.class).getText());
        assertEquals("85", window.frame().shop().bookFigures().stock(new ProductId(1), null).quantity().toString());
        assertEquals(List.of(), window.frame().shop().documentQueries().list(new DocumentFilter(
                Set.of(DocumentKind.STOCKTAKE), "", null, Standing.POSTED), 0, 9).rows());
        assertEquals(List.of(), window.frame().shop().checks().run(true).stream().filter(check -> !check.ok()).toList());
    }

    @Test
    void aFileThatIsNoCountSheetIsRefusedInASentence(FxRobot robot) throws IOException {
        Path other = Files.writeString(here.resolve("other.csv"), "名称,电话\n张三,138\n");
        open(robot, List.of(other));
        assertEquals("文件 other.csv 里没有“编码”和“实盘数量”两列，请用程序导出的盘点表。",
                robot.lookup("#count #message").queryAs(Label.class).getText());
    }

    private Path filled(String name, String... lines) throws IOException {
        return Files.writeString(here.resolve(name), "编码,实盘数量,盘点时间,盘点人\n" + String.join("\n", lines) + "\n");
    }

    private void open(FxRobot robot, List<Path> filled) {
        robot.interact(() -> window.frame().navigator().open(new Screen.CountSheets(filled)));
    }

    private static List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (SheetReader.Workbook book = Spreadsheets.reader().open(file, null)) {
            book.sheets().forEach(sheet -> sheet.read((_, cells) -> rows.add(cells.stream().map(Cell::written).toList())));
        }
        return rows;
    }

    private static TableCell<?, ?> cell(FxRobot robot, int line, int column) {
        return robot.lookup("#lines-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                && cell.isVisible() && cell.getTableRow() instanceof IndexedCell<?> row && row.getIndex() == line
                && cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column).query();
    }
}
