package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Sales at the counter in a real window over a real data file: scanned, paid, change given, the next one.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CounterStoryTest {

    private static final List<String> GOODS = List.of("农夫山泉", "可口可乐", "康师傅红茶", "清风抽纸", "海天酱油", "金龙鱼油",
            "立白洗衣粉", "长城火腿");

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
        window.frame().navigator().open(new Screen.Counter());
    }

    private static List<String> goods() {
        List<String> steps = new ArrayList<>(List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < GOODS.size(); i++) {
            steps.add("{\"do\":\"product\",\"code\":\"P%d\",\"name\":\"%s\",\"unit\":\"瓶\",\"price\":\"%d.50\",\"barcode\":\"69012345678%02d\"}"
                    .formatted(i, GOODS.get(i), i + 2, i));
            lines.append(i == 0 ? "" : ",").append("{\"product\":\"P%d\",\"qty\":\"100\",\"value\":\"150.00\"}".formatted(i));
        }
        steps.add("{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[%s]}".formatted(lines));
        return steps;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void aCustomerIsServedByScannerAndKeysAloneAndTheNextOneAtOnce(FxRobot robot) {
        scan(robot, 0);
        scan(robot, 1);
        scan(robot, 0);
        assertEquals("¥8.50", words(robot, "#due"));
        robot.push(KeyCode.F8);
        robot.write("50", 0);
        assertEquals("¥41.50", words(robot, "#change"));
        robot.push(KeyCode.ENTER);
        assertEquals("¥41.50", words(robot, "#change"), "stays to be seen until the next one begins");
        scan(robot, 2);
        robot.push(KeyCode.F8);
        robot.push(KeyCode.ENTER);
        List<Document> sold = sold();
        assertEquals(List.of("8.50", "4.50"), sold.stream().map(d -> d.amounts().gross().toString()).toList());
        assertEquals(List.of("8.50", "4.50"), sold.stream().map(d -> d.settled().toString()).toList());
        assertEquals(CustomerId.WALK_IN, sold.getFirst().typed().customer());
    }

    @Test
    void tooLittleIsRefusedInASentenceAndTheSaleStaysInFront(FxRobot robot) {
        scan(robot, 3);
        robot.push(KeyCode.F8);
        robot.write("5", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sold());
        assertEquals("收了 5.00，应收 5.50，还差 0.50：收足再保存；要记账请改用销售单。", words(robot, "#message"));
        robot.write("5.50", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(1, sold().size());
    }

    @Test
    void smallMoneyLetOffIsADiscountOfTheSale(FxRobot robot) {
        robot.clickOn("抹角");
        scan(robot, 3);
        robot.push(KeyCode.F12);
        assertEquals("5.00", sold().getFirst().amounts().gross().toString());
        assertEquals("0.50", sold().getFirst().typed().discount().toString());
        assertEquals("5.00", sold().getFirst().settled().toString());
    }

    @Test
    void aProductScannedOverTheMoneyFieldIsSoldInsteadOfTakenForMoney(FxRobot robot) {
        scan(robot, 0);
        robot.push(KeyCode.F8);
        robot.write("6901234567801", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(), sold());
        assertEquals("¥6.00", words(robot, "#due"));
    }

    @Test
    void aSalePutAsideWaitsAsADraftWhileTheNextCustomerIsServed(FxRobot robot) {
        scan(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertEquals(1, robot.lookup("#lines-table").queryTableView().getItems().size());
        scan(robot, 1);
        robot.push(KeyCode.F12);
        assertEquals(List.of("3.50"), sold().stream().map(d -> d.amounts().gross().toString()).toList());
        assertEquals(1, list(Standing.DRAFTS).size());
    }

    private static String words(FxRobot robot, String of) {
        return robot.lookup(of).queryAs(Label.class).getText();
    }

    private void scan(FxRobot robot, int product) {
        robot.interact(() -> scan("69012345678%02d".formatted(product)));
    }

    /// In the order they were sold.
    private List<Document> sold() {
        return list(Standing.POSTED).reversed().stream().map(found -> window.frame().shop().documents().get(found.id())).toList();
    }

    /// A scanner types faster than any robot of keys: all characters in one go, then Enter.
    private void scan(String code) {
        Node focused = stage.getScene().getFocusOwner();
        for (char c : code.toCharArray()) {
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false,
                    false, false));
        }
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private List<DocumentListItem> list(Standing standing) {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, standing), 0, 100).rows();
    }
}
