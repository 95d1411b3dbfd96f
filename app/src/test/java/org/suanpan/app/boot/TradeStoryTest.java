package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Documents written from the keyboard in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class TradeStoryTest {

    private static final List<String> GOODS = List.of("农夫山泉", "可口可乐", "康师傅红茶", "清风抽纸", "海天酱油", "金龙鱼油",
            "立白洗衣粉", "长城火腿");
    private static final List<String> INITIALS = List.of("nfsq", "kkkl", "ksf", "qfcz", "htj", "jlyy", "lbxyf", "zchtui");

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
        List<String> steps = new ArrayList<>(List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < GOODS.size(); i++) {
            steps.add("{\"do\":\"product\",\"code\":\"P%d\",\"name\":\"%s\",\"unit\":\"瓶\",\"price\":\"%d.50\",\"barcode\":\"69012345678%02d\"}"
                    .formatted(i, GOODS.get(i), i + 2, i));
            lines.append(i == 0 ? "" : ",").append("{\"product\":\"P%d\",\"qty\":\"100\",\"value\":\"150.00\"}".formatted(i));
        }
        steps.add("{\"do\":\"product\",\"code\":\"10012\",\"name\":\"散装花生\",\"unit\":\"千克\",\"price\":\"12.00\"}");
        lines.append(",{\"product\":\"10012\",\"qty\":\"50\",\"value\":\"300.00\"}");
        steps.add("{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[%s]}".formatted(lines));
        return steps;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void aSaleOfEightLinesIsWrittenByInitialsAloneAndSavedOnceHoweverOftenAsked(FxRobot robot) {
        begin(robot);
        for (int i = 0; i < INITIALS.size(); i++) {
            robot.write(INITIALS.get(i).substring(0, Math.min(4, INITIALS.get(i).length())), 0);
            robot.push(KeyCode.ENTER);
            robot.write(String.valueOf(i + 1), 0);
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.ENTER);
        }
        for (int press = 0; press < 5; press++) {
            robot.push(KeyCode.F12);
        }
        List<DocumentListItem> saved = sales();
        assertEquals(1, saved.size());
        assertEquals("XS-202611-0001", saved.getFirst().number());
        assertEquals(8, saved.getFirst().lines());
        assertEquals("258.00", saved.getFirst().gross().toString());
        assertEquals(GOODS, window.frame().shop().documentQueries().lines(saved.getFirst().id()).stream()
                .map(line -> line.name()).toList());
        assertTrue(isShown(robot, "#paper"));
    }

    @Test
    void scannedCodesAddLinesAndCountUp(FxRobot robot) {
        begin(robot);
        for (int code : new int[] {3, 5, 3, 3}) {
            robot.interact(() -> scan("69012345678%02d".formatted(code)));
        }
        TableView<?> lines = robot.lookup("#lines-table").queryTableView();
        assertEquals(3, lines.getItems().size(), "two lines and the blank one");
        robot.push(KeyCode.F12);
        assertEquals("24.00", sales().getFirst().gross().toString());
    }

    @Test
    void codesNobodyKnowsQueueWhileScanningGoesOnAndEachIsPutOnAKnownProduct(FxRobot robot) {
        begin(robot);
        for (String code : new String[] {"4006381333931", "4006381333948", "6901234567803"}) {
            robot.interact(() -> scan(code));
        }
        assertEquals("条码 4006381333931 还没有商品，后面还有 1 个，可以继续扫别的。",
                robot.lookup("#unknown-code").queryAs(Label.class).getText());
        robot.clickOn("绑定到已有商品");
        robot.clickOn("#bind-product");
        robot.write("kkkl", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertEquals("条码 4006381333948 还没有商品，可以继续扫别的。", robot.lookup("#unknown-code").queryAs(Label.class).getText());
        robot.clickOn("忽略");
        robot.interact(() -> scan("4006381333931"));
        assertEquals(3, robot.lookup("#lines-table").queryTableView().getItems().size(), "two lines and the blank one");
        robot.push(KeyCode.F12);
        assertEquals("12.50", sales().getFirst().gross().toString());
    }

    @Test
    void aLabelOfTheScaleSellsItsWeightAndWithAnotherMaskItsAmountToTheFen(FxRobot robot) {
        begin(robot);
        robot.interact(() -> scan("2210012012504"));
        robot.push(KeyCode.F12);
        robot.interact(() -> window.frame().navigator().open(new Screen.Settings()));
        mask(robot, "nonsense");
        assertTrue(robot.lookup("#scale-problem").queryAs(Label.class).getText().contains("nonsense"));
        mask(robot, "25IIIIIPPPPPC");
        assertFalse(isShown(robot, "#scale-problem"));
        begin(robot);
        robot.interact(() -> scan("2510012015001"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("15.00", "15.00"), sales().stream().map(sale -> sale.gross().toString()).toList());
        assertEquals(List.of("1.25", "1.25"), sales().stream().map(sale -> window.frame().shop().documentQueries()
                .lines(sale.id()).getFirst().quantity().toString()).toList());
    }

    private static void mask(FxRobot robot, String pattern) {
        robot.interact(() -> robot.lookup("#scale-mask").queryAs(TextField.class).setText(pattern));
        robot.interact(robot.lookup("#scale-mask").query()::requestFocus);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void moreThanThereIsIsRefusedInASentenceAndNothingTypedIsLost(FxRobot robot) {
        begin(robot);
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.write("500+1", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sales());
        assertTrue(robot.lookup("#message").queryAs(Label.class).getText().contains("还差 401 瓶"));
        assertEquals(2, robot.lookup("#lines-table").queryTableView().getItems().size());
    }

    @Test
    void aFormThatWasNotSavedIsThereAgainAsADraft(FxRobot robot) {
        begin(robot);
        robot.write("kkkl", 0);
        robot.push(KeyCode.ENTER);
        robot.write("7", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        DocumentListItem draft = drafts().getFirst();
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(draft.kind(), draft.id(), null, 9)));
        assertEquals(2, robot.lookup("#lines-table").queryTableView().getItems().size());
        robot.push(KeyCode.F12);
        assertEquals(List.of("XS-202611-0001"), sales().stream().map(DocumentListItem::number).toList());
        assertEquals(List.of(), drafts());
    }

    @Test
    void aSavedSaleIsReversedByItsRedDocument(FxRobot robot) {
        begin(robot);
        robot.write("kkkl", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        robot.clickOn("红冲");
        robot.clickOn("确定红冲");
        assertEquals(List.of("XS-202611-0002", "XS-202611-0001"), sales().stream().map(DocumentListItem::number).toList());
        assertEquals("100", window.frame().shop().bookFigures().stock(
                window.frame().shop().items().byBarcode("6901234567801").orElseThrow().product(), null).quantity().toString());
    }

    @Test
    void whatACustomerBoughtLastIsFilledInAtTodaysPricesWithTheOldOnesBesideThem(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals("安康超市 还没有开过销售单或订单，没有上次可照抄。", robot.lookup("#message").queryAs(Label.class).getText());
        for (String typed : new String[] {"nfsq", "3", "1.80", "kkkl", "2", ""}) {
            robot.write(typed, 0);
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.F12);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.interact(() -> agree("kkkl", "2.00"));
        begin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(List.of("", "3.50 → 2.00"), before(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of("9.40", "12.40"), sales().stream().map(sale -> sale.gross().toString()).toList());
    }

    @Test
    void aDocumentIsTheTemplateOfAnother(FxRobot robot) {
        begin(robot);
        robot.write("kkkl", 0);
        robot.push(KeyCode.ENTER);
        robot.write("4", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        robot.clickOn("#copy");
        robot.push(KeyCode.F12);
        assertEquals(List.of("XS-202611-0002", "XS-202611-0001"), sales().stream().map(DocumentListItem::number).toList());
        assertEquals(List.of("安康超市", "安康超市"), sales().stream().map(DocumentListItem::partner).toList());
        assertEquals(List.of("14.00", "14.00"), sales().stream().map(sale -> sale.gross().toString()).toList());
    }

    private void begin(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void aQuotationGetsANewVersionAndTheAcceptedOneBecomesAnOrderOnce(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(DocumentKind.QUOTATION, null, null, 77)));
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
        robot.write("kkkl", 0);
        robot.push(KeyCode.ENTER);
        robot.write("10", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        robot.clickOn("#new-version");
        robot.push(KeyCode.F12);
        assertTrue(paperSays(robot).contains("第 2 版，共 2 版"), () -> String.join("|", paperSays(robot)));
        robot.clickOn("转为订单");
        robot.push(KeyCode.F12);
        List<DocumentListItem> orders = list(Set.of(DocumentKind.SALES_ORDER));
        assertEquals(List.of("35.00"), orders.stream().map(order -> order.gross().toString()).toList());
        List<DocumentListItem> quotes = list(Set.of(DocumentKind.QUOTATION));
        assertEquals(List.of("BJ-202611-0002", "BJ-202611-0001"), quotes.stream().map(DocumentListItem::number).toList());
        robot.interact(() -> window.frame().navigator().open(new Screen.Paper(quotes.getLast().id())));
        robot.clickOn("转为订单");
        robot.push(KeyCode.F12);
        assertEquals("BJ-202611-0001 的报价已经转成订单 XD-202611-0001，同一份报价只能接一次单；要另做请另开报价。",
                robot.lookup("#message").queryAs(Label.class).getText());
        assertEquals(1, list(Set.of(DocumentKind.SALES_ORDER)).size());
    }

    /// Every word on the paper in front.
    private static List<String> paperSays(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private List<DocumentListItem> list(Set<DocumentKind> kinds) {
        return window.frame().shop().documentQueries().list(new DocumentFilter(kinds, "", null, Standing.POSTED), 0, 9).rows();
    }

    /// From now on the customer pays this price.
    private void agree(String product, String price) {
        Shop shop = window.frame().shop();
        DocumentQueries queries = shop.documentQueries();
        CustomerId customer = new CustomerId(queries.customers("akcs", 1).getFirst().id());
        shop.pricing().addRule(PriceRule.contract(customer, queries.goods(product, null, LocalDate.of(2026, 11, 26), 1)
                .getFirst().id(), "", UnitPrice.parse(price), LocalDate.of(2026, 11, 1), null));
    }

    /// What the last column says of the filled lines.
    private List<String> before(FxRobot robot) {
        TableView<?> table = robot.lookup("#lines-table").queryTableView();
        return robot.lookup("#lines-table .table-cell").lookup((Node node) -> node instanceof TableCell<?, ?> cell
                        && cell.isVisible() && table.getColumns().indexOf(cell.getTableColumn()) == table.getColumns().size() - 1)
                .<TableCell<?, ?>>queryAll().stream().filter(cell -> cell.getIndex() < table.getItems().size() - 1)
                .sorted(Comparator.comparing((TableCell<?, ?> cell) -> cell.getIndex())).map(TableCell::getText).toList();
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
        return list(Standing.POSTED);
    }

    private List<DocumentListItem> drafts() {
        return list(Standing.DRAFTS);
    }

    private List<DocumentListItem> list(Standing standing) {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, standing), 0, 100).rows();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
