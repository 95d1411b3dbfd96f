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
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Work;
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
        robot.clickOn("清除筛选");
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
    void whatCostsIsCoveredByOneKey(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertTrue(robot.lookup((Node n) -> n instanceof Label label && label.getText().equals("515.00")).tryQuery().isEmpty());
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
