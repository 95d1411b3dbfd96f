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
import java.util.Set;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
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
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Buying, in a real window: goods before their bill, more or less than ordered, prices that differ, late goods, returns,
/// goods bought for customers who wait.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PurchaseStoryTest {

    private static final int PRICE = 5;
    private static final int AMOUNT = 6;
    private static final int TO_ORDER = 7;

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
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), steps()),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1200", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    /// A hundred bottles came at an estimate of 10.00, sixty of them are sold; a hundred are ordered dearer than ten were.
    static List<String> steps() {
        return List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\"}",
                "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"雪碧\",\"unit\":\"瓶\"}",
                "{\"do\":\"provisional\",\"date\":\"2026-11-02\",\"supplier\":\"S1\",\"ref\":\"z1\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"price\":\"10.00\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-11-03\",\"customer\":\"C1\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"60\",\"price\":\"13.00\"}]}",
                "{\"do\":\"purchase\",\"date\":\"2026-11-04\",\"supplier\":\"S1\","
                        + "\"lines\":[{\"product\":\"P2\",\"qty\":\"10\",\"price\":\"2.00\"}]}",
                "{\"do\":\"set\",\"over_receipt_tolerance\":\"0.05\"}",
                "{\"do\":\"purchase-order\",\"date\":\"2026-11-05\",\"due\":\"2026-11-20\",\"supplier\":\"S1\","
                        + "\"lines\":[{\"product\":\"P2\",\"qty\":\"100\",\"price\":\"2.50\"}]}",
                "{\"do\":\"order\",\"date\":\"2026-11-06\",\"customer\":\"C1\","
                        + "\"lines\":[{\"product\":\"P2\",\"qty\":\"150\",\"price\":\"4.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void theBillOfAProvisionalReceiptIsEnteredFromItsPaper(FxRobot robot) {
        assertEquals(List.of("1000.00"), posted(DocumentKind.PROVISIONAL_RECEIPT, Standing.UNBILLED));
        robot.interact(() -> window.frame().navigator()
                .open(new Screen.Paper(first(DocumentKind.PROVISIONAL_RECEIPT).id())));
        assertEquals(List.of("暂估"), chips(robot));
        robot.clickOn("登记到票");
        assertEquals(List.of("10.00", "1,000.00"), List.of(cell(robot, PRICE).getText(), cell(robot, AMOUNT).getText()));
        type(robot, PRICE, "10.5");
        robot.push(KeyCode.F12);
        assertEquals(List.of("1050.00"), posted(DocumentKind.PURCHASE_BILL, Standing.POSTED));
        assertEquals("630.00", first(DocumentKind.DELIVERY).cost().toString());
        assertEquals(List.of(), posted(DocumentKind.PROVISIONAL_RECEIPT, Standing.UNBILLED));
    }

    @Test
    void moreThanOrderedIsSaidWhileItIsTypedAndRefusedAboveTheTolerance(FxRobot robot) {
        receive(robot);
        type(robot, PRICE - 1, "104");
        robot.clickOn(cell(robot, PRICE - 1));
        assertEquals("超收 4 瓶（4%），可以保存", help(robot));
        robot.push(KeyCode.ENTER);
        type(robot, PRICE - 1, "106");
        robot.clickOn(cell(robot, PRICE - 1));
        assertEquals("超收 6 瓶（6%），超过容差 5%，不能保存", help(robot));
        robot.push(KeyCode.F12);
        assertEquals("第 1 行：P2 雪碧 在采购订单 CD-202611-0001 上最多还能收 105，录入了 106；请减少数量，多出的另开入库单，或在设置里放宽超收容差。",
                robot.lookup("#message").queryAs(Label.class).getText());
        type(robot, PRICE - 1, "105");
        robot.push(KeyCode.F12);
        assertEquals(List.of("262.50", "20.00"), posted(DocumentKind.GOODS_RECEIPT, Standing.POSTED));
    }

    @Test
    void whatIsLeftOfAnOrderAfterAShortReceiptIsClosedWithAReason(FxRobot robot) {
        receive(robot);
        type(robot, PRICE - 1, "90");
        robot.push(KeyCode.F12);
        robot.interact(() -> window.frame().navigator().open(new Screen.Paper(first(DocumentKind.PURCHASE_ORDER).id())));
        robot.clickOn("结单");
        robot.write("厂家断货", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("已结单"), chips(robot));
    }

    @Test
    void pricesThatDifferFromTheOrderAndFromTheLastPurchaseAreSaidBeforeSaving(FxRobot robot) {
        receive(robot);
        assertEquals(List.of("", "+25.0%"), List.of(cell(robot, TO_ORDER).getText(), cell(robot, TO_ORDER + 1).getText()));
        assertEquals("1 行比上次贵。", robot.lookup("#price-gaps").queryAs(Label.class).getText());
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(DocumentKind.GOODS_RECEIPT, null, null, 7)));
        robot.clickOn("#start");
        robot.write("S1", 0);
        robot.push(KeyCode.ENTER);
        robot.write("P2", 0);
        robot.push(KeyCode.ENTER);
        type(robot, PRICE, "3");
        assertEquals(List.of("+20.0%", "+50.0%"), List.of(cell(robot, TO_ORDER).getText(), cell(robot, TO_ORDER + 1).getText()));
        assertEquals("1 行价格与订单不同，1 行比上次贵。", robot.lookup("#write #price-gaps").queryAs(Label.class).getText());
    }

    @Test
    void anOrderThatIsLateStandsOnTheFirstPageAndInItsOwnFilterUntilTheGoodsAreThere(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES)));
        robot.clickOn("逾期未到");
        assertEquals(List.of("CD-202611-0001"), column(robot, "number"));
        assertEquals(List.of("2026-11-20 迟 6 天"), column(robot, "expected"));
        robot.interact(() -> window.frame().navigator().open(new Screen.Home()));
        assertEquals("约定 2026-11-20 到货，迟 6 天", robot.lookup("#late-orders .label").queryAllAs(Label.class).stream()
                .map(Label::getText).filter(words -> words.startsWith("约定")).findFirst().orElse(""));
        robot.clickOn("华东批发 CD-202611-0001");
        assertEquals(List.of("执行中"), chips(robot));
        receive(robot);
        type(robot, PRICE - 1, "100");
        robot.push(KeyCode.F12);
        robot.interact(() -> window.frame().navigator().open(new Screen.Home()));
        assertFalse(robot.lookup("#late-orders").queryAs(Node.class).isVisible());
    }

    @Test
    void aPurchaseReturnTellsItsDifferenceToTheAverageCost(FxRobot robot) {
        receive(robot);
        type(robot, PRICE - 1, "100");
        robot.push(KeyCode.F12);
        robot.clickOn("退给供应商");
        type(robot, PRICE - 1, "11");
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        assertTrue(robot.lookup("#effects .label").queryAllAs(Label.class).stream()
                .anyMatch(line -> line.getText().equals("出库成本 27.00，退货差价 0.50")));
        robot.push(KeyCode.F12);
        assertEquals("出库成本 27.00，退货差价 0.50", robot.lookup("#return-difference").queryAs(Label.class).getText());
    }

    @Test
    void whatCustomersOrdersLackIsDraftedWithOneKeyAndTheReceiptTellsWhoWaits(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Buy()));
        robot.push(KeyCode.F12);
        assertEquals("已生成 1 张采购订单草稿，共 1 种商品；每家供应商一张。", robot.lookup("#buy-done").queryAs(Label.class).getText());
        assertEquals(1, list(DocumentKind.PURCHASE_ORDER, Standing.DRAFTS).size());
        receive(robot);
        type(robot, PRICE - 1, "100");
        robot.push(KeyCode.F12);
        assertEquals(List.of("等货的客户", "雪碧 150瓶"), robot.lookup("#waiting .label").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
        robot.clickOn("安康超市 XD-202611-0001");
        assertEquals(List.of("执行中"), chips(robot));
    }

    private static List<String> column(FxRobot robot, String id) {
        return robot.lookup("#papers-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                && cell.isVisible() && !cell.isEmpty() && id.equals(cell.getTableColumn().getId())).queryAll().stream()
                .map(cell -> text((TableCell<?, ?>) cell)).toList();
    }

    private static String text(TableCell<?, ?> cell) {
        return cell.getGraphic() instanceof Labeled labeled ? labeled.getText() : cell.getText();
    }

    private void receive(FxRobot robot) {
        robot.interact(() -> window.frame().navigator()
                .open(new Screen.Write(DocumentKind.GOODS_RECEIPT, null, first(DocumentKind.PURCHASE_ORDER).id(), 6)));
        laidOut(robot);
    }

    /// Cells are there after the next layout only.
    private void laidOut(FxRobot robot) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    /// What the strip says first about the line in front.
    private static String help(FxRobot robot) {
        return robot.lookup(".entry-strip").queryAs(Label.class).getText().split("　")[0];
    }

    private List<String> chips(FxRobot robot) {
        return robot.lookup("#paper .chip").queryAllAs(Label.class).stream().filter(Node::isVisible).map(Label::getText)
                .toList();
    }

    private static void type(FxRobot robot, int column, String typed) {
        robot.clickOn(cell(robot, column));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(typed, 0);
        robot.push(KeyCode.ENTER);
    }

    /// A cell of the first line.
    private static TableCell<?, ?> cell(FxRobot robot, int column) {
        return robot.lookup("#lines-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                && cell.isVisible() && cell.getTableRow() instanceof IndexedCell<?> row && row.getIndex() == 0
                && cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column).query();
    }

    private DocumentListItem first(DocumentKind kind) {
        return list(kind, Standing.POSTED).getFirst();
    }

    private List<String> posted(DocumentKind kind, Standing standing) {
        return list(kind, standing).stream().map(item -> item.gross().toString()).toList();
    }

    private List<DocumentListItem> list(DocumentKind kind, Standing standing) {
        return window.frame().shop().documentQueries().list(new DocumentFilter(Set.of(kind), "", null, standing), 0, 100)
                .rows();
    }
}
