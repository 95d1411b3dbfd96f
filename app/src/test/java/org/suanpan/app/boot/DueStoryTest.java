package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
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
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Whose money is due, what to write to them and what they promised, in a real window on Thursday, 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class DueStoryTest {

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), OwingStoryTest.STORY, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void theReminderIsAsPoliteAsTheDebtIsYoungAndIsCopiedByKeys(FxRobot robot) {
        open(robot);
        assertEquals(List.of("安康超市 83 66.00", "白鹭便利店 25 8.00"), table(robot).getItems().stream()
                .map(row -> row.holder().name() + " " + row.daysOverdue() + " " + row.all()).toList());
        assertEquals("合计（2 家）　已逾期 58.00　本周 0.00　下周 0.00　以后 16.00", robot.lookup("#due-sum").queryAs(Label.class).getText());
        select(robot, 0);
        assertTrue(words(robot).contains("已逾期较久（最早 2026-09-04 到期，过了 83 天）"), () -> words(robot));
        select(robot, 1);
        assertTrue(words(robot).contains("麻烦您抽空安排一下"), () -> words(robot));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(() -> assertEquals(words(robot), Clipboard.getSystemClipboard().getString()));
        segment(robot, "#when", 4);
        assertEquals(List.of("安康超市"), table(robot).getItems().stream().map(row -> row.holder().name()).toList());
    }

    @Test
    void whatTheyPromisedIsKeptAndShownAsBrokenAfterItsDay(FxRobot robot) {
        open(robot);
        select(robot, 0);
        robot.interact(() -> robot.lookup("#promise-keep").queryButton().fire());
        assertEquals("请先选客户答应付款的日子。", robot.lookup("#due #message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#promise-day").<DatePicker>query().setValue(LocalDate.of(2026, 11, 25)));
        robot.clickOn("#promise-amount").write("50").push(KeyCode.ENTER);
        select(robot, 0);
        assertEquals("50.00", String.valueOf(table(robot).getItems().getFirst().promise().amount()));
        assertTrue(words(robot).contains("您说过 2026-11-25 付款，到今天还没有收到"), () -> words(robot));
        robot.interact(() -> robot.lookup("#promise-none").<javafx.scene.control.Hyperlink>query().fire());
        assertEquals(null, table(robot).getItems().getFirst().promise());
    }

    @Test
    void aSalespersonsRowLeadsToHisCustomersAndACustomerToHisStatement(FxRobot robot) {
        open(robot);
        segment(robot, "#by", 1);
        robot.interact(() -> robot.lookup("#rep-due").queryTableView().requestFocus());
        robot.interact(() -> robot.lookup("#rep-due").queryTableView().getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
        assertEquals(2, table(robot).getItems().size());
        robot.interact(() -> table(robot).requestFocus());
        select(robot, 0);
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#statement").tryQuery().isPresent());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.DueCalendar()));
    }

    private static TableView<Dunning> table(FxRobot robot) {
        return robot.lookup("#due #start").queryTableView();
    }

    private static void select(FxRobot robot, int row) {
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(row));
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#reminder").queryAs(TextArea.class).getText();
    }

    private static void segment(FxRobot robot, String row, int place) {
        robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup(row).query()).getChildren().get(place)).fire());
    }
}
