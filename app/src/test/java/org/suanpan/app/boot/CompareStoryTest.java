package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Our statement held against the list a customer sent, in a real window on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CompareStoryTest {

    private static final Charset GBK = Charset.forName("GBK");
    /// What 安康超市 keeps: the sale of August wrong by five yuan, the one of November without a number, a receipt we never had.
    private static final String LIST = """
            安康超市 应付账款明细,,,,
            日期,凭证号,摘要,借方,贷方
            2026-08-06,记-1,购货xs2026080001,,85.00
            2026-11-21,记-2,购货,,16.00
            2026-11-22,记-3,付款,30.00,
            2026-11-24,记-4,付款,10.00,
            合计,,,40.00,101.00
            """;

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;
    private Path own = null;

    @Start
    void start(Stage stage) throws IOException {
        own = Files.createTempDirectory(folder, "shop");
        ReportsFolder.in(own);
        shop = ShopOnStage.open(stage, own, OwingStoryTest.STORY, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        ReportsFolder.back();
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void aGbkListIsHeldAgainstTheStatementAndEachDifferenceShown(FxRobot robot) throws IOException {
        open(robot, list(LIST));
        assertEquals(List.of("金额不同 1", "只有我方有 0", "只有对方有 1", "相符 2"), groups(robot));
        assertTrue(labels(robot).containsAll(List.of("66.00", "− 61.00", "= 5.00", "差额已逐笔列清", "对方没有写期初，按我方期初 0.00")),
                () -> labels(robot).toString());
        assertEquals(List.of("XS-202608-0001 80.00 85.00 -5.00"), rows(robot));
        choose(robot, "#groups", 2);
        assertEquals(List.of(" — -10.00 10.00"), rows(robot));
        choose(robot, "#groups", 3);
        assertEquals(List.of("XS-202611-0001 16.00 16.00 ", "SK-202611-0001 -30.00 -30.00 "), rows(robot));
        robot.interact(() -> robot.lookup("#compare-table").queryTableView().requestFocus());
        robot.interact(() -> robot.lookup("#compare-table").queryTableView().getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
        assertTrue(labelsOf(robot, "#paper").stream().anyMatch(words -> words.contains("XS-202611-0001")), () -> labelsOf(robot, "#paper").toString());
    }

    @Test
    void columnsAndSignsCanBeCorrectedAndTheWorkbookIsWritten(FxRobot robot) throws IOException {
        open(robot, list("""
                哪天,多少,说明
                2026-08-06,-80.00,货
                2026-11-21,-16.00,货
                2026-11-22,30.00,款
                """));
        assertTrue(robot.lookup("#say-columns").tryQuery().isPresent());
        pick(robot, "#column-date", 0);
        pick(robot, "#column-amount", 1);
        robot.interact(() -> from(robot).setValue(java.time.LocalDate.of(2026, 8, 1)));
        assertEquals(List.of("金额不同 0", "只有我方有 3", "只有对方有 3", "相符 0"), groups(robot));
        robot.interact(() -> robot.lookup("#sign").<ComboBox<Object>>query().getSelectionModel().select(1));
        assertEquals(List.of("金额不同 0", "只有我方有 0", "只有对方有 0", "相符 3"), groups(robot));
        assertTrue(labels(robot).contains("两边完全相符"));
        robot.clickOn("#their-opening").write("12.34").push(KeyCode.ENTER);
        assertTrue(labels(robot).containsAll(List.of("= -12.34", "对方期初 12.34（手填）")), () -> labels(robot).toString());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        try (Stream<Path> files = Files.walk(own)) {
            assertEquals(List.of("对账差异_安康超市_20260801_20261126.xlsx"), files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx")).toList());
        }
    }

    @Test
    void aFileWithoutAListIsRefusedInOneSentenceAndTheStatementLeadsHere(FxRobot robot) throws IOException {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Statement(
                LedgerShots.customer(shop.window().frame().shop(), "C1"), null)));
        robot.interact(() -> ((Button) robot.lookup("#compare-list").query()).fire());
        open(robot, list("你好\n"));
        assertTrue(labels(robot).contains("“清单.csv”里没有找到对账明细；请确认文件里有日期和金额，再选一次。"), () -> labels(robot).toString());
    }

    private static javafx.scene.control.DatePicker from(FxRobot robot) {
        return robot.lookup("#compare #from").query();
    }

    private void open(FxRobot robot, Path list) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Compare(
                LedgerShots.customer(shop.window().frame().shop(), "C1"), list)));
    }

    private static void pick(FxRobot robot, String box, int place) {
        robot.interact(() -> robot.lookup(box).<ComboBox<Integer>>query().setValue(place));
    }

    private static void choose(FxRobot robot, String segments, int place) {
        robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup(segments).query()).getChildren().get(place)).fire());
    }

    private static List<String> groups(FxRobot robot) {
        return ((Pane) robot.lookup("#groups").query()).getChildren().stream().map(node -> ((ToggleButton) node).getText()).toList();
    }

    /// Number and amount of ours, amount of theirs, what lies between.
    private static List<String> rows(FxRobot robot) {
        TableView<?> table = robot.lookup("#compare-table").queryTableView();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            String our = String.valueOf(table.getColumns().get(3).getCellData(i));
            rows.add(table.getColumns().get(1).getCellData(i) + " " + (our.isEmpty() ? "—" : our) + " "
                    + table.getColumns().get(7).getCellData(i) + " " + table.getColumns().get(8).getCellData(i));
        }
        return rows;
    }

    private Path list(String words) throws IOException {
        return Files.write(own.resolve("清单.csv"), words.getBytes(GBK));
    }

    private static List<String> labels(FxRobot robot) {
        return labelsOf(robot, "#compare");
    }

    private static List<String> labelsOf(FxRobot robot, String within) {
        List<String> words = new ArrayList<>();
        add(robot.lookup(within).query(), words);
        return words;
    }

    private static void add(Node node, List<String> words) {
        if (node instanceof Label label) {
            words.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, words));
        }
    }
}
