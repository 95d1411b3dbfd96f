package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.BookFigures.Ageing;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Unpaid documents of the old books, typed in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class OpeningStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}");

    @TempDir
    static Path folder;

    private ShopOnStage on = null;

    @Start
    void start(Stage stage) throws IOException {
        on = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), SHOP, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(on.stage()::hide);
    }

    @Test
    void threeOldDocumentsByKeyboardAreOfTheirAgeOnDayOne(FxRobot robot) {
        form(robot, DocumentKind.OPENING_RECEIVABLE);
        row(robot, "ak", "1101", "0915", "100", "旧单 17");
        row(robot, "ak", "", "1220", "40.5", "");
        row(robot, "bl", "", "", "12*5", "");
        assertEquals("3 行，合计 ¥200.50", words(robot, "#opening-total"));
        robot.push(KeyCode.F12);
        assertEquals("已保存 3 张，合计 ¥200.50", words(robot, "#opening-done"));
        assertEquals(Set.of("2026-11-01 2026-09-15 100.00 旧单 17", "2026-11-01 2026-12-20 40.50 ", "2026-11-01 2026-11-01 60.00 "),
                Set.copyOf(on.documents(DocumentKind.OPENING_RECEIVABLE, Standing.POSTED).stream()
                        .map(item -> on.window().frame().shop().documents().get(item.id())).map(OpeningStoryTest::told).toList()));
        var shop = on.window().frame().shop();
        assertEquals(new Ageing(Money.parse("40.50"), Money.ZERO, Money.ZERO, Money.parse("100.00"), Money.ZERO, Money.ZERO),
                shop.bookFigures().ageing(Partner.of(shop.customers().find("C1", 1).getFirst().id()), LocalDate.of(2026, 11, 26)));
    }

    @Test
    void whatIsRefusedStaysAndSaysWhy(FxRobot robot) {
        form(robot, DocumentKind.OPENING_PAYABLE);
        row(robot, "hd", "1101", "", "", "");
        row(robot, "hd", "", "", "30", "");
        robot.push(KeyCode.F12);
        assertEquals("已保存 1 张，合计 ¥30.00", words(robot, "#opening-done"));
        assertEquals(List.of("第 1 行 华东批发：金额必须大于 0，请填写。"), robot.lookup("#opening-refusals .label").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
        assertEquals("1 行，合计 ¥0.00", words(robot, "#opening-total"));
    }

    @Test
    void rowsThatWereNotSavedComeBackTogetherFromAnyOfTheirDrafts(FxRobot robot) {
        form(robot, DocumentKind.OPENING_RECEIVABLE);
        row(robot, "ak", "1101", "", "100", "");
        row(robot, "bl", "", "", "60", "旧单 3");
        assertEquals("草稿已自动保存", words(robot, "#kept"));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        var kept = on.documents(DocumentKind.OPENING_RECEIVABLE, Standing.DRAFTS);
        assertEquals(2, kept.size());
        robot.interact(() -> on.window().frame().navigator().open(
                new Screen.Write(DocumentKind.OPENING_RECEIVABLE, kept.getFirst().id(), null, 9)));
        assertEquals("2 行，合计 ¥160.00", words(robot, "#opening-total"));
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals(List.of("1 行，合计 ¥60.00", 1), List.of(words(robot, "#opening-total"),
                on.documents(DocumentKind.OPENING_RECEIVABLE, Standing.DRAFTS).size()));
        robot.push(KeyCode.F12);
        assertEquals(List.of(0, 1), List.of(on.documents(DocumentKind.OPENING_RECEIVABLE, Standing.DRAFTS).size(),
                on.documents(DocumentKind.OPENING_RECEIVABLE, Standing.POSTED).size()));
    }

    @Test
    void aCorrectedOpeningKeepsItsDraft(FxRobot robot) {
        form(robot, DocumentKind.OPENING_RECEIVABLE);
        row(robot, "ak", "1101", "", "100", "");
        robot.push(KeyCode.F12);
        var wrong = on.documents(DocumentKind.OPENING_RECEIVABLE, Standing.POSTED).getFirst();
        var shop = on.window().frame().shop();
        var draft = shop.trading().reverseAndCorrect(wrong.id(), LocalDate.of(2026, 11, 1), Actor.OWNER);
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Write(DocumentKind.OPENING_RECEIVABLE, draft, null, 9)));
        assertEquals("1 行，合计 ¥100.00", words(robot, "#opening-total"));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("80", 0);
        robot.push(KeyCode.F12);
        assertEquals("2026-11-01 2026-11-01 80.00 ", told(shop.documents().get(draft)));
        assertEquals(Money.parse("80.00"), shop.bookFigures().balance(Partner.of(shop.customers().find("C1", 1).getFirst().id()), null));
    }

    private void form(FxRobot robot, DocumentKind kind) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Write(kind, null, null, 1)));
    }

    private static void row(FxRobot robot, String... cells) {
        for (String cell : cells) {
            robot.write(cell, 0);
            robot.push(KeyCode.ENTER);
        }
    }

    private static String told(Document document) {
        return document.typed().date() + " " + document.typed().due() + " " + document.typed().settling().money() + " "
                + document.typed().remark();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
