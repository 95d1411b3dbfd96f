package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What is in stock, on which day and why, read from the keyboard in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class StockRoomTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"warehouse\",\"code\":\"W2\",\"name\":\"分仓\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"苹果\",\"unit\":\"个\"}",
            "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"礼盒\",\"unit\":\"只\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-10-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"500.00\"},"
                    + "{\"product\":\"P2\",\"qty\":\"50\",\"value\":\"150.00\"}]}",
            "{\"do\":\"transfer\",\"date\":\"2026-10-05\",\"from\":\"W1\",\"to\":\"W2\",\"lines\":[{\"product\":\"P1\",\"qty\":\"30\"}]}",
            "{\"do\":\"purchase\",\"date\":\"2026-11-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\","
                    + "\"price\":\"7.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-10\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"20\","
                    + "\"price\":\"9.00\"}],\"ref\":\"s\"}",
            "{\"do\":\"sales-return\",\"date\":\"2026-11-12\",\"of\":\"s\",\"lines\":[{\"line\":1,\"qty\":\"5\"}]}");

    @TempDir
    static Path folder;

    private Stage stage = null;
    private ShopWindow window = null;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        Path here = Files.createTempDirectory(folder, "shop");
        Path store = here.resolve("shop.suanpan");
        ShopOpener opener = new ShopOpener(clock, new Sentences(Locale.CHINA));
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), SHOP),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void theListShowsEachWarehouseAndTheShopWithTotals(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertEquals(List.of("P1 苹果 155 30 185 6.00 1,110.00", "P2 礼盒 50  50 3.00 150.00"), rows(robot));
        assertEquals(List.of("合计（2 行）", "205", "30", "235", "1,260.00"), totals(robot));
    }

    @Test
    void lastMonthsEndIsChosenAndNothingElseCounts(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        focus(robot, "#moment");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertEquals(List.of("P1 苹果 70 30 100 5.00 500.00", "P2 礼盒 50  50 3.00 150.00"), rows(robot));
        focus(robot, "#warehouse");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertEquals(List.of("P1 苹果 70 30 30  "), rows(robot));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        focus(robot, "#moment");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertEquals(List.of("P1 苹果 155 30 185 6.00 1,110.00", "P2 礼盒 50  50 3.00 150.00"), rows(robot));
    }

    @Test
    void thePastIsNarrowedByAFunnelAndWrittenOut(FxRobot robot) throws IOException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        focus(robot, "#moment");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        focus(robot, "#stock-table");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> {
            ComboBox<Object> box = robot.lookup("#funnel-column").queryComboBox();
            box.getItems().stream().filter(c -> c.toString().contains("key=quantity,")).forEach(box::setValue);
        });
        focus(robot, "#funnel-most");
        robot.write("60", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("P2 礼盒 50  50 3.00 150.00"), rows(robot));
        Path reports = Files.createTempDirectory(folder, "reports");
        ReportsFolder.in(reports);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ReportsFolder.back();
        assertTrue(Files.size(reports.resolve("算盘报表").resolve("库存查询 2026-11-26.xlsx")) > 0);
        robot.clickOn("#clear-all");
        assertEquals(List.of("P1 苹果 155 30 185 6.00 1,110.00", "P2 礼盒 50  50 3.00 150.00"), rows(robot));
    }

    @Test
    void everyKeyOfARowLeadsSomewhere(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.clickOn((Node n) -> n instanceof Hyperlink link && link.getText().equals("30"));
        assertTrue(isShown(robot, "#ledger"));
        assertEquals("分仓", robot.lookup("#warehouse").queryComboBox().getSelectionModel().getSelectedItem() instanceof Warehouse place
                ? place.name() : "", "the figure of a warehouse leads to what moved there");
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.clickOn((Node n) -> n instanceof Hyperlink link && link.getText().equals("P1"));
        assertTrue(isShown(robot, "#product-card"));
        robot.clickOn("#ledger-of");
        assertTrue(isShown(robot, "#ledger"));
    }

    @Test
    void fromTheListToALedgerToItsDocumentByEnter(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.write("pg", 0);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(
                "2026-11-12 XT-202611-0001 销售退货 安康超市  主仓 5  185 30.00 1,110.00",
                "2026-11-10 XS-202611-0001 销售单 安康超市  主仓  20 180 -120.00 1,080.00",
                "2026-11-02 JH-202611-0001 采购入库 华东批发  主仓 100  200 700.00 1,200.00",
                "2026-10-05 DB-202610-0001 调拨单   分仓 30  100 0.00 500.00",
                "2026-10-05 DB-202610-0001 调拨单   主仓  30 70 0.00 500.00",
                "2026-10-01 KC-202610-0001 期初库存   主仓 100  100 500.00 500.00"), ledger(robot));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#paper"));
        assertTrue(robot.lookup(".page-title").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().contains("XS-202611-0001")));
    }

    @Test
    void aSpanBeginsWithWhatWasThereBefore(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.write("pg", 0);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        focus(robot, "#period");
        robot.push(KeyCode.DOWN);
        assertEquals(3, ledger(robot).size(), "this month's lines");
        assertEquals("期初 100，货值 500.00 入库 105 出库 20 结存 185，货值 1,110.00", String.join(" ", labels(robot, "#flow")));
        focus(robot, "#warehouse");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertEquals("期初 30 入库 0 出库 0 结存 30", String.join(" ", labels(robot, "#flow")));
    }

    @Test
    void aLineOfADocumentLeadsToItsProductsLedger(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Paper(window.frame().shop().documents()
                .byNumber(new DocumentNumber("JH-202611-0001")).orElseThrow().id())));
        focus(robot, "#paper-lines");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#ledger"));
        assertEquals(6, ledger(robot).size());
    }

    private static List<String> rows(FxRobot robot) {
        return TableText.of(robot.lookup("#stock-table").queryTableView(), 0, 1, 4, 5, 6, 7, 8);
    }

    private static List<String> ledger(FxRobot robot) {
        return TableText.of(robot.from(robot.lookup("#ledger")).lookup("#start").queryTableView(), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    private static List<String> totals(FxRobot robot) {
        return robot.from(robot.lookup("#stock")).lookup(".totals-cell").queryAllAs(Label.class).stream().filter(Node::isVisible)
                .map(Label::getText).toList();
    }

    private static List<String> labels(FxRobot robot, String within) {
        return robot.from(robot.lookup(within)).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static void focus(FxRobot robot, String field) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
