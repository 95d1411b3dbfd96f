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
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The customer list narrowed, ordered and arranged from the keyboard, over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ListStoryTest {

    private static final String SALES = """
            单号,日期,客户编码,客户名称,业务员,商品编码,商品名称,数量,单价,金额
            D001,2026-11-20,C01,长沙便利店,李娜,P1,晨露矿泉水,24,2.50,60.00
            D002,2026-11-23,C02,学府餐厅,王强,P1,晨露矿泉水,48,2.40,115.20
            D003,2026-11-24,C03,学府超市,王强,P1,晨露矿泉水,20,2.40,48.00
            D004,2026-11-25,C04,河西烟酒行,,P1,晨露矿泉水,100,2.40,240.00
            """;

    @TempDir
    static Path folder;

    private final Map<String, String> likings = new TreeMap<>(Map.of("theme", "LIGHT", "language", "zh",
            "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "768"));
    private Stage stage = null;
    private ShopWindow window = null;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        Path store = Files.createTempDirectory(folder, "shop").resolve("shop.suanpan");
        window = new ShopWindow(stage, new WindowStart(new ShopOpener(clock, new Sentences(Locale.CHINA)),
                _ -> store, store, new Likings(likings), clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    @BeforeEach
    void bringIn(FxRobot robot) throws IOException {
        Path file = Files.writeString(Files.createTempDirectory(folder, "files").resolve("销售流水.csv"), SALES);
        robot.interact(() -> window.frame().navigator().open(new Screen.Import(file)));
        robot.clickOn("#run-import");
        robot.interact(() -> window.frame().navigator().open(Screen.Customers.ALL));
        assertEquals(List.of("河西烟酒行", "学府餐厅", "长沙便利店", "学府超市"), names(robot));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void valuesAreTickedInAFunnelByKeyAndTakenBackByTheChip(FxRobot robot) {
        funnel(robot, "rep");
        assertEquals(List.of("王强 2", " 1", "李娜 1"), offers(robot));

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);

        assertFalse(isShown(robot, "#funnel"));
        assertEquals(List.of("学府餐厅", "长沙便利店", "学府超市"), names(robot));
        assertEquals("业务员：王强、李娜", chip(robot, "rep"));

        robot.clickOn("#chip-rep .button");
        assertEquals(4, names(robot).size());
        assertFalse(isShown(robot, "#chip-rep"));
    }

    @Test
    void whatIsTypedInAFunnelNarrowsItsOffersAndByEnterTheList(FxRobot robot) {
        funnel(robot, "name");
        robot.write("学府", 0);
        assertEquals(List.of("学府超市 1", "学府餐厅 1"), offers(robot));
        robot.push(KeyCode.ENTER);

        assertEquals(List.of("学府餐厅", "学府超市"), names(robot));
        assertEquals("客户含“学府”", chip(robot, "name"));
    }

    @Test
    void aRangeOfFiguresIncludesItsEndsAndRefusesWhatIsNoFigure(FxRobot robot) {
        funnel(robot, "netSales");
        robot.write("六十", 0);
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#funnel"), "what is no figure stays open");
        assertEquals(4, names(robot).size());

        replace(robot, "60");
        robot.push(KeyCode.TAB);
        robot.write("115.20", 0);
        robot.push(KeyCode.ENTER);

        assertEquals(List.of("学府餐厅", "长沙便利店"), names(robot));
        assertEquals("净销售额：60.00 – 115.20", chip(robot, "netSales"));
    }

    @Test
    void daysAreTypedShortAndTheTotalCoversTheWholeFilter(FxRobot robot) {
        funnel(robot, "lastSale");
        robot.write("11-23", 0);
        robot.push(KeyCode.TAB);
        robot.write("2026-11-24", 0);
        robot.push(KeyCode.ENTER);

        assertEquals(List.of("学府餐厅", "学府超市"), names(robot));
        assertTrue(robot.lookup(".totals-cell").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().equals("163.20")));
    }

    @Test
    void rowsWithoutAValueAreFoundAndEverythingIsClearedAtOnce(FxRobot robot) {
        funnel(robot, "rep");
        robot.clickOn("只要空的");
        robot.clickOn("#funnel-apply");
        assertEquals(List.of("河西烟酒行"), names(robot));
        assertEquals("业务员为空", chip(robot, "rep"));

        robot.interact(() -> robot.lookup("#start").queryAs(TextField.class).setText("河西"));
        robot.clickOn("#clear-all");
        assertEquals(4, names(robot).size());
        assertEquals("", robot.lookup("#start").queryAs(TextField.class).getText());
        assertFalse(isShown(robot, "#clear-all"));
    }

    @Test
    void escapePutsAFunnelAwayAndGivesTheKeysBackToTheTable(FxRobot robot) {
        funnel(robot, "region");
        robot.push(KeyCode.ESCAPE);

        assertFalse(isShown(robot, "#funnel"));
        assertEquals(4, names(robot).size());
    }

    @Test
    void theChipsOfTheBarAndTheFunnelSayTheSame(FxRobot robot) {
        robot.clickOn("A");
        assertEquals("等级：A", chip(robot, "tier"));
        assertEquals(List.of(), names(robot), "nobody has been reviewed yet");

        robot.clickOn("#chip-tier .button");
        assertEquals(4, names(robot).size());
    }

    // By key, and from there to the column by the box at the top of the card.
    private static void funnel(FxRobot robot, String column) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(isShown(robot, "#funnel"));
        robot.interact(() -> {
            var box = robot.lookup("#funnel-column").<Object>queryComboBox();
            box.getItems().stream().filter(c -> c.toString().contains("key=" + column + ",")).forEach(box::setValue);
        });
        robot.interact(() -> robot.lookup("#funnel .text-input").query().requestFocus());
    }

    private static void replace(FxRobot robot, String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(typed, 0);
    }

    private static List<String> offers(FxRobot robot) {
        return robot.lookup("#funnel-values").<ValueCount>queryListView().getItems().stream()
                .map(v -> v.value() + " " + v.rows()).toList();
    }

    private static String chip(FxRobot robot, String column) {
        return robot.lookup("#chip-" + column + " .hyperlink").queryAs(javafx.scene.control.Hyperlink.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static List<String> names(FxRobot robot) {
        TableView<CustomerListItem> table = robot.lookup("#customer-table").queryTableView();
        return table.getItems().stream().map(CustomerListItem::name).toList();
    }
}
