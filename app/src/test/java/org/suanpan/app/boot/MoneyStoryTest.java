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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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

/// Documents without goods in a real window, by keys.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class MoneyStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\",\"credit_days\":15}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"安康批发\"}",
            "{\"do\":\"account\",\"code\":\"BANK\",\"name\":\"农行\"}",
            "{\"do\":\"opening-receivable\",\"date\":\"2026-11-01\",\"customer\":\"C1\",\"amount\":\"300.00\"}",
            "{\"do\":\"opening-payable\",\"date\":\"2026-11-01\",\"supplier\":\"S1\",\"amount\":\"120.00\"}",
            "{\"do\":\"expense\",\"date\":\"2026-11-02\",\"item\":\"运费\",\"amount\":\"20.00\"}");

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
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "768"))),
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
    void anExpenseIsWrittenWithInitialsASumAndEnter(FxRobot robot) {
        form(robot, DocumentKind.EXPENSE);
        enter(robot, "yf");
        enter(robot, "12*2.5");
        enter(robot, "");
        enter(robot, "");
        robot.write("C1", 0);
        robot.push(KeyCode.ENTER);
        enter(robot, "");
        enter(robot, "送到学校");
        assertEquals(List.of("安康超市 30.00 运费 送到学校", " 20.00 运费"), posted(DocumentKind.EXPENSE));
        assertEquals("paper", robot.lookup("#paper").query().getId());
    }

    @Test
    void moneyMovesToTheBankWithItsFeeAndBothBalancesAreTold(FxRobot robot) {
        form(robot, DocumentKind.ACCOUNT_TRANSFER);
        enter(robot, "");
        enter(robot, "");
        robot.write("50", 0);
        robot.push(KeyCode.TAB);
        robot.write("0.3", 0);
        assertEquals(List.of("余额 -20.00，记完 -70.30", "余额 0.00，记完 50.00"), facts(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of(" 50.00 "), posted(DocumentKind.ACCOUNT_TRANSFER));
        assertEquals("50.00", window.frame().shop().accountQueries().accounts().getLast().balance().toString());
    }

    @Test
    void anOffsetTellsWhatEachSideOwesAndRefusesMoreThanThat(FxRobot robot) {
        form(robot, DocumentKind.OFFSET);
        robot.write("C1", 0);
        robot.push(KeyCode.ENTER);
        robot.write("S1", 0);
        robot.push(KeyCode.ENTER);
        robot.write("120.01", 0);
        assertEquals(List.of("欠我们 300.00，记完 179.99", "我们欠 120.00，记完 -0.01"), facts(robot));
        robot.push(KeyCode.F12);
        assertEquals("我们一共只欠这家供应商 120.00，120.01 太多了，请改小。", message(robot));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("120", 0);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("安康超市 ⇄ 安康批发 120.00 "), posted(DocumentKind.OFFSET));
    }

    @Test
    void aBadDebtWithoutItsReasonPutsTheCaretThere(FxRobot robot) {
        form(robot, DocumentKind.WRITE_OFF);
        robot.write("C1", 0);
        robot.push(KeyCode.ENTER);
        robot.write("300", 0);
        robot.push(KeyCode.F12);
        assertEquals("请填写原因，以后才查得清。", message(robot));
        robot.write("店关了", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("安康超市 300.00 店关了"), posted(DocumentKind.WRITE_OFF));
    }

    @Test
    void aHalfWrittenMoveIsKeptAsADraftAndReadBackWithBothSides(FxRobot robot) {
        form(robot, DocumentKind.BALANCE_MOVE);
        enter(robot, "");
        robot.write("C1", 0);
        robot.push(KeyCode.ENTER);
        robot.write("C2", 0);
        robot.push(KeyCode.ENTER);
        robot.write("80", 0);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        DocumentListItem kept = window.frame().shop().documentQueries().list(new DocumentFilter(
                Set.of(DocumentKind.BALANCE_MOVE), "", null, Standing.DRAFTS), 0, 1).rows().getFirst();
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(kept.kind(), kept.id(), null, 2)));
        assertEquals(List.of("安康超市", "白鹭便利店", "80.00"), List.of("#from", "#to", "#amount").stream()
                .map(id -> robot.lookup(id).match(MoneyStoryTest::isSeen).queryAs(TextField.class).getText()).toList());
        robot.push(KeyCode.F12);
        assertEquals(List.of("安康超市 → 白鹭便利店 80.00 "), posted(DocumentKind.BALANCE_MOVE));
    }

    @Test
    void anAccountIsAddedAndItsJournalOpenedFromTheListAndTheDocumentFromThere(FxRobot robot) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Accounts()));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("微信", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("现金", "农行", "微信"), window.frame().shop().accounts().open().stream().map(a -> a.name()).toList());
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        assertEquals("支出 20.00", robot.lookup("#flow .row").queryAll().stream().map(row -> ((Pane) row)
                .getChildren().stream().map(label -> ((Label) label).getText()).reduce((a, b) -> a + " " + b).orElse(""))
                .filter(words -> words.startsWith("支出")).findFirst().orElse(""));
        robot.interact(() -> robot.lookup("#journal-table").query().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertEquals("paper", robot.lookup("#paper").query().getId());
    }

    private void form(FxRobot robot, DocumentKind kind) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(kind, null, null, 1)));
    }

    private static void enter(FxRobot robot, String words) {
        robot.write(words, 0);
        robot.push(KeyCode.ENTER);
    }

    private static boolean isSeen(Node node) {
        return node.getScene() != null && node.isVisible();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").match(Node::isVisible).queryAs(Label.class).getText();
    }

    /// What stands beside the fields that have a balance, from above.
    private static List<String> facts(FxRobot robot) {
        return robot.lookup("#fact").match(Node::isVisible).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private List<String> posted(DocumentKind kind) {
        return window.frame().shop().documentQueries().list(new DocumentFilter(Set.of(kind), "", null, Standing.POSTED), 0, 100)
                .rows().stream().map(item -> item.partner() + " " + item.gross() + " " + item.remark()).toList();
    }
}
