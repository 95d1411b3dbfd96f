package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
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
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Who owes what since when, and the statement that is sent, in a real window on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class OwingStoryTest {

    static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"customer\",\"code\":\"C3\",\"name\":\"长春饭店\"}",
            "{\"do\":\"purchase\",\"date\":\"2026-07-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-08-05\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"10\",\"price\":\"8.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-20\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"2\",\"price\":\"8.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-01\",\"customer\":\"C2\",\"lines\":[{\"product\":\"P\",\"qty\":\"1\",\"price\":\"8.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-11-21\",\"customer\":\"C1\",\"cash\":\"30.00\"}",
            "{\"do\":\"receipt\",\"date\":\"2026-11-22\",\"customer\":\"C3\",\"cash\":\"5.00\"}");

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;
    private Path reports = null;

    @Start
    void start(Stage stage) throws IOException {
        Path own = Files.createTempDirectory(folder, "shop");
        ReportsFolder.in(own);
        reports = own;
        shop = ShopOnStage.open(stage, own, STORY, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        ReportsFolder.back();
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void theListSumsWhatItShowsAndGoesToDocumentsAndStatement(FxRobot robot) {
        open(robot, Screen.Owing.ALL);
        assertEquals(List.of("安康超市 66.00 83", "白鹭便利店 8.00 25", "长春饭店 -5.00 0"), rows(robot));
        assertTrue(labels(robot, "#owing").contains("69.00"), () -> labels(robot, "#owing").toString());
        robot.interact(() -> segment(robot, "#over", 3).fire());
        assertEquals(List.of("安康超市 66.00 83"), rows(robot));
        robot.interact(() -> segment(robot, "#over", 0).fire());
        robot.clickOn("#start").write("blbld", 0);
        assertEquals(List.of("白鹭便利店 8.00 25"), rows(robot));
        robot.push(KeyCode.ESCAPE).write(">60", 0);
        assertEquals(List.of("安康超市 66.00 83"), rows(robot));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> segment(robot, "#side", 1).fire());
        assertEquals(List.of("茶厂 500.00 147"), rows(robot));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertTrue(labels(robot, "#statement").contains("= 500.00"), () -> labels(robot, "#statement").toString());
    }

    @Test
    void theDayCanLieInThePast(FxRobot robot) {
        open(robot, new Screen.Owing(Side.CUSTOMERS, null));
        robot.interact(() -> ((javafx.scene.control.DatePicker) robot.lookup("#owing #as-of").query())
                .setValue(java.time.LocalDate.of(2026, 11, 20)));
        assertEquals(List.of("安康超市 96.00 77", "白鹭便利店 8.00 19"), rows(robot));
    }

    @Test
    void twoPlainKeysLeadThereUnlessSomethingIsTyped(FxRobot robot) {
        open(robot, new Screen.Home());
        robot.push(KeyCode.G).push(KeyCode.Y);
        assertTrue(robot.lookup("#owing").tryQuery().isPresent());
        assertEquals(3, rows(robot).size());
        robot.clickOn("#start").write("gy", 0);
        assertEquals(List.of(), rows(robot));
    }

    @Test
    void aStatementIsWrittenAsAWorkbookAndAsAPicture(FxRobot robot) throws IOException {
        open(robot, Screen.Owing.ALL);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        List<String> said = labels(robot, "#statement");
        assertTrue(said.containsAll(List.of("80.00", "+ 16.00", "− 30.00", "= 66.00", "各项相符")), said::toString);
        assertEquals(List.of("2026-11-01 80.00", "2026-11-20 96.00", "2026-11-21 66.00"), lines(robot));
        robot.interact(() -> segment(robot, "#items", 1).fire());
        assertEquals(List.of("2026-11-01 80.00", "2026-11-20 96.00", " ", "2026-11-21 66.00"), lines(robot));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.interact(() -> ((Button) robot.lookup("#save-picture").query()).fire());
        assertEquals(List.of("客户对账单_安康超市_20261101_20261126.xlsx", "对账单_安康超市_2026-11-01_2026-11-26.png"), files(reports));
        Files.copy(reports.resolve("算盘报表").resolve("对账单_安康超市_2026-11-01_2026-11-26.png"),
                Files.createDirectories(Path.of("target", "shots")).resolve("statement-picture.png"), StandardCopyOption.REPLACE_EXISTING);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().hasImage()));
    }

    @Test
    void aStatementIsWrittenAsPdf(FxRobot robot) throws IOException {
        PdfPages.needFace(folder);
        open(robot, Screen.Owing.ALL);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertEquals(List.of("客户对账单_安康超市_20261101_20261126.pdf"), files(reports));
        String said = String.join("", PdfPages.newest(reports.resolve("算盘报表")));
        assertTrue(said.contains("人民币陆拾陆元整") && said.contains("80.00") && said.contains("66.00"), said);
        open(robot, new Screen.Reports());
        robot.interact(() -> robot.lookup("#reports #start").queryTableView().getSelectionModel().clearAndSelect(0));
        assertTrue(!robot.lookup("#export-pdf").query().isVisible(), "the weekly report is a workbook");
        robot.interact(() -> robot.lookup("#reports #start").queryTableView().getSelectionModel().clearAndSelect(2));
        robot.interact(() -> ((Button) robot.lookup("#export-pdf").query()).fire());
        robot.interact(() -> ((Button) robot.lookup("#export-pdf").query()).fire());
        assertEquals(3, files(reports).stream().filter(name -> name.endsWith(".pdf")).count());
        assertTrue(String.join("", PdfPages.newest(reports.resolve("算盘报表"))).contains("绿茶"));
    }

    @Test
    void everyRowOfTheListGetsItsStatement(FxRobot robot) throws IOException {
        open(robot, Screen.Owing.ALL);
        robot.interact(() -> segment(robot, "#over", 1).fire());
        robot.interact(() -> ((Button) robot.lookup("#write-all").query()).fire());
        assertEquals(List.of("0_对账单目录.xlsx", "客户对账单_安康超市_20261101_20261126.xlsx", "客户对账单_白鹭便利店_20261101_20261126.xlsx"),
                files(reports.resolve("算盘报表").resolve("对账单 2026-11-01_2026-11-26")));
    }

    @Test
    void aPeriodWithoutAnythingSaysSoAndTheBalanceStands(FxRobot robot) {
        open(robot, Screen.Owing.ALL);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.interact(() -> segment(robot, "#period", 1).fire());
        List<String> said = labels(robot, "#statement");
        assertTrue(said.containsAll(List.of("本期没有往来。", "= 80.00")), said::toString);
    }

    @Test
    void howToBePaidIsSaidOnceAndStandsBelowTheStatement(FxRobot robot) throws IOException {
        open(robot, new Screen.Settings());
        robot.interact(() -> robot.lookup("#pay-holder").queryTextInputControl().requestFocus());
        robot.write("王小明", 0).push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#pay-account").queryTextInputControl().requestFocus());
        robot.write("62220202", 0).push(KeyCode.TAB);
        var shopNow = shop.window().frame().shop();
        assertEquals("attach.no-picture", org.junit.jupiter.api.Assertions.assertThrows(org.suanpan.core.base.Rejected.class,
                () -> shopNow.attaching().setPaymentCode("码.txt", new byte[] {1})).problem().key());
        robot.interact(() -> shopNow.attaching().setPaymentCode("码.png", LedgerShots.code()));
        open(robot, new Screen.Statement(LedgerShots.customer(shopNow, "C1"), null));
        assertTrue(labels(robot, "#paying").containsAll(List.of("收款账户", "户名：王小明", "账号：6222 0202", "扫码付款")),
                () -> labels(robot, "#paying").toString());
        assertTrue(robot.lookup("#paying-code").tryQuery().isPresent());
        robot.interact(shopNow.attaching()::removePaymentCode);
        assertTrue(robot.lookup("#paying-code").tryQuery().isEmpty());
        assertEquals(List.of(), shopNow.checks().run(true).stream().filter(check -> !check.ok()).toList());
    }

    @Test
    void aCustomerIsSaidToBeASupplierTooAndBothAreSetOff(FxRobot robot) {
        open(robot, new Screen.Statement(LedgerShots.customer(shop.window().frame().shop(), "C1"), null));
        robot.clickOn("#statement #link-both");
        robot.clickOn("#both-whom").write("cc", 0).push(KeyCode.ENTER);
        assertTrue(labels(robot, "#both-line").containsAll(List.of("66.00", "500.00", "净额：我欠他 434.00")),
                () -> labels(robot, "#both-line").toString());
        open(robot, new Screen.Nets());
        TableView<?> nets = robot.lookup("#nets #start").queryTableView();
        assertEquals(List.of("安康超市 C1", "茶厂 S1", "66.00", "500.00", "-434.00", "我欠他", "66.00"),
                nets.getColumns().stream().map(column -> String.valueOf(column.getCellData(0))).toList());
        open(robot, new Screen.Statement(LedgerShots.customer(shop.window().frame().shop(), "C1"), null));
        robot.clickOn("#statement #offset-both");
        robot.push(KeyCode.F12);
        open(robot, new Screen.Nets());
        assertEquals("0.00", String.valueOf(nets.getColumns().get(2).getCellData(0)));
        assertTrue(labels(robot, "#nets").contains("合计（1 家）　应收 0.00　应付 434.00　净额 -434.00"), () -> labels(robot, "#nets").toString());
    }

    private static void open(FxRobot robot, OwingStoryTest self, Screen screen) {
        robot.interact(() -> self.shop.window().frame().navigator().open(screen));
    }

    private void open(FxRobot robot, Screen screen) {
        open(robot, this, screen);
    }

    private static ToggleButton segment(FxRobot robot, String row, int place) {
        return (ToggleButton) ((Pane) robot.lookup(row).query()).getChildren().get(place);
    }

    private static List<String> rows(FxRobot robot) {
        TableView<PartnerOwing> table = robot.lookup("#owing-table").queryTableView();
        return table.getItems().stream().map(row -> row.holder().name() + " " + row.aged().balance() + " " + row.daysOverdue()).toList();
    }

    private static List<String> lines(FxRobot robot) {
        TableView<?> table = robot.lookup("#statement #start").queryTableView();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            int row = i;
            lines.add(table.getColumns().getFirst().getCellData(row) + " " + table.getColumns().getLast().getCellData(row));
        }
        return lines;
    }

    private static List<String> labels(FxRobot robot, String within) {
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

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx") || name.endsWith(".png") || name.endsWith(".pdf")).sorted().toList();
        }
    }
}
