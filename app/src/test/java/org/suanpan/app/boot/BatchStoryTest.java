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
import java.util.concurrent.atomic.AtomicReference;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Batches and serial numbers written from the keyboard in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class BatchStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ProductId WATER = new ProductId(1);
    private static final ProductId PHONE = new ProductId(2);

    // Of a product a story has made: written once, its traits once.
    private static final long VERSION = 2;

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
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
                "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"小米手机\",\"unit\":\"台\",\"price\":\"1999.00\"}")),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1000", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
        shop().unitOfWork().write(() -> {
            shop().items().keepTraits(WATER, ProductTraits.PLAIN.tracked(Tracking.batches(90)), VERSION);
            shop().items().keepTraits(PHONE, ProductTraits.PLAIN.tracked(Tracking.serials(12)), VERSION);
            return true;
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void aReceiptAsksOnceForTheDayOfMakingAndAddsTheShelfLife(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(DocumentKind.GOODS_RECEIPT, null, null, 7)));
        type(robot, "hdpf");
        for (String typed : List.of("nfsq", "20", "1.20", "A1", "20261115")) {
            type(robot, typed);
        }
        robot.push(KeyCode.F12);
        assertEquals("A1 2027-02-13 × 20", there());
        assertTrue(isShown(robot, "#paper"));
    }

    @Test
    void aSaleOfThirtyTakesTwentyOfTheOlderBatchAndTenOfTheNextInOneStep(FxRobot robot) {
        receive(robot, "20", "OLD", "2026-12-31");
        receive(robot, "50", "NEW", "2027-05-31");
        begin(robot);
        type(robot, "nfsq");
        type(robot, "30");
        assertEquals(List.of("20 OLD", "10 NEW"), rows(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("1 OLD"), rows(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        type(robot, "2.50");
        robot.push(KeyCode.F12);
        assertEquals("75.00", sales().getFirst().gross().toString(), "the price counts for both parts");
        assertEquals("NEW 2027-05-31 × 40", there());
    }

    @Test
    void enterGoesOnBelowTheParts(FxRobot robot) {
        receive(robot, "20", "OLD", "2026-12-31");
        receive(robot, "50", "NEW", "2027-05-31");
        begin(robot);
        for (String typed : List.of("nfsq", "30", "2.50", "nfsq", "5")) {
            type(robot, typed);
        }
        assertEquals(List.of("20 OLD", "10 NEW", "5 NEW"), rows(robot));
    }

    @Test
    void fromASoldLineToBatchAndSupplierInTwoSteps(FxRobot robot) {
        DocumentId receipt = receive(robot, "20", "OLD", "2026-12-31");
        begin(robot);
        type(robot, "nfsq");
        type(robot, "5");
        robot.push(KeyCode.F12);
        enterFirst(robot, "#paper-lines");
        TableView<?> found = robot.lookup("#batches-table").queryTableView();
        assertEquals(1, found.getItems().size());
        assertTrue(robot.lookup("华东批发").tryQuery().isPresent());
        enterFirst(robot, "#batches-table");
        assertEquals(new Screen.Paper(receipt), window.frame().navigator().current().get().screen());
    }

    @Test
    void anExpiredBatchIsNotProposedAndRefusedWithoutAReason(FxRobot robot) {
        receive(robot, "20", "OLD", "2026-11-25");
        begin(robot);
        type(robot, "nfsq");
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sales());
        assertTrue(robot.lookup("#message").queryAs(Label.class).getText().contains("OLD 2026-11-25 × 20"));
    }

    @Test
    void scannedSerialNumbersFillTheCellAndCountThePieces(FxRobot robot) {
        receive(robot, DraftLine.of(PHONE, Quantity.of(3), "").price(UnitPrice.parse("1500"))
                .marked(new Marks("", null, "SN100001\nSN100002\nSN100003", "", "")));
        begin(robot);
        type(robot, "xmsj");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> scan("SN100001"));
        robot.interact(() -> scan("SN100003"));
        robot.push(KeyCode.F12);
        DocumentListItem sale = sales().getFirst();
        assertEquals("3998.00", sale.gross().toString());
        assertEquals("SN100001\nSN100003",
                shop().documents().get(sale.id()).lines().getFirst().typed().marks().serials());
        robot.interact(() -> window.frame().navigator().open(new Screen.Batches("SN100003")));
        assertEquals(1, robot.lookup("#pieces-table").queryTableView().getItems().size());
        assertTrue(robot.lookup("2027-11-26").tryQuery().isPresent(), "the end of its warranty");
    }

    @Test
    void plainGoodsSeeNoColumnsOfBatches(FxRobot robot) {
        begin(robot);
        assertEquals(0, width(robot, "批号"));
        receive(robot, "20", "OLD", "2026-12-31");
        type(robot, "nfsq");
        assertTrue(width(robot, "批号") > 50);
        assertEquals(0, width(robot, "序列号"));
    }

    private static double width(FxRobot robot, String title) {
        return robot.lookup("#lines-table").<Object>queryTableView().getColumns().stream()
                .filter(column -> ((Label) column.getGraphic()).getText().equals(title)).findFirst().orElseThrow().getWidth();
    }

    private Shop shop() {
        return window.frame().shop();
    }

    private DocumentId receive(FxRobot robot, String quantity, String batch, String expires) {
        return receive(robot, DraftLine.of(WATER, Quantity.parse(quantity), "").price(UnitPrice.parse("1"))
                .marked(new Marks(batch, LocalDate.parse(expires), "", "", "")));
    }

    /// On the window's thread, where screens that are open hear of it.
    private DocumentId receive(FxRobot robot, DraftLine line) {
        AtomicReference<DocumentId> posted = new AtomicReference<>();
        robot.interact(() -> posted.set(shop().trading().post(Draft.of(DocumentKind.GOODS_RECEIPT, TODAY)
                .supplier(new SupplierId(1)).lines(List.of(line)), Actor.OWNER, null)));
        return posted.get();
    }

    private String there() {
        return String.join(", ", shop().trackedStock().there(WATER, WarehouseId.MAIN).stream()
                .map(stock -> stock.batch().label() + " × " + stock.there()).toList());
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup("#lines-table").queryTableView().getItems().stream().map(Object::toString)
                .filter(row -> row.contains("农夫山泉"))
                .map(row -> row.replaceAll(".*quantity=(\\d+).*Batch\\[number=(\\w*).*", "$1 $2")).toList();
    }

    private static void enterFirst(FxRobot robot, String table) {
        TableView<?> rows = robot.lookup(table).queryTableView();
        robot.interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.ENTER);
    }

    private void begin(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        type(robot, "akcs");
    }

    private static void type(FxRobot robot, String words) {
        robot.write(words, 0);
        robot.push(KeyCode.ENTER);
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

    private List<DocumentListItem> sales() {
        return shop().documentQueries().list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, Standing.POSTED), 0, 100)
                .rows();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
