package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Products looked for, written and read from the keyboard in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ProductStoryTest {

    private static final List<String> STEPS = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
            "{\"do\":\"product\",\"code\":\"0001\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\",\"category\":\"饮料/水\",\"min\":\"30\"}",
            "{\"do\":\"product\",\"code\":\"0002\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.00\",\"category\":\"饮料/碳酸\",\"barcode\":\"6901234567801\",\"units\":[{\"unit\":\"箱\",\"of\":24}]}",
            "{\"do\":\"product\",\"code\":\"0003\",\"name\":\"清风抽纸\",\"unit\":\"包\",\"price\":\"5.50\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"0001\",\"qty\":\"30\",\"value\":\"45.00\"},"
                    + "{\"product\":\"0002\",\"qty\":\"235\",\"value\":\"470.00\"}]}");

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
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), STEPS),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1200", "window.height", "900"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void theListSaysStockInPacksAndWhatIsShort(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertEquals(List.of("30瓶", "9箱19瓶", "0包"), rows(robot).stream().map(ProductListItem::onHandWords).toList());
        assertEquals("515.00", total(robot, "515.00"));
        robot.clickOn("缺货");
        assertEquals(List.of("0001"), codes(robot));
        robot.clickOn("清除全部");
        assertEquals(3, rows(robot).size());
    }

    @Test
    void aCategoryHoldsThoseBelowIt(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        choose(robot, 1);
        assertEquals(List.of("0001", "0002"), codes(robot));
        choose(robot, 3);
        assertEquals(List.of("0002"), codes(robot));
        choose(robot, 4);
        assertEquals(List.of("0003"), codes(robot), "without a category");
        choose(robot, 0);
        assertEquals(3, rows(robot).size());
    }

    @Test
    void aCategoryIsAConditionLikeAnyOtherAndAPriceIsNarrowedByItsFunnel(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        choose(robot, 1);
        assertEquals("类别：饮料/水、饮料/碳酸", robot.lookup("#chip-category .hyperlink").queryAs(Hyperlink.class).getText());
        robot.interact(() -> robot.lookup("#product-table").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> {
            ComboBox<Object> box = robot.lookup("#funnel-column").queryComboBox();
            box.getItems().stream().filter(c -> c.toString().contains("key=price,")).forEach(box::setValue);
        });
        robot.interact(() -> robot.lookup("#funnel-least").query().requestFocus());
        robot.write("2.5", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("0002"), codes(robot));
        assertEquals("零售价 ≥ 2.50", robot.lookup("#chip-price .hyperlink").queryAs(Hyperlink.class).getText());
        robot.clickOn("#clear-all");
        assertEquals(3, rows(robot).size());
        robot.clickOn("缺货");
        assertEquals("状态：缺货", robot.lookup("#chip-state .hyperlink").queryAs(Hyperlink.class).getText());
        assertEquals(List.of("0001"), codes(robot));
    }

    @Test
    void aCopiedPictureIsKeptWithTheProductTakenAwayAndBroughtBackByKey(FxRobot robot) throws IOException {
        open(robot, "0002");
        Path picture = Files.createTempDirectory(folder, "pictures").resolve("可乐.png");
        robot.interact(() -> {
            try {
                Png.write(new WritableImage(40, 30), picture);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ClipboardContent copied = new ClipboardContent();
            copied.putFiles(List.of(picture.toFile()));
            Clipboard.getSystemClipboard().setContent(copied);
        });
        robot.interact(() -> robot.lookup("#edit").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(1, robot.lookup("#files .file").queryAll().size());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(1, robot.lookup("#files .file").queryAll().size(), "the same picture is there once");
        var product = window.frame().shop().products().find("0002", 1).getFirst().id();
        assertEquals(List.of("可乐.png image/png"), window.frame().shop().attachments().of(Holder.of(product)).stream()
                .map(file -> file.name() + " " + file.mediaType()).toList());

        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.clickOn("#list-columns");
        robot.write("图片", 0);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#product-table").queryTableView().layout());
        assertEquals(1, robot.from(robot.lookup("#product-table")).lookup((Node n) -> n instanceof ImageView view
                && view.getImage() != null).queryAll().size(), "one product of the list has a picture");
        open(robot, "0002");
        robot.interact(() -> robot.lookup("#files .file").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertEquals(0, robot.lookup("#files .file").queryAll().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, robot.lookup("#files .file").queryAll().size());
    }

    @Test
    void whatCostsIsCoveredByOneKey(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertTrue(robot.lookup((Node n) -> n instanceof Label label && label.getText().equals("515.00")).tryQuery().isEmpty());
    }

    @Test
    void aProductIsMadeOfItsNameAndItsUnitAloneAndSoldAtOnce(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        type(robot, "橙汁");
        robot.push(KeyCode.ENTER);
        type(robot, "瓶");
        robot.push(KeyCode.F12);
        assertTrue(isShown(robot, "#product-card"));
        assertEquals("橙汁", window.frame().navigator().current().get().title().getValue());
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertEquals(List.of("0001", "0002", "0003", "0004"), codes(robot));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
        robot.write("cz", 0);
        robot.push(KeyCode.ENTER);
        robot.write("2", 0);
        robot.push(KeyCode.ENTER);
        robot.write("4.5", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertEquals("橙汁", window.frame().shop().documentQueries().goods("cz", null, LocalDate.of(2026, 11, 26), 1)
                .getFirst().name());
    }

    @Test
    void whatIsMissingIsSaidInASentenceAndNothingTypedIsLost(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.ProductForm(null, 1)));
        robot.push(KeyCode.F12);
        assertEquals("请填商品名称。", message(robot));
        type(robot, "橙汁");
        robot.push(KeyCode.F12);
        assertTrue(message(robot).startsWith("请填基本单位"), message(robot));
        robot.push(KeyCode.ENTER);
        type(robot, "瓶");
        set(robot, "#price-0-0", "三块");
        robot.push(KeyCode.F12);
        assertTrue(message(robot).startsWith("瓶：“三块”不是单价"), message(robot));
        set(robot, "#price-0-0", "36/12");
        set(robot, "#barcodes-0", "6901234567801");
        robot.push(KeyCode.F12);
        assertEquals("条码 6901234567801 已经是 0002 可口可乐 的，请换一个或从那个商品上取下。", message(robot));
        set(robot, "#barcodes-0", "");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertEquals("", message(robot));
        assertEquals("", robot.lookup("#start").queryAs(TextField.class).getText(), "empty for the next one");
        assertEquals("3.00", String.valueOf(window.frame().shop().products().find("橙汁", 1).getFirst().price()));
    }

    @Test
    void unitsBarcodesAndLevelPricesAreTypedInOneTable(FxRobot robot) {
        open(robot, "0002");
        robot.push(KeyCode.F2);
        set(robot, "#unit-2", "提");
        set(robot, "#factor-2", "6");
        set(robot, "#barcodes-2", "77001 77002");
        set(robot, "#price-2-1", "16.5");
        set(robot, "#price-0-0", "3.20");
        assertTrue(isShown(robot, "#unit-3"), "one more line waits");
        robot.push(KeyCode.F12);
        assertTrue(isShown(robot, "#product-card"));
        assertEquals("9箱3提1瓶", window.frame().shop().products().find("0002", 1).getFirst().onHandWords());
        assertEquals("提", window.frame().shop().items().byBarcode("77002").orElseThrow().unit());
        assertEquals(2, robot.lookup("#prices").queryTableView().getItems().size());
        assertTrue(isThere(robot, "2026-11-26"), "the new price counts from today");
    }

    @Test
    void aStoppedProductIsOfferedNoMoreButStaysInTheList(FxRobot robot) {
        open(robot, "0002");
        robot.clickOn("#stop");
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertEquals(List.of(), window.frame().shop().documentQueries().goods("kkkl", null, today, 9));
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertEquals(List.of("0001", "0003"), codes(robot));
        robot.clickOn("#with-stopped");
        assertEquals(List.of("0001", "0002", "0003"), codes(robot));
        open(robot, "0002");
        robot.clickOn("删除");
        robot.clickOn((Node n) -> n instanceof Button button && button.getText().equals("删除") && button.isDefaultButton());
        assertTrue(message(robot).contains("不能删除，请停用"), message(robot));
        robot.clickOn("#stop");
        assertEquals(1, window.frame().shop().documentQueries().goods("kkkl", null, today, 9).size());
    }

    @Test
    void thePaletteFindsAProductAndEachMovementOpensItsDocument(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("kkkl");
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#product-card"));
        TableView<?> moves = robot.lookup("#moves").queryTableView();
        assertEquals(1, moves.getItems().size());
        robot.interact(() -> {
            moves.requestFocus();
            moves.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#paper"));
    }

    @Test
    void coloursAndSizesMakeAllTheirProductsAtOnce(FxRobot robot) {
        open(robot, "0003");
        robot.clickOn("#grid");
        set(robot, "#colours", "原味 薄荷");
        set(robot, "#sizes", "3层，4层");
        robot.clickOn("#make-variants");
        assertEquals(4, robot.lookup("#variants").queryTableView().getItems().size());
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertEquals(List.of("0001", "0002", "0003", "0003-01", "0003-02", "0003-03", "0003-04"), codes(robot));
        assertEquals("薄荷/4层", rows(robot).getLast().spec());
    }

    @Test
    void aBundleIsPutTogetherFromWhatIsLookedUp(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.ProductForm(null, 1)));
        type(robot, "早餐套餐");
        robot.push(KeyCode.ENTER);
        type(robot, "套");
        robot.clickOn("套餐");
        robot.push(KeyCode.F12);
        assertTrue(message(robot).contains("还没有写由什么组成"), message(robot));
        robot.clickOn("#component-0");
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        set(robot, "#component-quantity-0", "2");
        robot.push(KeyCode.F12);
        ProductListItem made = window.frame().shop().products().find("早餐套餐", 1).getFirst();
        assertEquals("2", window.frame().shop().items().get(made.id()).components().getFirst().quantity().toString());
        assertTrue(isShown(robot, "#parts"));
    }

    private void open(FxRobot robot, String code) {
        robot.interact(() -> window.frame().navigator().open(
                new Screen.ProductCard(window.frame().shop().products().find(code, 1).getFirst().id())));
    }

    /// As an input method writes into the field in front.
    private void type(FxRobot robot, String words) {
        robot.interact(() -> {
            Node focused = stage.getScene().getFocusOwner();
            (focused instanceof ComboBox<?> box ? box.getEditor() : (TextField) focused).setText(words);
        });
    }

    private static void set(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").queryAs(Label.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static boolean isThere(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled label && words.equals(label.getText())).tryQuery().isPresent();
    }

    private void choose(FxRobot robot, int line) {
        robot.interact(() -> {
            TreeView<?> tree = robot.lookup("#categories").queryAs(TreeView.class);
            tree.requestFocus();
            tree.getSelectionModel().select(line);
        });
    }

    private static String total(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Label label && label.getText().equals(words)).queryAs(Label.class).getText();
    }

    private static List<ProductListItem> rows(FxRobot robot) {
        return robot.lookup("#product-table").<ProductListItem>queryTableView().getItems();
    }

    private static List<String> codes(FxRobot robot) {
        return rows(robot).stream().map(ProductListItem::code).toList();
    }
}
