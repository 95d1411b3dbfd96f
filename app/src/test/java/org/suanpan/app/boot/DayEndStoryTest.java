package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Label;
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
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The end of the day in a real window, by keys: counted by notes, a difference booked, the day locked and opened again.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class DayEndStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"account\",\"code\":\"WX\",\"name\":\"微信\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.00\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"200.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-25\",\"customer\":\"C1\",\"received\":\"120.00\",\"lines\":[{\"product\":\"P1\",\"qty\":\"40\",\"price\":\"3.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-26\",\"customer\":\"C1\",\"received\":\"30.00\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"price\":\"3.00\"}]}");

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
    void aDayIsCountedByNotesClosedAndOpenedAgainByKeys(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        robot.clickOn("#day-end-button");
        robot.push(KeyCode.F8);
        for (String pieces : List.of("1", "", "2", "", "1", "2", "", "")) {
            robot.write(pieces, 0);
            robot.push(KeyCode.ENTER);
        }
        assertEquals(List.of("合计 ¥147.00", "147.00", "短 3.00"), List.of(words(robot, "#notes-sum"),
                robot.lookup("#counted-1").queryAs(TextField.class).getText(), words(robot, "#difference-1")));
        robot.push(KeyCode.F12);
        assertEquals("2026-11-26 已日结并锁定，短款 3.00 元已记为费用“短款”。", words(robot, "#day-done"));
        var booked = on.documents(DocumentKind.EXPENSE, Standing.POSTED).getFirst();
        assertEquals(List.of("3.00", "短款 日结 2026-11-26"), List.of(booked.gross().toString(), booked.remark()));
        var days = on.window().frame().shop().dayEnd();
        assertEquals("100×1 20×2 5×1 1×2", days.closings(1).getFirst().counts().getFirst().notes());

        sell(robot);
        assertEquals("日期 2026-11-26 已经日结（2026-11-26 及以前都锁定了），请把日期改到 2026-11-27 或以后，或请店主在“日结”里重新打开。",
                robot.lookup("#write #message").queryAs(Label.class).getText());

        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        robot.clickOn("#day-end-button");
        robot.clickOn("#reopen-day");
        robot.push(KeyCode.ENTER);
        assertEquals("请写明为什么重新打开 2026-11-26。", words(robot, "#day-message"));
        robot.write("漏了一张单", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("2026-11-26 已重新打开，可以补单；补完请再日结一次。", words(robot, "#day-done"));
        assertEquals(true, days.closedThrough().isEmpty());
        assertEquals(Money.parse("147.00"), on.window().frame().shop().bookFigures().account(AccountId.CASH, null));
    }

    @Test
    void twoAccountsAreCountedWithASumAndWhatIsTooMuchIsIncome(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.DayEnd()));
        robot.write("100+51.5", 0);
        robot.push(KeyCode.ENTER);
        robot.write("0", 0);
        assertEquals(List.of("长 1.50", "相符"), List.of(words(robot, "#difference-1"), words(robot, "#difference-2")));
        robot.push(KeyCode.F12);
        assertEquals("2026-11-26 已日结并锁定，长款 1.50 元已记为其他收入“长款”。", words(robot, "#day-done"));
        assertEquals("1.50", on.documents(DocumentKind.OTHER_INCOME, Standing.POSTED).getFirst().gross().toString());
        robot.push(KeyCode.F12);
        assertEquals("不能日结 2026-11-26：已经日结到 2026-11-26，请选更晚的日期，或先重新打开。", words(robot, "#day-message"));
    }

    @Test
    void nothingCountedIsRefused(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.DayEnd()));
        robot.push(KeyCode.F12);
        assertEquals("还没有填实点的钱，请至少点一个账户再日结。", words(robot, "#day-message"));
    }

    private void sell(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Write(DocumentKind.DELIVERY, null, null, 1)));
        for (String typed : List.of("C1", "kl", "1")) {
            robot.write(typed, 0);
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.F12);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
