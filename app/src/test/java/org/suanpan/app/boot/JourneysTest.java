package org.suanpan.app.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
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
import org.suanpan.app.base.Work;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.persistence.Database;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What a shop does all day, by real keys in a real window. What it takes is written to `target/journeys.md`, from where
/// it goes into `docs/journeys.md`.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class JourneysTest {

    private static final List<String> GOODS = List.of("农夫山泉", "可口可乐", "康师傅红茶", "清风抽纸", "海天酱油", "金龙鱼油",
            "立白洗衣粉", "长城火腿");
    private static final List<String> INITIALS = List.of("nfsq", "kkkl", "ksf", "qfcz", "htj", "jlyy", "lbxy", "zcht");

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), goods(), Work::immediate);
    }

    private static List<String> goods() {
        List<String> steps = new ArrayList<>(List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
                "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < GOODS.size(); i++) {
            steps.add("{\"do\":\"product\",\"code\":\"P%d\",\"name\":\"%s\",\"unit\":\"瓶\",\"price\":\"%d.50\",\"barcode\":\"69012345678%02d\"}"
                    .formatted(i, GOODS.get(i), i + 2, i));
            lines.append(i == 0 ? "" : ",").append("{\"product\":\"P%d\",\"qty\":\"100\",\"value\":\"150.00\"}".formatted(i));
        }
        steps.add("{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[%s]}".formatted(lines));
        steps.add("{\"do\":\"opening-receivable\",\"date\":\"2026-08-31\",\"customer\":\"C2\",\"amount\":\"320.00\",\"due\":\"2026-09-10\"}");
        steps.add("{\"do\":\"sale\",\"date\":\"2026-11-12\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P5\",\"qty\":\"12\",\"price\":\"6.80\"}]}");
        for (String day : List.of("08", "09")) {
            steps.add("{\"do\":\"sale\",\"date\":\"2026-11-%s\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P7\",\"qty\":\"1\",\"price\":\"120.35\"}]}"
                    .formatted(day));
        }
        return steps;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void eightLinesAreSoldByPinyinAlone(FxRobot robot) throws IOException {
        CountedKeys hands = beginSale(robot);
        for (int i = 0; i < INITIALS.size(); i++) {
            hands.think().write(INITIALS.get(i)).push(KeyCode.ENTER);
            hands.think().write(String.valueOf(i + 1)).push(KeyCode.ENTER).push(KeyCode.ENTER);
        }
        hands.think().push(KeyCode.F12);
        DocumentListItem sold = onlySaleOfToday();
        assertEquals(8, sold.lines());
        assertEquals(GOODS, shop.window().frame().shop().documentQueries().lines(sold.id()).stream()
                .map(line -> line.name()).toList());
        assertTrue(hands.human() <= 60, () -> hands.line("2"));
        write(hands.line("2. eight lines by pinyin alone (goal 60 s)"));
    }

    @Test
    void eightLinesAreSoldWithTheScanner(FxRobot robot) throws IOException {
        CountedKeys hands = beginSale(robot);
        for (int i = 0; i < GOODS.size(); i++) {
            hands.scan("69012345678%02d".formatted(i));
        }
        hands.think().push(KeyCode.F12);
        assertEquals(8, onlySaleOfToday().lines());
        assertTrue(hands.human() <= 25, () -> hands.line("3"));
        write(hands.line("3. eight lines by scanner (goal 25 s)"));
    }

    @Test
    void threeOldDocumentsAreCollectedWithTheSmallRestWaived(FxRobot robot) throws IOException {
        CountedKeys hands = new CountedKeys(robot);
        hands.think().push(KeyCode.F8).write("akcs").push(KeyCode.ENTER);
        hands.think().think().write("322").push(KeyCode.ENTER);
        hands.think().push(KeyCode.CONTROL, KeyCode.M).think().push(KeyCode.F12);
        List<String> open = shop.documents(DocumentKind.DELIVERY, Standing.POSTED).stream().map(sale -> sale.open().toString()).toList();
        assertEquals(List.of("0.00", "0.00", "0.00"), open);
        assertEquals(List.of("322.00"), shop.documents(DocumentKind.RECEIPT, Standing.POSTED).stream()
                .map(receipt -> receipt.gross().toString()).toList());
        assertTrue(hands.human() <= 40, () -> hands.line("4"));
        write(hands.line("4. money against three old documents, the small rest waived (goal 40 s)"));
    }

    @Test
    void whoOwesForMoreThanSixtyDaysGetsAStatementToPaste(FxRobot robot) throws IOException {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Home()));
        CountedKeys hands = new CountedKeys(robot).think().push(KeyCode.G).push(KeyCode.Y);
        hands.think().write(">60").push(KeyCode.ENTER).push(KeyCode.ENTER);
        hands.think().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Label name = robot.lookup("#statement").lookup(".page-subtitle").queryAs(Label.class);
        assertEquals("白鹭便利店", name.getText());
        robot.interact(() -> {
            Image picture = Clipboard.getSystemClipboard().getImage();
            assertTrue(picture.getWidth() >= 1600 && picture.getHeight() >= 600, picture.getWidth() + " × " + picture.getHeight());
        });
        write(hands.line("5. who owes for more than 60 days, and the statement as a picture"));
    }

    @Test
    void theLastPriceToACustomerIsFoundInsideAnEmptySale(FxRobot robot) throws IOException {
        CountedKeys hands = new CountedKeys(robot);
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).write("ak").push(KeyCode.ENTER).write("jly").push(KeyCode.ENTER);
        hands.think();
        assertTrue(robot.lookup(node -> node instanceof Label label && label.isVisible() && label.getText().contains("6.80")
                && label.getText().contains("11-12")).tryQuery().isPresent(), "the strip names the deal");
        assertTrue(hands.human() <= 5, () -> hands.line("6"));
        write(hands.line("6. the last price to a customer (goal 5 s)"));
    }

    @Test
    void whatWasTypedOutlivesAKilledProgram(FxRobot robot) throws Exception {
        Path there = Files.createTempDirectory(folder, "killed");
        ShopOpener opener = new ShopOpener(Clock.systemUTC(), new Sentences(Locale.CHINA));
        Path store = there.resolve("shop.suanpan");
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(there.resolve("shop.jsonl"), goods()),
                Object::toString).failed());
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.language=zh",
                "-cp", System.getProperty("java.class.path"), KilledForm.class.getName(), there.toString())
                .redirectError(there.resolve("child.log").toFile()).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("in the middle", out.lines().filter(line -> line.startsWith("in")).findFirst().orElseGet(() -> {
                try {
                    return Files.readString(there.resolve("child.log"));
                } catch (IOException e) {
                    return e.toString();
                }
            }));
        } finally {
            child.destroyForcibly();
            assertTrue(child.waitFor(30, TimeUnit.SECONDS), "the killed process is still there");
        }
        try (Database again = Database.open(store)) {
            DocumentListItem draft = again.documentQueries().list(new DocumentFilter(
                    Set.of(DocumentKind.DELIVERY), "", null, Standing.DRAFTS), 0, 10).rows().getFirst();
            assertEquals("安康超市", draft.partner());
            assertEquals(List.of("农夫山泉 3", "可口可乐 3", "康师傅红茶 3", "清风抽纸 25"),
                    again.documentQueries().lines(draft.id()).stream().map(l -> l.name() + " " + l.quantity()).toList());
            assertTrue(again.standingChecks().run(false).stream().allMatch(CheckResult::ok));
        }
    }

    private CountedKeys beginSale(FxRobot robot) {
        return new CountedKeys(robot).think().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).write("akcs").push(KeyCode.ENTER);
    }

    private DocumentListItem onlySaleOfToday() {
        List<DocumentListItem> sales = shop.documents(DocumentKind.DELIVERY, Standing.POSTED).stream()
                .filter(sale -> sale.date().equals(LocalDate.of(2026, 11, 26))).toList();
        assertEquals(1, sales.size());
        return sales.getFirst();
    }

    private static void write(String line) throws IOException {
        Files.writeString(Path.of("target", "journeys.md"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
