package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
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
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Work;
import org.suanpan.app.kit.ColumnTitle;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentKind;
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
        assertTrue(table(robot).isFocused());
    }

    @Test
    void aSecondOrderIsAddedWithShiftAndBothAreNumbered(FxRobot robot) {
        funnel(robot, "rep");
        robot.interact(() -> robot.lookup("#funnel-up").query().requestFocus());
        robot.push(KeyCode.SPACE);
        funnel(robot, "netSales");
        robot.interact(() -> robot.lookup("#funnel-down").query().requestFocus());
        robot.press(KeyCode.SHIFT);
        robot.push(KeyCode.SPACE);
        robot.release(KeyCode.SHIFT);

        assertEquals(List.of("河西烟酒行", "长沙便利店", "学府餐厅", "学府超市"), names(robot));
        assertTrue(titles(robot).containsAll(List.of("业务员 ▴1", "净销售额 ▾2")), titles(robot).toString());
    }

    @Test
    void columnsAreHiddenAndMovedByKeyAndStayThatWayWhenTheListIsOpenedAgain(FxRobot robot) {
        List<String> before = titles(robot);
        columns(robot);
        robot.write("地区", 0);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertFalse(titles(robot).contains("地区"));
        columns(robot);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("编码", "客户"), titles(robot).subList(0, 2));

        List<String> arranged = titles(robot);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(arranged, titles(robot));

        columns(robot);
        robot.clickOn("#columns-reset");
        assertEquals(before, titles(robot));
    }

    @Test
    void aColumnThatWasMadeWiderIsAsWideWhenTheListIsOpenedAgain(FxRobot robot) {
        robot.interact(() -> table(robot).resizeColumn(widest(robot), 44));
        double wide = widest(robot).getWidth();

        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

        assertEquals(wide, widest(robot).getWidth(), 1);
    }

    @Test
    void aViewKeepsConditionsOrderAndColumnsUnderItsName(FxRobot robot) {
        funnel(robot, "netSales");
        robot.write("100", 0);
        robot.push(KeyCode.ENTER);
        columns(robot);
        robot.write("电话", 0);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        views(robot);
        robot.write("大客户", 0);
        robot.push(KeyCode.ENTER);

        robot.clickOn("#clear-all");
        columns(robot);
        robot.clickOn("#columns-reset");
        robot.push(KeyCode.ESCAPE);
        assertEquals(4, names(robot).size());

        views(robot);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("河西烟酒行", "学府餐厅"), names(robot));
        assertFalse(titles(robot).contains("电话"));

        robot.clickOn("#clear-all");
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(List.of("河西烟酒行", "学府餐厅"), names(robot), "the list begins with the view chosen for it");

        views(robot);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(4, names(robot).size());
    }

    @Test
    void chosenCellsAreAddedUpAndCopiedAsABlock(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        TableColumn<CustomerListItem, ?> sales = column(robot, "netSales");
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(1, sales));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("净销售额：2 项，合计 175.20，平均 87.60", selection(robot));

        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertEquals("115.20\n60.00", Clipboard.getSystemClipboard().getString()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(() -> assertEquals("净销售额\n115.20\n60.00", Clipboard.getSystemClipboard().getString()));

        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertTrue(selection(robot).startsWith("已选 2 行 · "), selection(robot));
        assertTrue(selection(robot).contains("净销售额 175.20"), selection(robot));
        robot.push(KeyCode.UP);
        assertEquals("", selection(robot));
    }

    @Test
    void theColumnThatNamesTheRowStaysWhileTheOthersAreScrolled(FxRobot robot) {
        robot.interact(() -> table(robot).resizeColumn(column(robot, "netSales"), 900));
        robot.interact(() -> table(robot).scrollToColumn(column(robot, "balance")));
        robot.interact(() -> table(robot).layout());
        assertEquals("河西烟酒行", frozen(robot).getFirst());

        columns(robot);
        robot.interact(() -> robot.lookup("#columns-frozen").queryComboBox().getSelectionModel().select(0));
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), frozen(robot));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.interact(() -> table(robot).scrollToColumn(column(robot, "balance")));
        assertEquals(List.of(), frozen(robot), "kept for this list");
    }

    private static List<String> frozen(FxRobot robot) {
        robot.interact(() -> table(robot).layout());
        return table(robot).lookupAll(".table-cell").stream().filter(n -> n.getPseudoClassStates().contains(Style.FROZEN))
                .filter(n -> !((TableCell<?, ?>) n).isEmpty()).sorted(Comparator.comparingInt(n -> ((TableCell<?, ?>) n).getIndex()))
                .map(n -> String.valueOf(((TableCell<?, ?>) n).getItem())).toList();
    }

    private static String selection(FxRobot robot) {
        return robot.lookup("#selection").queryAs(Label.class).getText();
    }

    private static TableColumn<CustomerListItem, ?> column(FxRobot robot, String key) {
        return table(robot).getColumns().stream().filter(c -> key.equals(c.getId())).findFirst().orElseThrow();
    }

    @Test
    void everyRowOfTheFilterIsWrittenIntoAWorkbookByKey(FxRobot robot) throws IOException {
        Path reports = Files.createTempDirectory(folder, "reports");
        ReportsFolder.in(reports);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ReportsFolder.back();

        assertEquals("已导出 客户 2026-11-26.xlsx，点这里打开", robot.lookup("#list-exported").queryAs(Hyperlink.class).getText());
        assertTrue(Files.size(reports.resolve("算盘报表").resolve("客户 2026-11-26.xlsx")) > 0);
    }

    @Test
    void tabsThatFindNoRoomStandInAMenuAndTheOneInFrontDoesNot(FxRobot robot) {
        robot.interact(() -> {
            for (Screen.Papers.Room room : Screen.Papers.Room.values()) {
                window.frame().navigator().open(new Screen.Papers(room));
            }
            window.frame().navigator().open(new Screen.Reports());
            for (long form = 1; form <= 6; form++) {
                window.frame().navigator().open(new Screen.Write(DocumentKind.SALES_RETURN, null, null, form));
            }
        });
        int open = window.frame().navigator().tabs().size();
        int shown = robot.lookup("#tabs .tab").queryAll().size();
        assertTrue(shown < open, shown + " of " + open);
        assertTrue(robot.lookup("#tabs .tab").queryAll().stream().anyMatch(tab -> tab.getPseudoClassStates().contains(Style.ON)));

        MenuButton more = robot.lookup("#more-tabs").queryAs(MenuButton.class);
        assertEquals(open - shown, more.getItems().size());
        robot.interact(() -> more.getItems().getLast().fire());
        assertTrue(robot.lookup("#tabs .tab").queryAll().stream().anyMatch(tab -> tab.getPseudoClassStates().contains(Style.ON)));
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

    private static void columns(FxRobot robot) {
        robot.interact(() -> robot.lookup("#list-columns").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertTrue(isShown(robot, "#columns"));
    }

    private static void views(FxRobot robot) {
        robot.interact(() -> robot.lookup("#list-views").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertTrue(isShown(robot, "#views"));
    }

    private static List<String> titles(FxRobot robot) {
        return table(robot).getVisibleLeafColumns().stream().map(c -> ColumnTitle.of(c).label().getText()).toList();
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<CustomerListItem, ?> widest(FxRobot robot) {
        return (TableColumn<CustomerListItem, ?>) table(robot).getVisibleLeafColumns().stream()
                .filter(c -> "name".equals(c.getId())).findFirst().orElseThrow();
    }

    private static TableView<CustomerListItem> table(FxRobot robot) {
        return robot.lookup("#customer-table").queryTableView();
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
        return robot.lookup("#chip-" + column + " .hyperlink").queryAs(Hyperlink.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static List<String> names(FxRobot robot) {
        return table(robot).getItems().stream().map(CustomerListItem::name).toList();
    }
}
