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
import javafx.scene.control.TableCell;
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
import org.suanpan.app.base.Work;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Goods that go back, written in a real window: a purchase return may say its own price, a sales return may not.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ReturnStoryTest {

    private static final int PRICE = 5;
    private static final int AMOUNT = 6;

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
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1000", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    /// Three cartons of ten for 100.00 less 10.00; one of them sold on, 30.00 less 3.00 for ten pieces.
    private static List<String> steps() {
        return List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"units\":[{\"unit\":\"箱\",\"of\":10}]}",
                "{\"do\":\"purchase\",\"date\":\"2026-11-02\",\"supplier\":\"S1\",\"discount\":\"10.00\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"3\",\"unit\":\"箱\",\"price\":\"33.333333\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-11-03\",\"customer\":\"C1\",\"discount\":\"3.00\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"price\":\"3.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void aPurchaseReturnWithoutAPriceComesToItsShareOfThePurchase(FxRobot robot) {
        follow(robot, DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN);
        assertEquals(List.of("", "90.00"), List.of(cell(robot, PRICE).getText(), cell(robot, AMOUNT).getText()));
        quantity(robot, "2");
        assertEquals("60.00", cell(robot, AMOUNT).getText());
        robot.push(KeyCode.F12);
        assertEquals(List.of("60.00"), posted(DocumentKind.PURCHASE_RETURN));
    }

    @Test
    void aPurchaseReturnTakesTheTypedPrice(FxRobot robot) {
        follow(robot, DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN);
        quantity(robot, "2");
        robot.clickOn(cell(robot, PRICE));
        robot.write("20", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("40.00", cell(robot, AMOUNT).getText());
        robot.push(KeyCode.F12);
        assertEquals(List.of("40.00"), posted(DocumentKind.PURCHASE_RETURN));
    }

    @Test
    void aTypedPriceIsThereAgainInTheDraftAndMayBeTakenOutAgain(FxRobot robot) {
        follow(robot, DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN);
        quantity(robot, "2");
        robot.clickOn(cell(robot, PRICE));
        robot.write("20", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        DocumentListItem draft = list(DocumentKind.PURCHASE_RETURN, Standing.DRAFTS).getFirst();
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(draft.kind(), draft.id(), null, 9)));
        assertEquals("40.00", cell(robot, AMOUNT).getText());
        robot.clickOn(cell(robot, PRICE));
        assertEquals("20.00", robot.lookup("#lines-editor").queryAs(TextField.class).getText());
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        assertEquals("60.00", cell(robot, AMOUNT).getText());
        robot.push(KeyCode.F12);
        assertEquals(List.of("60.00"), posted(DocumentKind.PURCHASE_RETURN));
    }

    @Test
    void aPriceBelowZeroIsRefusedInASentence(FxRobot robot) {
        follow(robot, DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN);
        robot.clickOn(cell(robot, PRICE));
        robot.write("-1", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals("第 1 行的单价不能是负数，赠品请勾选“赠”。", robot.lookup("#message").queryAs(Label.class).getText());
        assertEquals(List.of(), posted(DocumentKind.PURCHASE_RETURN));
    }

    @Test
    void aSalesReturnShowsItsSalesPriceAndTakesNone(FxRobot robot) {
        follow(robot, DocumentKind.DELIVERY, DocumentKind.SALES_RETURN);
        assertEquals(List.of("3.00", "27.00"), List.of(cell(robot, PRICE).getText(), cell(robot, AMOUNT).getText()));
        quantity(robot, "3");
        robot.clickOn(cell(robot, PRICE));
        assertFalse(robot.lookup("#lines-editor").queryAs(TextField.class).isEditable());
        robot.push(KeyCode.F12);
        assertEquals(List.of("8.10"), posted(DocumentKind.SALES_RETURN));
        assertTrue(robot.lookup("#paper").tryQuery().filter(Node::isVisible).isPresent());
    }

    /// Opens the form that follows the one posted document of a kind.
    private void follow(FxRobot robot, DocumentKind from, DocumentKind kind) {
        robot.interact(() -> window.frame().navigator()
                .open(new Screen.Write(kind, null, list(from, Standing.POSTED).getFirst().id(), 1)));
    }

    private void quantity(FxRobot robot, String typed) {
        robot.clickOn(cell(robot, PRICE - 1));
        robot.write(typed, 0);
        robot.push(KeyCode.ENTER);
    }

    /// A cell of the first line.
    private TableCell<?, ?> cell(FxRobot robot, int column) {
        return robot.lookup("#lines-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                && cell.isVisible() && cell.getTableRow() instanceof IndexedCell<?> row && row.getIndex() == 0
                && cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column).query();
    }

    private List<String> posted(DocumentKind kind) {
        return list(kind, Standing.POSTED).stream().map(item -> item.gross().toString()).toList();
    }

    private List<DocumentListItem> list(DocumentKind kind, Standing standing) {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(kind), "", null, standing), 0, 100).rows();
    }
}
