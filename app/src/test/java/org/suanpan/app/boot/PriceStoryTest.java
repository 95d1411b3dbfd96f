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
import java.util.Set;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PricePolicy.Severity;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The price of a line while it is typed: what it stands on, how it moves, and when it is not taken.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PriceStoryTest {

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
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), goods()),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1000", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    private static List<String> goods() {
        return List.of("{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30,\"owner\":\"R1\"}",
                "{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.50\",\"units\":[{\"unit\":\"箱\",\"of\":24}]}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P0\",\"qty\":\"1000\",\"value\":\"1500.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void theTenthPieceMovesThePriceAndSaysWhy(FxRobot robot) {
        robot.interact(() -> pricing().addRule(PriceRule.quantityBreak(water(), "", "", Quantity.of(10), price("2.2"), LocalDate.of(2026, 11, 1))));
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.write("9", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("9 瓶 @2.50 零售", line(robot));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("10", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("10 瓶 @2.20 阶梯", line(robot));
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertEquals(List.of("价格依据　P0 农夫山泉　建议 2.20 元/瓶", "✓ 阶梯　2.20　满 10 起　2026-11-01 起　— 就是这个价",
                "· 零售　2.50　— 有更优先的价格"), robot.lookup("#why .label").queryAllAs(Label.class).stream().map(Label::getText)
                .toList());
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertEquals(0, robot.lookup("#why").queryAll().size());
        robot.push(KeyCode.F12);
        assertEquals("22.00", sales().getFirst().gross().toString());
        assertEquals("李娜", sales().getFirst().rep(), "the customer's own salesperson");
    }

    @Test
    void aTypedPriceStaysWhateverTheQuantityAndAnEmptyOneIsOfferedAnew(FxRobot robot) {
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("2.4", 0);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("20", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("20 瓶 @2.40 手工", line(robot));
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.ENTER);
        assertEquals("20 瓶 @2.50 零售", line(robot));
    }

    @Test
    void anotherCustomerOrLevelMeansAnotherPrice(FxRobot robot) {
        robot.interact(() -> pricing().addRule(PriceRule.contract(new CustomerId(2), water(), "", price("2.1"), LocalDate.of(2026, 11, 1), null)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.clickOn(cell(robot, "商品"));
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("1 瓶 @2.50 零售", line(robot));
        robot.clickOn("#start");
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("1 瓶 @2.10 专价", line(robot));
    }

    @Test
    void belowTheFloorAReasonIsAskedForAndStaysOnTheLine(FxRobot robot) {
        robot.interact(() -> pricing().setLimits(water(), new PriceLimits(price("2"), null)));
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.write("5", 0);
        robot.push(KeyCode.ENTER);
        robot.write("1.8", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sales());
        assertEquals("第 1 行 P0 农夫山泉：低于最低售价 2.00。请在该行“备注”写明原因再保存，或改价。",
                robot.lookup("#message").queryAs(Label.class).getText());
        robot.clickOn(cell(robot, "备注"));
        robot.write("临期处理", 0);
        robot.push(KeyCode.F12);
        assertEquals("9.00", sales().getFirst().gross().toString());
        assertEquals("临期处理", window.frame().shop().documentQueries().lines(sales().getFirst().id()).getFirst().remark());
        assertEquals("TYPED", window.frame().shop().documents().get(sales().getFirst().id()).lines().getFirst().typed().marks()
                .priceReason());
    }

    @Test
    void aLossIsRefusedOnceTheSettingsSaySo(FxRobot robot) {
        robot.interact(() -> window.frame().desk().navigator().open(new Screen.Settings()));
        robot.interact(() -> robot.lookup("#policy-loss .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals("不让存")).forEach(ToggleButton::fire));
        assertEquals(Severity.BLOCK, window.frame().shop().pricePolicies().of(Actor.OWNER).loss());
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("1.4", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sales());
        assertEquals("第 1 行 P0 农夫山泉：低于成本，不能保存。请改价，或在“设置 · 价格把关”里放宽。",
                robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void theSettingsShowTheNextNumberBeforeAFormatIsKept(FxRobot robot) {
        robot.interact(() -> window.frame().desk().navigator().open(new Screen.Settings()));
        TextField pattern = robot.lookup("#number-pattern").queryAs(TextField.class);
        assertEquals("XS-{yyyyMM}-{0000}", pattern.getText());
        robot.interact(() -> pattern.setText("XS-{yyyyMM}"));
        assertEquals("编号格式“XS-{yyyyMM}”里没有流水号：请在末尾加上 {0000}。", robot.lookup("#number-message").queryAs(Label.class).getText());
        robot.interact(() -> pattern.setText("XSD-{yyyyMMdd}-{000}"));
        assertEquals("下一张：XSD-20261126-001　每天从 1 开始", robot.lookup("#number-preview").queryAs(Label.class).getText());
        assertEquals("断号检查：每个编号序列都连续，没有缺号。", robot.lookup("#number-gaps").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#number-save").queryButton().fire());
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals("XSD-20261126-001", sales().getFirst().number());
    }

    @Test
    void aCartonIsOfferedAtItsOwnPrice(FxRobot robot) {
        robot.interact(() -> pricing().setPrice(water(), "", "箱", price("55")));
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.clickOn(cell(robot, "单位"));
        robot.write("箱", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("1 箱 @55.00 零售", line(robot));
    }

    @Test
    void aProductNobodyHasHeardOfIsMadeWithoutLeavingTheDocument(FxRobot robot) {
        begin(robot);
        robot.write("xyz-9", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("xyz-9", robot.lookup("#new-name").queryAs(TextField.class).getText());
        robot.clickOn("#new-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("苏打饼干", 0);
        robot.clickOn("#new-price");
        robot.write("-3", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(true, robot.lookup("#new-goods").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("3.5", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(false, robot.lookup("#new-goods").query().isVisible());
        assertEquals("1 件 @3.50 零售", line(robot));
        assertEquals(1, window.frame().shop().products().list("苏打饼干", 0, 5).total());
    }

    @Test
    void wordsThatNameNoProductAreNotPassedOverWhenSaving(FxRobot robot) {
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("xyz-9", 0);
        robot.push(KeyCode.ENTER);
        robot.clickOn("不建");
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sales());
        assertEquals("第 2 行的“xyz-9”还不是商品：请选一个、新建一个，或删掉这一行。", robot.lookup("#message").queryAs(Label.class).getText());
    }

    private Pricing pricing() {
        return window.frame().shop().pricing();
    }

    private ProductId water() {
        return window.frame().shop().products().list("农夫", 0, 1).rows().getFirst().id();
    }

    private static UnitPrice price(String text) {
        return UnitPrice.parse(text);
    }

    /// What stands in the first line, the cell that is being typed in included.
    private static String line(FxRobot robot) {
        return shown(robot, "数量") + " " + shown(robot, "单位") + " @" + shown(robot, "单价") + " " + shown(robot, "依据");
    }

    private static String shown(FxRobot robot, String title) {
        TableCell<?, ?> cell = cell(robot, title);
        return cell.getGraphic() instanceof TextField editor ? editor.getText() : cell.getText();
    }

    private static TableCell<?, ?> cell(FxRobot robot, String title) {
        return robot.lookup("#lines-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                && cell.isVisible() && cell.getTableRow() instanceof IndexedCell<?> row && row.getIndex() == 0
                && cell.getTableColumn().getGraphic() instanceof Label head && head.getText().equals(title)).query();
    }

    private void begin(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
    }

    private List<DocumentListItem> sales() {
        return list(Standing.POSTED);
    }

    private List<DocumentListItem> list(Standing standing) {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, standing), 0, 100).rows();
    }
}
