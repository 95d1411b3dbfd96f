package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
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
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierPolicing;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Festivals in a real window on 2026-11-26, by keys: when they are, and the gifts that are due before them.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class FestivalStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), OwingStoryTest.STORY, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void aDayTypedIntoTheCalendarCountsAndAnEmptyOneIsTheTablesAgain(FxRobot robot) {
        open(robot, new Screen.Calendar());
        DatePicker autumn = robot.lookup("#festival-MID_AUTUMN").queryAs(DatePicker.class);
        assertEquals(LocalDate.of(2026, 9, 25), autumn.getValue());
        type(robot, autumn, "2026-09-26");
        assertEquals(LocalDate.of(2026, 9, 26), kept(Festival.MID_AUTUMN));
        type(robot, autumn, "2027-09-26");
        assertEquals("2026 年的节日不会在 2027-09-26，请填 2026 年里的一天。", robot.lookup("#calendar-message").queryAs(Label.class).getText());
        assertEquals(LocalDate.of(2026, 9, 26), autumn.getValue());
        type(robot, autumn, "");
        assertEquals(LocalDate.of(2026, 9, 25), kept(Festival.MID_AUTUMN));
        assertEquals(LocalDate.of(2026, 9, 25), autumn.getValue());
    }

    @Test
    void aYearBeyondTheTableIsAskedForInOneSentence(FxRobot robot) {
        robot.interact(() -> shop.window().frame().desk().asOf().choose(LocalDate.of(2041, 3, 1)));
        open(robot, new Screen.Calendar());
        assertEquals("程序里没有 2041 年春节、端午、中秋的日期（只带到 2040 年），请在下面填上；等级规则里的春节假期和送礼提醒要用。",
                robot.lookup("#festivals-unknown").queryAs(Label.class).getText());
        type(robot, robot.lookup("#festival-SPRING").queryAs(DatePicker.class), "2041-02-01");
        assertTrue(robot.lookup("#festivals-unknown").queryAs(Label.class).getText().startsWith("程序里没有 2041 年端午、中秋的日期"));
        robot.interact(() -> tiers().putInForce(new PolicyDraft(0, "送礼", rules()), LocalDate.of(2041, 3, 1), Actor.OWNER));
        open(robot, new Screen.Reminders());
        assertEquals("程序里没有 2041 年中秋的日期，请到“工作日历”填上，到时才会提醒送礼。",
                robot.lookup("#unknown-festivals").queryAs(Label.class).getText());
    }

    @Test
    void giftsOfTheRulesAreDueOnTheFirstPageAndLeadToTheTalkAndToTheGift(FxRobot robot) {
        CustomerId customer = shop.window().frame().shop().customers().find("安康", 1).getFirst().id();
        robot.interact(() -> {
            tiers().putInForce(new PolicyDraft(0, "送礼", rules()), TODAY, Actor.OWNER);
            tiers().override(customer, Tier.A, TODAY.plusDays(60), "老板同学", TODAY, Actor.OWNER);
        });
        assertEquals(List.of(), gifts());
        open(robot, new Screen.Greetings());
        robot.interact(() -> {
            robot.lookup("#festival-MID_AUTUMN").queryAs(CheckBox.class).setSelected(false);
            robot.lookup("#festival-DRAGON_BOAT").queryAs(CheckBox.class).setSelected(true);
            robot.lookup("#festival-days").queryAs(TextField.class).setText("0");
        });
        robot.push(KeyCode.F12);
        assertEquals("节前 0 天不行，请填 1 到 60。", robot.lookup("#greetings #message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#festival-days").queryAs(TextField.class).setText("15"));
        robot.push(KeyCode.F12);
        open(robot, new Screen.Calendar());
        type(robot, robot.lookup("#festival-DRAGON_BOAT").queryAs(DatePicker.class), "2026-12-10");

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(List.of("端午送礼：粽子两盒，今年礼品额度还剩 300.00（还有 14 天，2026-12-10）"), facts(robot));
        atGift(robot);
        robot.push(KeyCode.L);
        assertTrue(robot.lookup("#redeem").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        atGift(robot);
        robot.push(KeyCode.D);
        assertEquals(List.of(), gifts());
        assertTrue(robot.lookup("#talk").tryQuery().isPresent(), "what was said with it is written down at once");
    }

    private static TierPolicy rules() {
        TierPolicy p = TierPolicy.standard();
        List<TierTerms> terms = new ArrayList<>(p.tiers());
        terms.set(0, new TierTerms("金", TierTerms.Service.NONE, TierTerms.Money.NONE, new TierTerms.Care("", "", "", Money.parse("300.00"), "粽子两盒")));
        return new TierPolicy(0, p.basis(), terms, p.score(), p.hysteresis(), p.lifecycle(), p.cycle());
    }

    private LocalDate kept(Festival festival) {
        return shop.window().frame().shop().pool().goals().calendar().year(2026, TODAY).festivals().day(festival, 2026);
    }

    private List<Reminder> gifts() {
        return shop.window().frame().shop().pool().voice().reminders().due(TODAY, 9).stream().filter(one -> one.kind() == Reminder.Kind.FESTIVAL).toList();
    }

    private static List<String> facts(FxRobot robot) {
        return robot.lookup("#due-table .table-cell").queryAll().stream().filter(javafx.scene.control.TableCell.class::isInstance)
                .map(cell -> ((javafx.scene.control.TableCell<?, ?>) cell).getText()).filter(words -> words != null && words.contains("送礼：")).toList();
    }

    private static void atGift(FxRobot robot) {
        robot.interact(() -> {
            var table = robot.lookup("#due-table").<Reminder>queryTableView();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(table.getItems().stream().map(Reminder::kind).toList().indexOf(Reminder.Kind.FESTIVAL));
        });
    }

    private static void type(FxRobot robot, DatePicker picker, String day) {
        robot.interact(() -> {
            picker.requestFocus();
            picker.getEditor().setText("");
        });
        robot.write(day, 0).push(KeyCode.ENTER);
    }

    private TierPolicing tiers() {
        return shop.window().frame().shop().pool().tiers().policing();
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }
}
