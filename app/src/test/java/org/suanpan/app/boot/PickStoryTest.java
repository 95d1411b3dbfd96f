package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

import org.suanpan.app.base.Work;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Several products chosen from the whole list by keys alone, in a real window.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PickStoryTest {

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), goods(), Work::immediate);
    }

    private static List<String> goods() {
        List<String> steps = new ArrayList<>(List.of("{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}"));
        StringBuilder lines = new StringBuilder();
        List<String> names = List.of("农夫山泉", "可口可乐", "康师傅红茶", "康师傅绿茶", "清风抽纸");
        for (int i = 0; i < names.size(); i++) {
            steps.add("{\"do\":\"product\",\"code\":\"P%d\",\"name\":\"%s\",\"unit\":\"瓶\",\"price\":\"%d.50\"}"
                    .formatted(i, names.get(i), i + 2));
            lines.append(i == 0 ? "" : ",").append("{\"product\":\"P%d\",\"qty\":\"100\",\"value\":\"150.00\"}".formatted(i));
        }
        steps.add("{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[%s]}".formatted(lines));
        steps.add("{\"do\":\"sale\",\"date\":\"2026-11-12\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P3\",\"qty\":\"12\",\"price\":\"4.80\"}]}");
        return steps;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void productsAreChosenWithQuantitiesAndStandInTheLinesAsOneStep(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.F3);
        assertTrue(isOpen(robot));
        robot.write("ksf", 0);
        assertEquals(List.of("康师傅红茶", "康师傅绿茶"), column(robot, 0));
        assertEquals(List.of("", "4.80"), column(robot, 5));
        robot.push(KeyCode.DOWN);
        robot.write("12", 0);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.write("x", 0);
        assertEquals(List.of(), column(robot, 0));
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        robot.write("kkkl p1", 0);
        robot.push(KeyCode.DOWN);
        robot.write("2.5", 0);
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE);
        assertEquals("已选 3 种", robot.lookup("#pick-chosen").queryAs(Label.class).getText());
        robot.push(KeyCode.ENTER);
        assertFalse(isOpen(robot));
        TableView<?> lines = robot.lookup("#lines-table").queryTableView();
        assertEquals(4, lines.getItems().size(), "three lines and the blank one");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, lines.getItems().size(), "one step back: nothing but the blank one");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.F12);
        assertEquals(List.of("康师傅红茶 12", "康师傅绿茶 1", "可口可乐 2"), sold());
    }

    @Test
    void theListTakesOverWhatIsTypedPutsItsGoodsWhereTheCaretStandsAndIsLeftWithoutATrace(FxRobot robot) {
        begin(robot);
        for (String typed : new String[] {"nfsq", "1", "", "qfcz", "1", ""}) {
            robot.write(typed, 0);
            robot.push(KeyCode.ENTER);
        }
        robot.write("kkkl", 0);
        robot.push(KeyCode.F3);
        assertEquals(List.of("可口可乐"), column(robot, 0));
        robot.push(KeyCode.ESCAPE);
        assertFalse(isOpen(robot));
        assertEquals(3, robot.lookup("#lines-table").queryTableView().getItems().size());
        robot.push(KeyCode.UP);
        robot.push(KeyCode.F3);
        robot.write("kkkl", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals(List.of("农夫山泉 1", "可口可乐 1", "清风抽纸 1"), sold());
    }

    @Test
    void aQuantityOfNothingIsRefusedAndTheLastPriceIsThatOfTheCustomer(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.F3);
        robot.push(KeyCode.DOWN);
        robot.write("0", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("“0”不能当数量，请在那一行改成大于 0 的数。", robot.lookup("#pick-problem").queryAs(Label.class).getText());
        assertTrue(isOpen(robot));
        DocumentQueries documents = shop.window().frame().shop().documentQueries();
        List<ProductId> all = shop.window().frame().shop().products().list("", 0, 9).rows().stream().map(row -> row.id()).toList();
        CustomerId customer = new CustomerId(documents.customers("akcs", 1).getFirst().id());
        assertEquals(Map.of(all.get(3), UnitPrice.parse("4.80")), documents.lastPrices(customer, all));
        assertEquals(Map.of(), documents.lastPrices(null, all));
    }

    @Test
    void aDayIsTypedInAHurryAndTheDropDownAndAPastedTableFindTheirPlace(FxRobot robot) {
        begin(robot);
        DatePicker day = robot.lookup("#date").queryAs(DatePicker.class);
        robot.interact(day::requestFocus);
        robot.write("-", 0);
        assertEquals(LocalDate.of(2026, 11, 25), day.getValue());
        robot.write("m", 0);
        assertEquals(LocalDate.of(2026, 11, 1), day.getValue());
        robot.write("11.5", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(LocalDate.of(2026, 11, 5), day.getValue());
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        assertEquals(LocalDate.of(2026, 11, 26), day.getValue());
        robot.interact(() -> robot.lookup("#lines-editor").queryAs(TextField.class).requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(isOpen(robot));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            ClipboardContent table = new ClipboardContent();
            table.putString("数量\t商品\n3\t农夫山泉\n4\t可口可乐\n");
            Clipboard.getSystemClipboard().setContent(table);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.F12);
        assertEquals(List.of("农夫山泉 3", "可口可乐 4"), sold());
    }

    private void begin(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#pick").query().isVisible();
    }

    private static List<String> column(FxRobot robot, int column) {
        TableView<?> table = robot.lookup("#pick-table").queryTableView();
        List<String> words = new ArrayList<>();
        for (int row = 0; row < table.getItems().size(); row++) {
            words.add(String.valueOf(table.getColumns().get(column).getCellData(row)));
        }
        return words;
    }

    private List<String> sold() {
        DocumentListItem sale = shop.documents(DocumentKind.DELIVERY, Standing.POSTED).getFirst();
        return shop.window().frame().shop().documentQueries().lines(sale.id()).stream()
                .map(line -> line.name() + " " + line.quantity()).toList();
    }
}
