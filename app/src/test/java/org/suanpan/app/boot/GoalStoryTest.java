package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
import org.suanpan.core.base.Actor;
import org.suanpan.core.goal.TargetRow;
import org.suanpan.core.goal.calendar.ShopDay;
import org.suanpan.core.goal.score.Board;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Role;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Targets set by keys, the ranking and a card opened, the wall filled and left, and what a salesperson and a clerk see, on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class GoalStoryTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"purchase\",\"date\":\"2026-01-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-05\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"10.00\"}]}");

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), STORY, Work::immediate);
        ((OpenShop) shop.window().frame().shop()).unitOfWork().write(() -> {
            shop.window().frame().shop().salesReps().add(new SalesRep(new SalesRepId(0), "R1", "李娜", "一部"));
            shop.window().frame().shop().salesReps().add(new SalesRep(new SalesRepId(0), "R2", "王强", "一部"));
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void targetsAreSharedOutSetAndLockedByKeys(FxRobot robot) {
        open(robot, new Screen.Targets());
        robot.interact(() -> robot.lookup("#spread-EQUAL").queryButton().fire());
        TableView<TargetRow> table = robot.lookup("#start").queryTableView();
        robot.interact(table::requestFocus);
        choose(robot, table, 0);
        robot.push(KeyCode.ENTER).write("1000.01", 0).push(KeyCode.ENTER);
        assertEquals(List.of(" 1000.01", "一部 1000.01", "李娜 500.04", "王强 499.97"), lines(table));
        choose(robot, table, 2);
        robot.push(KeyCode.ENTER).write("600", 0).push(KeyCode.ENTER);
        assertEquals(List.of(" 1000.01", "一部 1000.01", "李娜 600.00", "王强 400.01"), lines(table));
        robot.push(KeyCode.ENTER).write("6000", 0).push(KeyCode.ENTER);
        assertTrue(robot.lookup("#target-message").queryAs(Label.class).getText().startsWith("锁定的目标合计"));
        robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
        assertEquals(List.of(" 1000.01", "一部 1000.01", "李娜 500.04", "王强 499.97"), lines(table));
        assertEquals("1000.00", table.getItems().getFirst().figures().achieved().toPlainString());
    }

    @Test
    void theCalendarIsWrittenByKeysAndTheForecastFollows(FxRobot robot) {
        open(robot, new Screen.Calendar());
        TableView<ShopDay> days = robot.lookup("#calendar #start").queryTableView();
        int before = days.getItems().size();
        robot.interact(() -> {
            days.requestFocus();
            days.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.ENTER).write("New Year", 0).push(KeyCode.ENTER);
        assertEquals("2026-01-01 OFF New Year true", said(days.getItems().getFirst()));
        robot.interact(() -> {
            days.requestFocus();
            days.getSelectionModel().clearAndSelect(1);
        });
        robot.push(KeyCode.DELETE);
        assertEquals(before - 1, days.getItems().size());
        robot.interact(() -> robot.lookup("#calendar-name").queryTextInputControl().setText(" "));
        robot.push(KeyCode.F12);
        assertEquals("请写上这一天的名字，例如“店庆”。", robot.lookup("#calendar-message").queryAs(Label.class).getText());
    }

    private static String said(ShopDay day) {
        return day.day() + " " + day.kind() + " " + day.name() + " " + day.isOwn();
    }

    @Test
    void theRankingLeadsToTheCardAndTheWallFillsTheWindowUntilEsc(FxRobot robot) {
        open(robot, new Screen.Scores());
        TableView<Board.Row> board = robot.lookup("#scores #start").queryTableView();
        robot.interact(() -> {
            board.requestFocus();
            board.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.ENTER);
        assertEquals("暂无总分", robot.lookup("#score-total").queryAs(Label.class).getText());
        segment(robot, 3);
        robot.interact(() -> robot.lookup("#weight-CHURN").queryTextInputControl().setText("20"));
        robot.interact(() -> robot.lookup("#score-keep").queryButton().fire());
        assertEquals("权重合计是 110，必须正好 100。", robot.lookup("#score-message").queryAs(Label.class).getText());

        open(robot, new Screen.Wall());
        Parent whole = shop.stage().getScene().getRoot();
        int before = whole.getChildrenUnmodifiable().size();
        robot.interact(() -> robot.lookup("#start").queryButton().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(before + 1, whole.getChildrenUnmodifiable().size());
        robot.push(KeyCode.RIGHT);
        assertTrue(words(robot.lookup("#wall").query()).contains("目标完成率"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(before, whole.getChildrenUnmodifiable().size());
        assertTrue(robot.lookup("#wall").tryQuery().isPresent());
    }

    @Test
    void salespeopleAndClerksSeeNothingOfOthers(FxRobot robot) {
        var staff = shop.window().frame().shop().pool().staff();
        SalesRepId li = shop.window().frame().shop().salesReps().all().stream().filter(rep -> rep.name().equals("李娜")).findFirst().orElseThrow().id();
        staff.add(Person.of("Boss", Role.OWNER), "2468", Actor.OWNER);
        staff.add(Person.of("小李", Role.CLERK).role(Role.SALES, li), "", Actor.OWNER);
        staff.add(Person.of("小陈", Role.CLERK), "", Actor.OWNER);
        for (String who : List.of("小李", "小陈")) {
            enter(robot, who);
            open(robot, new Screen.Targets());
            assertTrue(robot.lookup("#targets").tryQuery().isEmpty(), who);
            open(robot, new Screen.Scores());
            assertEquals(2, ((Pane) robot.lookup("#score-part").query()).getChildren().size());
            segment(robot, 1);
            assertFalse(words(robot.lookup("#scores").query()).contains("王强"), who);
            open(robot, new Screen.Mine());
            assertFalse(words(robot.lookup("#mine").query()).contains("王强"), who);
        }
    }

    private void enter(FxRobot robot, String name) {
        if (robot.lookup("#who").tryQuery().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        }
        robot.interact(() -> {
            var names = robot.lookup("#names").queryListView();
            names.getSelectionModel().select(names.getItems().stream().map(String::valueOf).toList().indexOf(names.getItems().stream().map(String::valueOf)
                    .filter(one -> one.contains(name)).findFirst().orElse("")));
        });
        robot.interact(() -> robot.lookup("#names").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(name, shop.window().frame().desk().here().name());
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static void choose(FxRobot robot, TableView<?> table, int place) {
        robot.interact(() -> table.getSelectionModel().clearAndSelect(place));
    }

    private static List<String> lines(TableView<TargetRow> table) {
        return table.getItems().stream().map(row -> row.name() + " " + row.figures().target().toPlainString()).toList();
    }

    private static void segment(FxRobot robot, int place) {
        robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup("#score-part").query()).getChildren().get(place)).fire());
    }

    private static String words(Node node) {
        List<String> found = new ArrayList<>();
        node.applyCss();
        if (node instanceof Labeled label) {
            found.add(String.valueOf(label.getText()));
        }
        if (node instanceof Parent parent) {
            parent.layout();
            parent.getChildrenUnmodifiable().forEach(child -> found.add(words(child)));
        }
        return String.join(" ", found);
    }
}
