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
import javafx.scene.control.Label;
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
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The forms of the stock room, written from the keyboard in a real window over a real data file. A basket is two apples
/// of 5.00 and a box of 3.00.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class StockFormsTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
            "{\"do\":\"account\",\"code\":\"WX\",\"name\":\"微信\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"苹果\",\"unit\":\"个\"}",
            "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"礼盒\",\"unit\":\"只\"}",
            "{\"do\":\"product\",\"code\":\"P3\",\"name\":\"水果篮\",\"unit\":\"篮\",\"indivisible\":true}",
            "{\"do\":\"product\",\"code\":\"P4\",\"name\":\"茶叶\",\"unit\":\"斤\"}",
            "{\"do\":\"product\",\"code\":\"P5\",\"name\":\"杯子\",\"unit\":\"只\"}",
            "{\"do\":\"product\",\"code\":\"P6\",\"name\":\"毛巾\",\"unit\":\"条\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"500.00\"},"
                    + "{\"product\":\"P2\",\"qty\":\"50\",\"value\":\"150.00\"},{\"product\":\"P3\",\"qty\":\"1\",\"value\":\"14.00\"}]}",
            "{\"do\":\"purchase\",\"date\":\"2026-11-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P4\",\"qty\":\"100\","
                    + "\"price\":\"10.00\"},{\"product\":\"P5\",\"qty\":\"50\",\"price\":\"2.00\"}]}");
    private static final ProductId APPLE = new ProductId(1);
    private static final ProductId BOX = new ProductId(2);
    private static final ProductId BASKET = new ProductId(3);
    private static final ProductId TEA = new ProductId(4);
    private static final ProductId CUP = new ProductId(5);
    private static final ProductId TOWEL = new ProductId(6);

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
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1000", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
        shop().unitOfWork().write(() -> {
            shop().items().addComponent(BASKET, new Item.Component(APPLE, Quantity.of(2)));
            shop().items().addComponent(BASKET, new Item.Component(BOX, Quantity.of(1)));
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void anAssemblyFillsInItsPartsAndIsWorthThemAndTheFee(FxRobot robot) {
        begin(robot, "zzd");
        typed(robot, "sgl", "3", "1.50");
        assertEquals(List.of("苹果 6", "礼盒 3"), lines(robot));
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        assertEquals(List.of("保存后会这样：", "P1 苹果：数量 100 → 94，货值 500.00 → 470.00", "P2 礼盒：数量 50 → 47，货值 150.00 → 141.00",
                "P3 水果篮：数量 1 → 4，货值 14.00 → 54.50，均价 14.00 → 13.625", "账户“现金”变动 -1.50"), effects(robot));
        assertEquals("1 14.00", stock(BASKET), "a preview writes nothing");
        robot.push(KeyCode.F12);
        assertEquals(List.of("94 470.00", "47 141.00", "4 54.50"), List.of(stock(APPLE), stock(BOX), stock(BASKET)));
        assertEquals("-1.50", shop().bookFigures().account(AccountId.CASH, null).toString());
        assertTrue(isShown(robot, "#paper"));
    }

    @Test
    void anotherQuantityRefillsThePartsButNeverOnesWrittenByHand(FxRobot robot) {
        begin(robot, "zzd");
        typed(robot, "sgl", "3");
        robot.interact(() -> robot.lookup("#result-quantity").queryAs(TextField.class).setText("5"));
        assertEquals(List.of("苹果 10", "礼盒 5"), lines(robot));
        typed(robot, "", "mj", "7");
        robot.interact(() -> robot.lookup("#result-quantity").queryAs(TextField.class).setText("6"));
        assertEquals(List.of("苹果 10", "礼盒 5", "毛巾 7"), lines(robot));
    }

    @Test
    void aDisassemblySharesItsWorthByWhatThePartsAreWorth(FxRobot robot) {
        begin(robot, "cxd");
        typed(robot, "sgl", "1", "");
        robot.push(KeyCode.F12);
        assertEquals(List.of("0 0.00", "102 510.77", "51 153.23"), List.of(stock(BASKET), stock(APPLE), stock(BOX)));
    }

    @Test
    void aMissingShareIsAskedForAtItsOwnLine(FxRobot robot) {
        begin(robot, "cxd");
        typed(robot, "sgl", "1", "");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        clear(robot);
        robot.push(KeyCode.F12);
        assertEquals("第 1 行缺少拆分比例，请填写不小于 0 的数字（最多六位小数）。", message(robot));
        assertEquals(List.of("苹果 2", "礼盒 1"), lines(robot));
        assertEquals("1 14.00", stock(BASKET));
    }

    @Test
    void aCostAdjustmentShowsTheAverageBeforeAndAfter(FxRobot robot) {
        begin(robot, "cbdz");
        typed(robot, "pg", "-20");
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        assertEquals(List.of("保存后会这样：", "P1 苹果：数量 100 → 100，货值 500.00 → 480.00，均价 5.00 → 4.80"), effects(robot));
        robot.push(KeyCode.F12);
        assertEquals("100 480.00", stock(APPLE));
        assertEquals(List.of("5.00 4.80 -20.00"), TableText.of(robot.lookup("#paper-lines").queryTableView(), 4, 5, 6));
    }

    @Test
    void aLateChargeIsSharedOutOverItsPurchaseAndOwedToTheSupplier(FxRobot robot) {
        begin(robot, "cgfy");
        typed(robot, "hd", "55");
        assertEquals(List.of("P4 50.00", "P5 5.00"), cells(robot, "#charge-lines", 0, 5));
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        assertEquals(List.of("保存后会这样：", "P4 茶叶：数量 100 → 100，货值 1,000.00 → 1,050.00，均价 10.00 → 10.50",
                "P5 杯子：数量 50 → 50，货值 100.00 → 105.00，均价 2.00 → 2.10", "往来余额变动 55.00",
                "单据 JH-202611-0001 的成本 1,100.00 → 1,155.00"), effects(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of("100 1050.00", "50 105.00"), List.of(stock(TEA), stock(CUP)));
        assertEquals("1155.00", shop().bookFigures().balance(Partner.of(new SupplierId(1)), null).toString());
    }

    @Test
    void theCaretIsStillInTheLinesAfterARefusalAndWhenTheFormComesToTheFrontAgain(FxRobot robot) {
        begin(robot, "bsd");
        typed(robot, "pg", "3");
        robot.push(KeyCode.F12);
        assertEquals("请填写原因，以后才查得清。", message(robot));
        typed(robot, "lh", "1");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        typed(robot, "mj", "2");
        assertEquals(List.of("苹果 3", "礼盒 1", "毛巾 2"), lines(robot));
    }

    @Test
    void openingStockTakesItsValueOrWhatOnePieceCost(FxRobot robot) {
        begin(robot, "qckc");
        typed(robot, "mj", "10", "2.5");
        robot.push(KeyCode.ENTER);
        typed(robot, "bz", "4", "", "30");
        robot.push(KeyCode.F12);
        assertEquals(List.of("10 25.00", "54 130.00"), List.of(stock(TOWEL), stock(CUP)));
    }

    @Test
    void whatCannotBeIsSaidInOneSentenceAndNothingTypedIsLost(FxRobot robot) {
        begin(robot, "zzd");
        robot.push(KeyCode.F12);
        assertEquals("请先选择要组装成的商品。", message(robot));
        focus(robot, "#start");
        typed(robot, "sgl");
        robot.push(KeyCode.F12);
        assertEquals("请填写组装多少 P3 水果篮：大于 0，最多三位小数。", message(robot));
        focus(robot, "#result-quantity");
        typed(robot, "1.5");
        robot.push(KeyCode.F12);
        assertEquals("P3 水果篮 不能拆零，请填写整数。", message(robot));
        focus(robot, "#result-quantity");
        clear(robot);
        typed(robot, "60");
        robot.push(KeyCode.F12);
        assertEquals("第 1 行：2026-11-26 主仓的 P1 苹果 还差 20 个，请减少数量、换仓库或先补入库。", message(robot));
        assertEquals(List.of("苹果 120", "礼盒 60"), lines(robot));
        assertEquals(List.of(), posted(DocumentKind.ASSEMBLY));
    }

    @Test
    void aLateChargeWithoutAmountIsRefusedAndItsDraftIsThereAgain(FxRobot robot) {
        begin(robot, "cgfy");
        typed(robot, "0001");
        robot.push(KeyCode.F12);
        assertEquals("费用单要对应一张采购入库单和一个金额，请选择采购单。", message(robot));
        focus(robot, "#money");
        typed(robot, "12.34");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        reopen(robot, DocumentKind.LATE_CHARGE);
        assertEquals(List.of("P4 8.23", "P5 4.11"), cells(robot, "#charge-lines", 0, 5), "by quantity, 100 to 50");
        robot.push(KeyCode.F12);
        assertEquals(List.of("CF-202611-0001"), posted(DocumentKind.LATE_CHARGE));
    }

    @Test
    void anAssemblyParkedHalfWayIsThereAgain(FxRobot robot) {
        begin(robot, "zzd");
        typed(robot, "sgl", "2", "3");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        reopen(robot, DocumentKind.ASSEMBLY);
        assertEquals("水果篮", robot.lookup("#start").queryAs(TextField.class).getText());
        assertEquals(List.of("苹果 4", "礼盒 2"), lines(robot));
        robot.push(KeyCode.F12);
        assertEquals("3 43.00", stock(BASKET));
    }

    /// Ctrl+K and the initials of the kind open its form.
    private static void begin(FxRobot robot, String initials) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(initials, 0);
        robot.push(KeyCode.ENTER);
    }

    /// Each text into the cell or field in front, Enter after it.
    private static void typed(FxRobot robot, String... texts) {
        for (String text : texts) {
            robot.write(text, 0);
            robot.push(KeyCode.ENTER);
        }
    }

    private static void clear(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
    }

    private static void focus(FxRobot robot, String field) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
    }

    private void reopen(FxRobot robot, DocumentKind kind) {
        DocumentListItem draft = list(kind, Standing.DRAFTS).getFirst();
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(kind, draft.id(), null, 9)));
    }

    private static List<String> lines(FxRobot robot) {
        List<String> lines = cells(robot, "#lines-table", 1, 4);
        return lines.subList(0, lines.size() - 1);
    }

    /// Two columns of every row of a table, as shown.
    private static List<String> cells(FxRobot robot, String table, int first, int second) {
        return TableText.of(robot.lookup(table).queryTableView(), first, second);
    }

    private static List<String> effects(FxRobot robot) {
        return robot.from(robot.lookup("#effects")).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").queryAs(Label.class).getText();
    }

    private String stock(ProductId product) {
        var there = shop().bookFigures().stock(product, null);
        return there.quantity() + " " + there.value();
    }

    private List<String> posted(DocumentKind kind) {
        return list(kind, Standing.POSTED).stream().map(DocumentListItem::number).toList();
    }

    private List<DocumentListItem> list(DocumentKind kind, Standing standing) {
        return shop().documentQueries().list(new DocumentFilter(Set.of(kind), "", null, standing), 0, 100).rows();
    }

    private Shop shop() {
        return window.frame().shop();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
