package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Moment;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.stars.StarsGiven;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Role;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// How willing a customer is, without a mouse: he does not answer a call, and he gets his stars.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class WillingnessStoryTest {

    private static final CustomerId AN = new CustomerId(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"),
                List.of("{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"phone\":\"13800000001\"}"), Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> shop.stage().hide());
    }

    @Test
    void aCallThatNobodyAnsweredNeedsNoWordsAndStandsInTheTimeLineAsSuch(FxRobot robot) {
        robot.interact(() -> following().log(new Talk(AN, Talk.Way.CALL, TODAY.minusDays(3), "说考虑一下", TODAY, "再问一次"), Actor.OWNER));
        open(robot);
        robot.push(KeyCode.F7);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.RIGHT);
        assertEquals("没联系上", ((Labeled) robot.lookup("#answered .segment:selected").query()).getText());
        robot.push(KeyCode.F12);
        assertEquals(List.of("2026-11-26 CALL false ", "2026-11-23 CALL true 说考虑一下 → 2026-11-26 再问一次"), following().timeline(AN, 9).stream()
                .map((Moment m) -> m.day() + " " + m.kind() + " " + m.answered() + " " + m.words()).toList());
        assertEquals(1, following().open(AN).size(), "what was promised is still to do");
        assertTrue(robot.lookup("#moments .label").queryAllAs(Label.class).stream().anyMatch(one -> one.getText().equals("没联系上")));
    }

    @Test
    void whoWasReachedHasToHaveSaidSomething(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.F7);
        robot.push(KeyCode.F12);
        assertEquals("请写下说了什么，或约好下次哪一天。", robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void starsAreGivenOnTheCardByKeysAndTellSinceWhenAndByWhom(FxRobot robot) {
        open(robot);
        assertEquals("还没有评", since(robot));
        robot.interact(() -> robot.lookup("#stars").query().requestFocus());
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.DIGIT7);
        assertEquals(new StarsGiven(4, TODAY, "owner"), stars(AN));
        assertEquals("2026-11-26 起 · 老板", since(robot));
        assertEquals("4 星，共 5 星", robot.lookup("#stars").query().getAccessibleText());
        assertTrue(robot.lookup("#stars").query().isFocused(), "the keys go on where they were");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertEquals(5, stars(AN).stars());
        robot.push(KeyCode.LEFT);
        assertEquals(4, stars(AN).stars());
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(0, stars(AN).stars());
        assertEquals("2026-11-26 起不评 · 老板", since(robot));
        assertTrue(robot.lookup("#record .label").queryAllAs(Label.class).stream().anyMatch(one -> one.getText().endsWith("修改：星级：4 → 0")));
    }

    @Test
    void aClickOnAStarGivesUpToItAndOnTheLastTakesAllAway(FxRobot robot) {
        open(robot);
        click(robot, 2);
        assertEquals(3, stars(AN).stars());
        click(robot, 2);
        assertEquals(0, stars(AN).stars());
    }

    @Test
    void theFormOfACustomerGivesStarsAsWell(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("新客户", 0);
        while (!"stars".equals(focused())) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertEquals("channel", focused(), "Enter walks on");
        robot.push(KeyCode.F12);
        CustomerId made = shop.window().frame().shop().customers().find("新客户", 1).getFirst().id();
        assertEquals(3, stars(made).stars());
        robot.push(KeyCode.F2);
        assertEquals("3 星，共 5 星", robot.lookup("#party-form #stars").query().getAccessibleText());
        robot.push(KeyCode.F12);
        assertEquals(new StarsGiven(3, TODAY, "owner"), stars(made));
    }

    @Test
    void aClerkSeesTheStarsAndGivesNone(FxRobot robot) {
        robot.interact(() -> {
            shop.window().frame().shop().pool().stars().give(AN, 4, Actor.OWNER);
            shop.window().frame().shop().pool().staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER);
            shop.window().frame().shop().pool().staff().add(Person.of("小王", Role.CLERK), "", Actor.OWNER);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.interact(() -> robot.lookup("#names").queryListView().getSelectionModel().select(1));
        robot.interact(() -> robot.lookup("#names").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals("小王", shop.window().frame().desk().here().name());
        open(robot);
        assertEquals("4 星，共 5 星", robot.lookup("#stars").query().getAccessibleText());
        assertEquals("2026-11-26 起 · 老板", since(robot));
        assertFalse(robot.lookup("#stars").query().isFocusTraversable());
        click(robot, 0);
        assertEquals(4, stars(AN).stars());
        robot.push(KeyCode.F2);
        assertTrue(robot.lookup("#party-form #stars").tryQuery().isEmpty());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(AN)));
    }

    private static String since(FxRobot robot) {
        return robot.lookup("#stars-since").queryAs(Label.class).getText();
    }

    private static void click(FxRobot robot, int star) {
        robot.clickOn(robot.lookup("#stars .ikonli-font-icon").queryAll().stream().skip(star).findFirst().orElseThrow());
    }

    private String focused() {
        Node owner = shop.stage().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private StarsGiven stars(CustomerId who) {
        StarsGiven given = shop.window().frame().shop().pool().stars().on(who, TODAY);
        assertNotNull(given);
        return Objects.requireNonNull(given);
    }

    private FollowingUp following() {
        return shop.window().frame().shop().pool().followUps();
    }
}
