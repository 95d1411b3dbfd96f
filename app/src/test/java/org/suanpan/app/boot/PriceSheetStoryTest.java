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

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
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
import org.suanpan.core.product.ProductListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Many prices changed at once, and rules, in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PriceSheetStoryTest {

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
        return List.of("{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
                "{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.50\",\"units\":[{\"unit\":\"箱\",\"of\":24}]}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P0\",\"qty\":\"1000\",\"value\":\"1500.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void everyPriceIsRaisedFromTodayAndPutBackByOneUndo(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.PriceSheetForm()));
        robot.interact(() -> robot.lookup("#sheet-from").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 11, 26)));
        robot.clickOn("#sheet-find");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#sheet-percent");
        robot.write("10", 0);
        robot.clickOn("算出新价");
        robot.push(KeyCode.F12);
        assertEquals("2.75", water().price().toString());
        assertEquals(List.of("IN_FORCE 1"), sheets());
        robot.interact(() -> robot.lookup("#sheets-table").queryTableView().getSelectionModel().selectFirst());
        robot.clickOn("撤销这张调价单");
        assertEquals("2.50", water().price().toString());
        assertEquals(List.of("UNDONE 1"), sheets());
    }

    @Test
    void aSheetWithoutAChangeIsRefusedInASentence(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.PriceSheetForm()));
        robot.clickOn("#sheet-find");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals("调价单还没有商品。", robot.lookup("#message").queryAs(Label.class).getText());
        assertEquals(List.of(), sheets());
    }

    @Test
    void aPromotionIsAddedAndEndedOnItsPage(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Prices()));
        robot.clickOn("促销");
        robot.clickOn("#rule-name");
        robot.write("周年庆", 0);
        robot.clickOn("#rule-rate");
        robot.write("0.9", 0);
        robot.clickOn("加入");
        assertEquals("请选商品或分类。", robot.lookup("#message").queryAs(Label.class).getText());
        robot.clickOn("#rule-category");
        robot.write("饮料", 0);
        robot.clickOn("加入");
        assertEquals(1, robot.lookup("#rules-table").queryTableView().getItems().size());
        robot.interact(() -> robot.lookup("#rules-table").queryTableView().getSelectionModel().selectFirst());
        robot.clickOn("从今天起结束");
        assertEquals(0, robot.lookup("#rules-table").queryTableView().getItems().size());
    }

    private ProductListItem water() {
        return window.frame().shop().products().list("农夫", 0, 1).rows().getFirst();
    }

    private List<String> sheets() {
        return window.frame().shop().priceSheets().list(9).stream().map(s -> s.state() + " " + s.lines()).toList();
    }
}
