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
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
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
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Theme;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The window over a real data file, driven from the keyboard.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class WindowStoryTest {

    private static final String SALES = """
            销售流水,,,,,,,,
            单号,日期,客户编码,客户名称,业务员,商品编码,商品名称,数量,单价,金额
            D001,2026-11-20,C01,长沙便利店,李娜,P1,晨露矿泉水,24,2.50,60.00
            D001,2026-11-20,C01,长沙便利店,李娜,P2,清风抽纸,10,8.00,80.00
            D002,2026-11-23,C02,学府餐厅,王强,P1,晨露矿泉水,48,2.40,115.20
            D003,2026-11-24,C02,学府餐厅,王强,P1,晨露矿泉水,-2,2.40,-4.80
            D004,2026-11-25,C02,学府餐厅,王强,P1,晨露矿泉水,看不清,2.40,
            """;

    @TempDir
    static Path folder;

    private final Map<String, String> likings = new TreeMap<>(Map.of("theme", "LIGHT", "language", "zh",
            "window.x", "0", "window.y", "0", "window.width", "1000", "window.height", "800"));
    private Stage stage = null;
    private ShopWindow window = null;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        Path store = Files.createTempDirectory(folder, "shop").resolve("shop.suanpan");
        window = new ShopWindow(stage, new WindowStart(new ShopOpener(clock, new Sentences(Locale.CHINA)),
                _ -> store, store, new Likings(likings), clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void aFreshShopOffersToBringInSpreadsheets(FxRobot robot) {
        assertTrue(isShown(robot, "#welcome-import"));
        assertTrue(isShown(robot, "#welcome-sample"));

        robot.clickOn("#welcome-import");

        assertTrue(isShown(robot, "#drop-zone"));
    }

    @Test
    void chosenRowsAreCopiedWithPlainFiguresAndCodesAsWritten(FxRobot robot) throws IOException {
        drop(robot, sales());
        robot.clickOn("#run-import");
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#sales-table").queryTableView();
            table.requestFocus();
            table.getSelectionModel().selectAll();
        });

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        robot.interact(() -> {
            List<String> lines = Clipboard.getSystemClipboard().getString().lines().toList();
            assertEquals(4, lines.size(), "titles and three documents");
            assertTrue(lines.getFirst().startsWith("日期\t单号\t客户"), lines.getFirst());
            assertTrue(lines.get(1).startsWith("2026-11-24\tD003\t学府餐厅\t退货"), lines.get(1));
            assertTrue(Clipboard.getSystemClipboard().getHtml().contains("<td style=\"mso-number-format:'\\@'\">D003</td>"));
        });
    }

    @Test
    void aClickOnAHeaderOrdersTheWholeListAndAnotherTurnsIt(FxRobot robot) throws IOException {
        drop(robot, sales());
        robot.clickOn("#run-import");
        robot.interact(() -> window.frame().navigator().open(Screen.Customers.ALL));
        robot.clickOn(header("最近购买"));
        assertEquals(List.of("学府餐厅", "长沙便利店"), names(robot));

        robot.clickOn(header("最近购买"));
        assertEquals(List.of("长沙便利店", "学府餐厅"), names(robot));
    }

    @Test
    void aDroppedFileIsLookedAtTriedAndBroughtIn(FxRobot robot) throws IOException {
        drop(robot, sales());
        assertTrue(isShown(robot, "#sample"));
        robot.clickOn("#try-out");
        assertEquals(0, customers(robot), "a trial keeps nothing");

        robot.clickOn("#run-import");
        assertTrue(isShown(robot, "#import-result"));
        assertTrue(isShown(robot, "#rejects"), "the unreadable quantity is listed");

        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        assertEquals(3, robot.lookup("#sales-table").queryTableView().getItems().size());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertTrue(isShown(robot, "#tiles"), "the first page shows figures now");
        assertEquals("¥110.40", tile(robot, "#tile-sales"));
    }

    @Test
    void aFigureSaysWhatItIsMadeOfAndLeadsToItsRows(FxRobot robot) throws IOException {
        bringIn(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);

        robot.clickOn("#tile-sales .explain");
        assertTrue(robot.lookup(".explanation .paragraph").queryAs(Label.class).getText().contains("减去退货"));
        assertTrue(isShown(robot, "#tiles"), "asking is not opening");

        robot.clickOn(".explanation .link");
        assertTrue(isShown(robot, "#sales-table"));
    }

    @Test
    void aCustomerIsFoundByInitialsAndOpenedFromTheKeyboard(FxRobot robot) throws IOException {
        bringIn(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        assertEquals(2, customers(robot));

        robot.write("csbld");
        assertEquals(1, robot.lookup("#customer-table").queryTableView().getItems().size());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);

        assertTrue(isShown(robot, "#customer-card"));
        assertEquals("长沙便利店", window.frame().navigator().current().get().title().getValue());
    }

    @Test
    void thePaletteFindsPagesByPinyinAndCustomersByAnyReading(FxRobot robot) throws IOException {
        bringIn(robot);
        palette(robot, "bb");
        assertTrue(isShown(robot, "#reports"));

        palette(robot, "@zsbld");
        assertTrue(isShown(robot, "#customer-card"));
    }

    @Test
    void thePaletteFindsADocumentByTheEndOfItsNumberOrItsAmountAndRemembersIt(FxRobot robot) {
        Shop shop = window.frame().shop();
        robot.interact(() -> shop.trading().post(Draft.of(DocumentKind.OTHER_INCOME, LocalDate.parse("2026-03-02"))
                .settling(Settling.of(null, Money.parse("1234.50"))).reason("卖纸箱"), Actor.OWNER, null));
        DocumentListItem income = shop.documentQueries().page(Set.of(DocumentKind.OTHER_INCOME), ListQuery.ALL, 0, 1).rows().getFirst();
        palette(robot, "#" + income.number().substring(income.number().length() - 4));
        assertEquals("Paper-" + income.id().value(), window.frame().navigator().current().get().screen().key());

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        palette(robot, "1,234.50");
        assertEquals("Paper-" + income.id().value(), window.frame().navigator().current().get().screen().key());

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        palette(robot, "");
        assertEquals("Paper-" + income.id().value(), window.frame().navigator().current().get().screen().key(), "seen last");
    }

    @Test
    void aSheetIsBroughtInFoundAndReportedWithoutTheMouse(FxRobot robot) throws IOException {
        drop(robot, sales());
        focus(robot, "#run-import");
        robot.push(KeyCode.SPACE);
        assertTrue(isShown(robot, "#import-result"));

        palette(robot, "xfct");
        assertEquals("学府餐厅", window.frame().navigator().current().get().title().getValue());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.write("D001");
        assertEquals(1, robot.lookup("#sales-table").queryTableView().getItems().size());
        robot.push(KeyCode.DOWN);
        assertTrue(isShown(robot, "#document"), "the document follows the list");
        robot.push(KeyCode.ENTER);
        assertEquals("长沙便利店", window.frame().navigator().current().get().title().getValue());

        robot.push(KeyCode.ALT, KeyCode.DIGIT9);
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#report-done"));
        assertTrue(isShown(robot, "#open-report"), "what was written can be opened at once");
    }

    @Test
    void aFigureOfTheFirstPageLeadsToItsRows(FxRobot robot) throws IOException {
        bringIn(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        focus(robot, "#tile-sales");
        robot.push(KeyCode.ENTER);
        assertEquals(2, robot.lookup("#sales-table").queryTableView().getItems().size(), "the documents of the week");

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        focus(robot, "#top-customers .hyperlink");
        robot.push(KeyCode.SPACE);
        assertEquals(1, robot.lookup("#customer-table").queryTableView().getItems().size());
        assertTrue(isShown(robot, "#customer-table"));

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        focus(robot, "#tile-receivable");
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, "#owing"), "who owes it");
    }

    @Test
    void languageAndThemeChangeWhileTheWindowIsOpen(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        palette(robot, "yingwen");
        assertEquals("Customers", robot.lookup("#nav-Customers").queryButton().getText());
        assertEquals("en", likings.get("language"));

        palette(robot, "dark");
        assertTrue(stage.getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("tokens-dark.css")));
        assertEquals("DARK", likings.get("theme"));
    }

    @Test
    void theFontGrowsAndReturnsByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(115, window.theme().scale().get());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(100, window.theme().scale().get());
    }

    @Test
    void tabsAreClosedReopenedAndWalkedThroughByKey(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals(List.of("Home", "Sales", "Settings"), open());
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of("Home", "Sales"), open());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(List.of("Home", "Sales", "Settings"), open());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("Sales", window.frame().navigator().current().get().screen().key());
    }

    @Test
    void aDefectIsShownWithItsCode(FxRobot robot) {
        robot.interact(() -> window.frame().desk().work().read("读取", () -> {
            throw new IllegalStateException("disk I/O error");
        }).run());
        String code = robot.lookup("#error-code").queryAs(Label.class).getText();
        assertTrue(code.matches("错误代码 [2-9A-Z]{3}-[2-9A-Z]{3}"), code);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#error-code").tryQuery().isEmpty());
    }

    @Test
    void aFileThatIsNoShopIsRefusedInOneSentenceAndLeftAlone(FxRobot robot) throws IOException {
        Path foreign = Files.writeString(folder.resolve("letter.suanpan"), "Dear Sir, this is a letter.");
        robot.interact(() -> window.open(foreign));
        String why = robot.lookup("#failure-why").queryAs(Label.class).getText();
        assertFalse(why.contains("⟦"), why);
        assertTrue(why.contains("letter.suanpan"), why);
        assertEquals("Dear Sir, this is a letter.", Files.readString(foreign));
    }

    @Test
    void aBackupIsMadeFromTheSettings(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#backup-now");
        assertTrue(robot.lookup("#last-backup").queryAs(Label.class).getText().contains("2026-11-26"));
        robot.clickOn("#check");
        assertFalse(robot.lookup("#health").queryAs(Label.class).getText().isBlank());
    }

    @Test
    void everyScreenIsDrawnInBothThemesWithoutAnUnknownColourOrAMissingWord(FxRobot robot) throws IOException {
        List<String> complaints = new ArrayList<>();
        Handler listener = new Complaints(complaints);
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(listener);
        bringIn(robot);
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            robot.interact(() -> window.theme().choice().set(theme));
            for (Screen screen : List.of(new Screen.Home(), Screen.Sales.ALL, Screen.Customers.ALL, Screen.Products.ALL,
                    new Screen.Reports(), Screen.Import.EMPTY, new Screen.Settings())) {
                robot.interact(() -> window.frame().navigator().open(screen));
                robot.lookup((Node n) -> n instanceof Labeled).queryAll().stream().map(n -> ((Labeled) n).getText())
                        .filter(t -> t != null && t.contains("⟦")).forEach(complaints::add);
            }
        }
        css.removeHandler(listener);
        assertEquals(List.of(), complaints);
    }

    private static final class Complaints extends Handler {

        private final List<String> into;

        Complaints(List<String> into) {
            this.into = into;
        }

        @Override
        public void publish(LogRecord record) {
            into.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private List<String> open() {
        return window.frame().navigator().openScreens().stream().map(Screen::key).toList();
    }

    private static Path sales() throws IOException {
        return Files.writeString(Files.createTempDirectory(folder, "files").resolve("销售流水.csv"), SALES);
    }

    // As a file dropped on the window arrives.
    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Import(file)));
    }

    private void bringIn(FxRobot robot) throws IOException {
        drop(robot, sales());
        robot.clickOn("#run-import");
        assertTrue(isShown(robot, "#import-result"));
    }

    private int customers(FxRobot robot) {
        Screen before = window.frame().navigator().current().get().screen();
        robot.interact(() -> window.frame().navigator().open(Screen.Customers.ALL));
        TableView<?> table = robot.lookup("#customer-table").queryTableView();
        int count = table.getItems().size();
        if (before instanceof Screen.Import) {
            robot.interact(() -> window.frame().navigator().show(window.frame().navigator().tabs().stream()
                    .filter(t -> t.screen() instanceof Screen.Import).findFirst().orElseThrow()));
        }
        return count;
    }

    private static void palette(FxRobot robot, String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        TextField field = robot.lookup("#palette-field").queryAs(TextField.class);
        assertTrue(field.isFocused());
        robot.write(typed);
        robot.push(KeyCode.ENTER);
    }

    // Where Tab would lead.
    private static void focus(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        assertTrue(node.isFocusTraversable(), id);
        robot.interact(node::requestFocus);
    }

    private static String tile(FxRobot robot, String id) {
        return robot.lookup(id + " .tile-value").queryAs(Label.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Predicate<Node> header(String title) {
        return node -> node instanceof Label label && label.getText().startsWith(title)
                && label.getStyleClass().contains(Style.HEADER_SORT.cssName());
    }

    private static List<String> names(FxRobot robot) {
        return robot.lookup("#customer-table").<CustomerListItem>queryTableView().getItems().stream()
                .map(CustomerListItem::name).toList();
    }
}
