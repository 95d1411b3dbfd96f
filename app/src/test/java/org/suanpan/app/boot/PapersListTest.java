package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
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
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The lists of documents and of sales narrowed by key, and drafts saved together, over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PapersListTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\",\"credit_days\":30}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"绿茶\",\"unit\":\"瓶\",\"price\":\"3.00\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"150.00\"}]}");

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
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "768"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
        draft("C1", "2026-11-20", "10");
        draft("C2", "2026-11-21", "500");
        draft("C2", "2026-11-22", "20");
        window.frame().navigator().open(new Screen.Papers(Screen.Papers.Room.SALES));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void chosenDraftsAreSavedTogetherAndEachSaysWhatBecameOfIt(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.interact(() -> robot.lookup("#post-drafts").query().requestFocus());
        robot.push(KeyCode.SPACE);

        List<String> outcome = robot.lookup("#outcome .offers").<String>queryListView().getItems();
        assertEquals(3, outcome.size());
        assertTrue(outcome.contains("销售单 2026-11-20 安康超市：已保存为 XS-202611-0002")
                || outcome.contains("销售单 2026-11-20 安康超市：已保存为 XS-202611-0001"), outcome.toString());
        assertTrue(outcome.stream().anyMatch(line -> line.startsWith("销售单 2026-11-21 白鹭便利店：没有保存，")
                && line.contains("绿茶")), outcome.toString());
        assertEquals(List.of("DRAFT"), rows(robot).stream().map(item -> item.state().name()).filter("DRAFT"::equals).toList());

        robot.clickOn("#outcome-close");
        assertFalse(isShown(robot, "#outcome"));
    }

    @Test
    void documentsAreNarrowedByStateAndPartnerAndOrderedByAmountByKey(FxRobot robot) {
        robot.clickOn("草稿");
        assertEquals("状态：草稿", chip(robot, "state"));
        assertEquals(3, rows(robot).size());

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        column(robot, "partner");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        assertEquals("往来单位：白鹭便利店", chip(robot, "partner"));
        assertEquals(List.of("2026-11-22", "2026-11-21"), days(robot));

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        column(robot, "date");
        robot.interact(() -> robot.lookup("#funnel-up").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(List.of("2026-11-21", "2026-11-22"), days(robot));

        robot.clickOn("#clear-all");
        assertEquals(3, rows(robot).size());
        assertFalse(isShown(robot, "#chip-state"));
    }

    @Test
    void chosenDraftsAreWrittenOutThrownAwayAndBroughtBackByOneKey(FxRobot robot) throws IOException {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        Path reports = Files.createTempDirectory(folder, "reports");
        ReportsFolder.in(reports);
        robot.interact(() -> robot.lookup("#export-papers").queryButton().fire());
        ReportsFolder.back();
        assertTrue(Files.size(reports.resolve("算盘报表").resolve("单据明细 2026-11-26.xlsx")) > 0);

        robot.interact(() -> robot.lookup("#discard-drafts").queryButton().fire());
        assertEquals(0, rows(robot).size());
        assertEquals("销售单 2026-11-22 白鹭便利店：已删除", robot.lookup("#outcome .offers").<String>queryListView().getItems().getFirst());
        assertTrue(isShown(robot, "#undo .toast"));
        robot.interact(() -> robot.lookup("#papers-table").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, rows(robot).size());
        assertFalse(isShown(robot, "#undo .toast"));
    }

    @Test
    void aChipNarrowsToTheDaysAskedForAllTheTimeAndBack(FxRobot robot) {
        robot.clickOn("上周");
        assertEquals("日期：2026-11-16 – 2026-11-22", chip(robot, "date"));
        assertEquals(3, rows(robot).size());
        robot.clickOn("昨天");
        assertEquals("日期：2026-11-25", chip(robot, "date"));
        assertEquals(0, rows(robot).size());
        robot.clickOn("昨天");
        assertFalse(isShown(robot, "#chip-date"));
        robot.clickOn("自定义");
        robot.write("11-21", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("2026-11-22", "2026-11-21"), days(robot));
    }

    @Test
    void theCellOfACustomerLeadsToTheCardAndWithControlTheListStays(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        cell(robot, 0, "partner");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(isShown(robot, "#papers"), "the list stays in front");
        assertEquals("Card-", window.frame().navigator().tabs().getLast().screen().key().substring(0, 5));
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#customer-card"));

        robot.interact(() -> robot.lookup("#papers-of").queryButton().fire());
        assertTrue(isShown(robot, "#papers"));
        assertEquals("往来单位：白鹭便利店", chip(robot, "partner"));
        assertEquals(2, rows(robot).size());
    }

    private static void cell(FxRobot robot, int row, String column) {
        robot.interact(() -> {
            var table = robot.lookup("#papers-table").<DocumentListItem>queryTableView();
            table.requestFocus();
            var wanted = table.getColumns().stream().filter(c -> column.equals(c.getId())).findFirst().orElseThrow();
            table.getSelectionModel().clearAndSelect(row, wanted);
            table.getFocusModel().focus(row, wanted);
        });
    }

    @Test
    void theDaysOfThePeriodAndOfTheFunnelAreTheSameCondition(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(Screen.Sales.ALL));
        robot.interact(() -> robot.lookup("#period").queryComboBox().getSelectionModel().select(6));
        assertEquals("日期：2026-10-28 – 2026-11-26", chip(robot, "date"));

        robot.interact(() -> robot.lookup("#sales-table").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        column(robot, "date");
        assertEquals("2026-10-28", robot.lookup("#funnel-least").queryAs(TextField.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2026-11-01", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("日期：2026-11-01 – 2026-11-26", chip(robot, "date"));
        assertEquals("OWN", robot.lookup("#period").queryComboBox().getValue().toString());

        robot.clickOn("#chip-date .button");
        assertEquals("ALL", robot.lookup("#period").queryComboBox().getValue().toString());
    }

    private void draft(String customer, String day, String quantity) {
        var shop = window.frame().shop();
        var who = shop.customers().find(customer, 1).getFirst().id();
        var tea = shop.documentQueries().goods("P1", null, LocalDate.parse(day), 1).getFirst().id();
        shop.trading().saveDraft(Draft.of(DocumentKind.DELIVERY, LocalDate.parse(day)).customer(who).lines(List.of(
                DraftLine.of(tea, Quantity.parse(quantity), "").price(UnitPrice.parse("3")))), Actor.OWNER);
    }

    private static void column(FxRobot robot, String column) {
        robot.interact(() -> {
            var box = robot.lookup("#funnel-column").<Object>queryComboBox();
            box.getItems().stream().filter(c -> c.toString().contains("key=" + column + ",")).forEach(box::setValue);
        });
        robot.interact(() -> robot.lookup("#funnel .text-input").query().requestFocus());
    }

    private static List<DocumentListItem> rows(FxRobot robot) {
        return robot.lookup("#papers-table").<DocumentListItem>queryTableView().getItems();
    }

    private static List<String> days(FxRobot robot) {
        return rows(robot).stream().map(item -> item.date().toString()).toList();
    }

    private static String chip(FxRobot robot, String column) {
        return robot.lookup("#chip-" + column + " .hyperlink").queryAs(Hyperlink.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
