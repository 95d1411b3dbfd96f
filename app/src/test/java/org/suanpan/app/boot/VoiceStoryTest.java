package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.Label;
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
import org.suanpan.app.base.Voice;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Complaints.Which;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What customers say, written down from the keyboard, and what is due with them, dealt with from the keyboard.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class VoiceStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<String> STEPS = List.of("{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":0}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-10-01\",\"lines\":[{\"product\":\"P0\",\"qty\":\"100\",\"value\":\"100.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-20\",\"customer\":\"C1\",\"due\":\"2026-11-21\",\"lines\":[{\"product\":\"P0\",\"qty\":\"10\",\"price\":\"2.00\"}]}");

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), STEPS, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> shop.stage().hide());
    }

    @Test
    void aComplaintGoesFromTheCardToItsEnd(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(customer())));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        robot.write("broken bottles", 0);
        robot.push(KeyCode.F12);
        for (String words : List.of("sent new ones", "box was wet", "settled")) {
            robot.interact(() -> robot.lookup("#complaint #start").query().requestFocus());
            robot.write(words, 0);
            robot.push(KeyCode.F12);
        }
        assertEquals(List.of("RECEIVED broken bottles", "ANSWERED sent new ones", "UPHELD box was wet", "CLOSED settled"),
                voice().complaints().steps(1).stream().map(step -> step.kind() + " " + step.words()).toList());
        assertEquals(List.of(), voice().complaints().list(Which.OPEN, TODAY, 9));
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(customer())));
        assertTrue(robot.lookup("#voice .chip").queryAllAs(Label.class).stream().anyMatch(chip -> chip.getText().equals("成立")), "the card shows it");
    }

    @Test
    void aComplaintWithoutACustomerInFrontAsksForHim(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        robot.write("C1", 0);
        robot.push(KeyCode.ENTER);
        robot.write("came late", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("安康超市 came late"), voice().complaints().list(Which.ALL, TODAY, 9).stream().map(c -> c.name() + " " + c.words()).toList());
    }

    @Test
    void anAnswerIsWrittenDownAndASecondOneSaysWhyNot(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(customer())));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        robot.write("all fine", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("5 all fine"), voice().answers().list(DateSpan.ending(TODAY, 9), 9).stream().map(a -> a.score() + " " + a.words()).toList());
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(customer())));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        robot.push(KeyCode.F12);
        assertEquals("这个客户 2026-11-26 已经答过，30 天内只问一次，2026-12-26 以后再问。", robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void aReminderIsPutOffSentAndDone(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        atFirst(robot);
        robot.push(KeyCode.M);
        robot.interact(() -> assertTrue(Clipboard.getSystemClipboard().getString().contains("20.00"), "the debt is named"));
        robot.push(KeyCode.Y);
        assertEquals(List.of(), due(TODAY));
        assertEquals(List.of("MESSAGE"), shop.window().frame().shop().pool().followUps().timeline(customer(), 1).stream().map(m -> m.kind()).toList());
    }

    @Test
    void aReminderIsPutOffTillTomorrowAndDoneWith(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        atFirst(robot);
        robot.push(KeyCode.S);
        assertEquals(List.of(), due(TODAY));
        assertEquals(List.of("OVERDUE"), due(TODAY.plusDays(1)));
        robot.interact(() -> shop.window().frame().shop().pool().voice().reminders()
                .notDone(voice().reminders().due(TODAY.plusDays(1), 9).getFirst()));
        atFirst(robot);
        robot.push(KeyCode.D);
        assertEquals(List.of(), due(TODAY.plusDays(9)));
    }

    private static void atFirst(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#due-table").query().requestFocus();
            robot.lookup("#due-table").queryTableView().getSelectionModel().selectFirst();
        });
    }

    private List<String> due(LocalDate day) {
        return voice().reminders().due(day, 9).stream().map(Reminder::kind).map(Enum::name).toList();
    }

    private Voice voice() {
        return shop.window().frame().shop().pool().voice();
    }

    private CustomerId customer() {
        return shop.window().frame().shop().customers().find("C1", 1).getFirst().id();
    }
}
