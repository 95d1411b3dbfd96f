package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What promotions put into a document while it is typed, and what its writer makes of it.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PromotionStoryTest {

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
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"杯子\",\"unit\":\"个\",\"price\":\"4.00\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P0\",\"qty\":\"1000\",\"value\":\"1500.00\"},{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"100.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void theTenthBottleBringsAGiftAndEnterGoesPastIt(FxRobot robot) {
        robot.interact(() -> promoting().add(gift(null, LocalDate.of(2026, 11, 30))));
        begin(robot);
        bottles(robot, "9");
        assertEquals(List.of("农夫山泉 9 瓶 22.50 零售"), lines(robot));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("20", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("农夫山泉 20 瓶 50.00 零售", "农夫山泉 2 瓶 0.00 促销"), lines(robot));
        assertEquals("促销　买十送一：送 农夫山泉 2 瓶", robot.lookup("#promoted").queryAs(Label.class).getText());
        robot.push(KeyCode.ENTER);
        robot.write("bz", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("农夫山泉 20 瓶 50.00 零售", "农夫山泉 2 瓶 0.00 促销", "杯子 1 个 4.00 零售"), lines(robot));
        robot.push(KeyCode.F12);
        Document sold = window.frame().shop().documents().get(sales().getFirst().id());
        assertEquals(List.of("LIST", "PROMOTION:1", "LIST"), sold.lines().stream().map(l -> l.typed().marks().priceReason()).toList());
        assertEquals("3.00", sold.lines().get(1).cost().toString(), "a gift leaves at its cost");
        assertEquals("54.00", sold.amounts().gross().toString());
    }

    @Test
    void aGiftFollowsTheQuantityAndOnceRemovedItStaysAway(FxRobot robot) {
        robot.interact(() -> promoting().add(gift(cups(), null)));
        begin(robot);
        bottles(robot, "10");
        assertEquals(List.of("农夫山泉 10 瓶 25.00 零售", "杯子 1 个 0.00 促销"), lines(robot));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertEquals(List.of("价格依据　P1 杯子　建议 0.00 元/个", "✓ 促销（买十送一）　0.00　满 10 起　2026-11-01 起　— 就是这个价"),
                robot.lookup("#why .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals(List.of("农夫山泉 10 瓶 25.00 零售"), lines(robot));
        robot.clickOn(cell(robot, "数量"));
        robot.write("30", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("农夫山泉 30 瓶 75.00 零售"), lines(robot));
        assertEquals(false, robot.lookup("#promoted").query().isVisible());
    }

    @Test
    void belowTheQuantityTheGiftGoesAndUndoingBringsBothBack(FxRobot robot) {
        robot.interact(() -> promoting().add(gift(cups(), null)));
        begin(robot);
        bottles(robot, "10");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("9", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("农夫山泉 9 瓶 22.50 零售"), lines(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("农夫山泉 10 瓶 25.00 零售", "杯子 1 个 0.00 促销"), lines(robot));
    }

    @Test
    void aLargeOrderGetsItsDiscountUntilTheWriterTypesAnother(FxRobot robot) {
        robot.interact(() -> promoting().add(new Promotion(0, "满百减十", null, "",
                new OrderDiscount(Money.parse("100"), Money.parse("10"), null), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 26))));
        begin(robot);
        bottles(robot, "39");
        assertEquals("", discount(robot).getText());
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("40", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("10.00", discount(robot).getText());
        assertEquals("促销　满百减十：整单优惠 10.00", robot.lookup("#promoted").queryAs(Label.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        DocumentId parked = list(Standing.DRAFTS).getFirst().id();
        assertEquals("LIST+1", window.frame().shop().documents().get(parked).typed().lines().getFirst().marks().priceReason());
        robot.clickOn("#discount");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("4", 0);
        robot.clickOn(cell(robot, "数量"));
        robot.write("80", 0);
        robot.push(KeyCode.F12);
        assertEquals("196.00", sales().getFirst().gross().toString());
        assertEquals("LIST", window.frame().shop().documents().get(sales().getFirst().id()).lines().getFirst().typed().marks().priceReason());
    }

    @Test
    void theDayAfterItsLastItIsNotOffered(FxRobot robot) {
        robot.interact(() -> promoting().add(gift(null, LocalDate.of(2026, 11, 25))));
        begin(robot);
        bottles(robot, "10");
        assertEquals(List.of("农夫山泉 10 瓶 25.00 零售"), lines(robot));
    }

    @Test
    void aPromotionIsMadeOnThePageOfPricesAndEndedThere(FxRobot robot) {
        robot.interact(() -> window.frame().desk().navigator().open(new Screen.Prices()));
        robot.clickOn("促销");
        robot.clickOn("买赠");
        robot.clickOn("#promotion-name");
        robot.write("买十送一", 0);
        robot.clickOn("#promotion-bought");
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#promotion-minimum");
        robot.write("10", 0);
        robot.clickOn("#promotion-add");
        assertEquals("赠送数量 0 不对：应大于 0。", robot.lookup("#message").queryAs(Label.class).getText());
        robot.clickOn("#promotion-free");
        robot.write("1", 0);
        robot.clickOn("#promotion-add");
        assertEquals(List.of("买十送一"), window.frame().shop().promotions().all().stream().map(n -> n.promotion().name()).toList());
        robot.clickOn("买十送一");
        assertEquals("2026-11-26 至 2026-11-26　让利 0.00　赠品成本 0.00", robot.lookup("#promotion-cost").queryAs(Label.class).getText());
        robot.clickOn("从今天起结束");
        assertEquals(List.of(), window.frame().shop().promotions().all());
    }

    private static Promotion gift(@Nullable ProductId given, @Nullable LocalDate until) {
        return new Promotion(0, "买十送一", null, "", new Gift(new ProductId(1), Quantity.of(10), given, Quantity.of(1), true),
                LocalDate.of(2026, 11, 1), until);
    }

    private void bottles(FxRobot robot, String quantity) {
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.write(quantity, 0);
        robot.push(KeyCode.ENTER);
    }

    private static TextField discount(FxRobot robot) {
        return robot.lookup("#discount").queryAs(TextField.class);
    }

    private Promoting promoting() {
        return window.frame().shop().promoting();
    }

    private ProductId cups() {
        return window.frame().shop().products().list("杯子", 0, 1).rows().getFirst().id();
    }

    /// What stands in the lines, the cell that is being typed in included.
    private static List<String> lines(FxRobot robot) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; !shown(robot, "商品", row).isEmpty(); row++) {
            lines.add(String.join(" ", shown(robot, "商品", row), shown(robot, "数量", row), shown(robot, "单位", row),
                    shown(robot, "金额", row), shown(robot, "依据", row)));
        }
        return lines;
    }

    private static String shown(FxRobot robot, String title, int row) {
        TableCell<?, ?> cell = cell(robot, title, row);
        return cell.getGraphic() instanceof TextField editor ? editor.getText() : cell.getText();
    }

    private static TableCell<?, ?> cell(FxRobot robot, String title) {
        return cell(robot, title, 0);
    }

    private static TableCell<?, ?> cell(FxRobot robot, String title, int at) {
        return robot.lookup("#lines-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                && cell.isVisible() && cell.getTableRow() instanceof IndexedCell<?> row && row.getIndex() == at
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
