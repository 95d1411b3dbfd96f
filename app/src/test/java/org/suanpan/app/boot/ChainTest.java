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

import javafx.scene.control.Hyperlink;
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
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// From one document to those before and after it, by keys, in a real window over a real data file: an order, its
/// delivery, a return and its red document, the receipt.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ChainTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"苹果\",\"unit\":\"个\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"500.00\"}]}",
            "{\"do\":\"order\",\"date\":\"2026-11-02\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"20\","
                    + "\"price\":\"9.00\"}],\"ref\":\"o\"}",
            "{\"do\":\"deliver\",\"of\":\"o\",\"date\":\"2026-11-03\",\"ref\":\"s\"}",
            "{\"do\":\"sales-return\",\"date\":\"2026-11-05\",\"of\":\"s\",\"lines\":[{\"line\":1,\"qty\":\"5\"}],\"ref\":\"r\"}",
            "{\"do\":\"reverse\",\"of\":\"r\",\"date\":\"2026-11-06\"}",
            "{\"do\":\"receipt\",\"date\":\"2026-11-08\",\"customer\":\"C1\",\"cash\":\"100.00\"}");

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
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "800"))),
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
    void theStoryIsWalkedDownToTheRedDocumentAndUpAgain(FxRobot robot) {
        open(robot, "XD-202611-0001");
        assertEquals(List.of("销售单 XS-202611-0001"), links(robot, "#after"));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertShown(robot, "XS-202611-0001");
        assertEquals(List.of("销售订单 XD-202611-0001"), links(robot, "#before"));
        assertEquals(List.of("销售退货 XT-202611-0001"), links(robot, "#after"));
        assertEquals(List.of("销售退货 XT-202611-0002", "收款单 SK-202611-0001"), links(robot, "#beside"));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertShown(robot, "XT-202611-0002");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertShown(robot, "XT-202611-0001");
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertShown(robot, "XD-202611-0001");
    }

    @Test
    void aReceiptNamesWhatItSettled(FxRobot robot) {
        open(robot, "SK-202611-0001");
        assertTrue(links(robot, "#beside").contains("销售单 XS-202611-0001"));
    }

    private void open(FxRobot robot, String number) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Paper(window.frame().shop().documents()
                .byNumber(new DocumentNumber(number)).orElseThrow().id())));
    }

    private static List<String> links(FxRobot robot, String row) {
        return robot.from(robot.lookup(row)).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream().map(Hyperlink::getText)
                .toList();
    }

    private static void assertShown(FxRobot robot, String number) {
        assertEquals(List.of(number), robot.lookup(".page-title").queryAllAs(Label.class).stream()
                .map(title -> title.getText().substring(title.getText().indexOf(' ') + 1)).toList());
    }
}
