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
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Goods exchanged for others in a real window, by keys.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ExchangeStoryTest {

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
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "768"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    /// Ten colas at 3.00 less 3.00 and three waters were sold; an older sale stands before it.
    private static List<String> steps() {
        return List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.00\"}",
                "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"雪碧\",\"unit\":\"瓶\",\"price\":\"4.00\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"50\",\"value\":\"100.00\"},"
                        + "{\"product\":\"P2\",\"qty\":\"5\",\"value\":\"12.50\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-11-02\",\"customer\":\"C1\",\"received\":\"3.00\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"1\",\"price\":\"3.00\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-11-03\",\"customer\":\"C1\",\"discount\":\"3.00\",\"received\":\"27.00\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"price\":\"3.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void twoComeBackThreeGoOutAndTheCustomerPaysTheBalance(FxRobot robot) {
        open(robot, new Screen.Exchange(null, 1));
        type(robot, "C1");
        robot.push(KeyCode.ENTER);
        comesBack(robot, "2");
        goesOut(robot, "xb", "3");
        assertEquals(List.of("客户补差价", "¥6.60", "退回 5.40 元，换出 12.00 元"), balance(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of(List.of("5.40 0.00"), List.of("12.00 0.00", "27.00 0.00", "3.00 0.00")),
                List.of(posted(DocumentKind.SALES_RETURN), posted(DocumentKind.DELIVERY)));
        assertEquals("换货", exchangeOnPaper(robot, "#before"));
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals("换货", exchangeOnPaper(robot, "#after"));
    }

    @Test
    void moreComesBackThanGoesOutAndTheRestIsRefundedFromThePaperOfTheSale(FxRobot robot) {
        open(robot, new Screen.Paper(list(DocumentKind.DELIVERY).getFirst().id()));
        robot.clickOn("#exchange");
        robot.push(KeyCode.F8);
        robot.write("5", 0);
        robot.push(KeyCode.ENTER);
        goesOut(robot, "xb", "1");
        assertEquals(List.of("退给客户", "¥9.50", "退回 13.50 元，换出 4.00 元"), balance(robot));
        robot.push(KeyCode.F8);
        robot.write("9.60", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("退款 9.60 超过了换货要退的差价 9.50，请改小。", message(robot));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("9", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of(List.of("13.50 0.50"), List.of("4.00 0.00", "27.00 0.00", "3.00 0.00")),
                List.of(posted(DocumentKind.SALES_RETURN), posted(DocumentKind.DELIVERY)));
    }

    @Test
    void whatIsNotThereOrNotSoldIsRefusedInASentenceAndNothingIsPosted(FxRobot robot) {
        open(robot, new Screen.Exchange(list(DocumentKind.DELIVERY).getFirst().id(), 1));
        robot.push(KeyCode.F8);
        robot.write("11", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals("有红色的格子还没改对，请先改正。", message(robot));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F12);
        assertEquals("换货单里没有退回的商品，请在上面的表里填退回数量；只卖不退请开销售单。", message(robot));
        robot.write("1", 0);
        robot.push(KeyCode.ENTER);
        goesOut(robot, "xb", "6");
        robot.push(KeyCode.F12);
        assertEquals("换出：第 1 行：2026-11-26 主仓的 P2 雪碧 还差 1 瓶，请减少数量、换仓库或先补入库。", message(robot));
        assertEquals(List.of(), posted(DocumentKind.SALES_RETURN));
    }

    @Test
    void goodsWhoseSaleNobodyKnowsComeBackAtTheLastPriceAndAtTheAverageCost(FxRobot robot) {
        open(robot, new Screen.Exchange(null, 1));
        type(robot, "C1");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        type(robot, "kl");
        type(robot, "2");
        goesOut(robot, "xb", "2");
        assertEquals(List.of("客户补差价", "¥2.00", "退回 6.00 元，换出 8.00 元"), balance(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of(List.of("6.00 0.00 4.00"), List.of("8.00 0.00 5.00")),
                List.of(costed(DocumentKind.SALES_RETURN), costed(DocumentKind.DELIVERY).subList(0, 1)));
    }

    @Test
    void whoWalksInExchangesWithoutASaleAtATypedPriceAndGetsTheRestBack(FxRobot robot) {
        open(robot, new Screen.Exchange(null, 1));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        type(robot, "kl");
        type(robot, "3");
        type(robot, "2.50");
        goesOut(robot, "xb", "1");
        assertEquals(List.of("退给客户", "¥3.50", "退回 7.50 元，换出 4.00 元"), balance(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of(List.of("7.50 0.00 6.00"), "零售"), List.of(costed(DocumentKind.SALES_RETURN),
                list(DocumentKind.SALES_RETURN).getFirst().partner().substring(0, 2)));
    }

    @Test
    void whatIsTypedIsKeptStandsOnceAmongTheDraftsAndIsSavedFromThere(FxRobot robot) {
        open(robot, new Screen.Exchange(null, 1));
        type(robot, "C1");
        robot.push(KeyCode.ENTER);
        comesBack(robot, "2");
        goesOut(robot, "xb", "3");
        robot.push(KeyCode.F8);
        robot.write("4", 0);
        assertEquals("草稿已自动保存", robot.lookup("#kept").queryAs(Label.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertEquals(1, robot.lookup("#parked .table-row-cell:filled").queryAll().size());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("客户补差价", "¥6.60", "退回 5.40 元，换出 12.00 元"), balance(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of(List.of("5.40 0.00"), List.of("12.00 2.60", "27.00 0.00", "3.00 0.00"), 0L),
                List.of(posted(DocumentKind.SALES_RETURN), posted(DocumentKind.DELIVERY), drafts()));
    }

    @Test
    void aFreeExchangeThatIsThrownAwayIsGoneUntilItIsTakenBack(FxRobot robot) {
        open(robot, new Screen.Exchange(null, 1));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        type(robot, "kl");
        type(robot, "3");
        assertEquals(2L, drafts());
        robot.clickOn("#discard");
        assertEquals(0L, drafts());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("退给客户", "¥9.00", "退回 9.00 元，换出 0.00 元"), balance(robot));
    }

    private long drafts() {
        return window.frame().shop().documentQueries().totals(new DocumentFilter(Set.of(), "", null, Standing.DRAFTS)).documents();
    }

    @Test
    void withoutACustomerItSaysHowToChooseOne(FxRobot robot) {
        open(robot, new Screen.Exchange(null, 1));
        robot.push(KeyCode.F12);
        assertEquals("请先选客户再保存；散客在客户栏直接按回车。", message(robot));
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> window.frame().navigator().open(screen));
    }

    private static void type(FxRobot robot, String words) {
        robot.write(words, 0);
        robot.push(KeyCode.ENTER);
    }

    /// From the sale into the first line.
    private static void comesBack(FxRobot robot, String quantity) {
        type(robot, quantity);
    }

    private static void goesOut(FxRobot robot, String initials, String quantity) {
        robot.push(KeyCode.F8);
        type(robot, initials);
        type(robot, quantity);
    }

    private static List<String> balance(FxRobot robot) {
        return List.of("#direction", "#due", "#sums").stream().map(id -> robot.lookup(id).queryAs(Label.class).getText()).toList();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").queryAs(Label.class).getText();
    }

    private static String exchangeOnPaper(FxRobot robot, String row) {
        return robot.lookup(row + " .chip").match(Node::isVisible).queryAs(Label.class).getText();
    }

    private List<String> posted(DocumentKind kind) {
        return list(kind).stream().map(item -> item.gross() + " " + item.open()).toList();
    }

    private List<String> costed(DocumentKind kind) {
        return list(kind).stream().map(item -> item.gross() + " " + item.open() + " " + item.cost()).toList();
    }

    /// The newest first.
    private List<DocumentListItem> list(DocumentKind kind) {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(kind), "", null, Standing.POSTED), 0, 100).rows();
    }
}
