package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierPolicing;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.tier.story.Assigned;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The rules of tiers in a real window on 2026-11-26: typed, tried, put in force; a tier by hand; scarce goods.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class TierRulesStoryTest {

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
    void whatIsTypedIsPreviewedTriedKeptAndPutInForce(FxRobot robot) {
        open(robot, new Screen.TierRules(false));
        assertEquals(0, moves(robot).getItems().size());
        type(robot, "#enter-0", "101");
        assertTrue(message(robot).startsWith("A 的升级线要在 0 到 100 分之间"), () -> message(robot));
        type(robot, "#enter-0", "7x");
        assertEquals("“升级线”要写数字，现在写的是“7x”", message(robot));
        type(robot, "#enter-0", "99");
        assertEquals("", message(robot));
        type(robot, "#willing-response", "50");
        assertEquals("合作意愿的四项加起来要等于 100%，现在是 110%", message(robot));
        type(robot, "#willing-stars", "0");
        assertEquals("", message(robot));
        assertTrue(!moves(robot).getItems().isEmpty());
        side(robot, 1);
        assertEquals(24, robot.lookup("#months").queryTableView().getItems().size());
        side(robot, 0);
        robot.push(KeyCode.F12);
        assertEquals("请给方案起个名字，不超过 40 个字", message(robot));
        type(robot, "#name", "更严");
        robot.push(KeyCode.F12);
        assertEquals(List.of("更严"), tiers().drafts().stream().map(d -> d.name()).toList());
        robot.interact(() -> robot.lookup("#put").queryAs(Button.class).fire());
        assertEquals("99", tiers().inForce(LocalDate.of(2026, 11, 26)).hysteresis().enter().getFirst().toString());
        assertEquals("0.5", tiers().inForce(LocalDate.of(2026, 11, 26)).willing().response().toString());
        assertEquals(1, robot.lookup("#versions").queryTableView().getItems().size());
        side(robot, 2);
        robot.interact(() -> robot.lookup("#apply").queryAs(Button.class).fire());
        assertEquals(3, shop.window().frame().shop().pool().tiers().ports().assignments().on(LocalDate.of(2026, 11, 26)).size());
        assertEquals(2, shop.window().frame().shop().pool().tiers().ports().assignments().latest(new CustomerId(2)).orElseThrow().policyVersion());
    }

    @Test
    void aTierIsGivenByHandFromTheCardByKeys(FxRobot robot) {
        CustomerId customer = shop.window().frame().shop().customers().find("安康", 1).getFirst().id();
        open(robot, new Screen.Card(customer));
        robot.interact(() -> robot.lookup("#customer-card").query().requestFocus());
        robot.interact(() -> robot.lookup("#give-tier").queryAs(Button.class).requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        robot.push(KeyCode.F12);
        assertEquals("请写一句为什么要人工指定等级", robot.lookup("#tier-by-hand #message").queryAs(Label.class).getText());
        type(robot, "#tier-by-hand #start", "老板同学");
        robot.push(KeyCode.F12);
        assertEquals(Tier.A, shop.window().frame().shop().pool().tiers().ports().assignments().latest(customer).orElseThrow().tier());
        assertTrue(robot.lookup("#tier-by-hand").tryQuery().isEmpty());
        open(robot, new Screen.TierStory(customer));
        assertEquals(List.of("人工指定为 A　店主"), robot.lookup("#assignments").<Assigned>queryTableView().getItems().stream()
                .map(a -> shop.window().text().of(a.assignment().sentence()) + "　" + shop.window().frame().desk().figures().who(a.actor())).toList());
    }

    @Test
    void theOwnersNamesAreSaidWhereverATierIsShown(FxRobot robot) {
        CustomerId customer = shop.window().frame().shop().customers().find("安康", 1).getFirst().id();
        LocalDate today = LocalDate.of(2026, 11, 26);
        open(robot, Screen.Customers.ALL);
        TierPolicy standard = TierPolicy.standard();
        robot.interact(() -> {
            tiers().putInForce(new PolicyDraft(0, "名字", new TierPolicy(0, standard.basis(), TierTerms.plain(List.of("钻石", "黄金", "普通")),
                    standard.score(), standard.hysteresis(), standard.lifecycle(), standard.cycle())), today, Actor.OWNER);
            tiers().override(customer, Tier.A, today.plusDays(30), "老板同学", today, Actor.OWNER);
        });
        assertTrue(chips(robot, "#customers").contains("钻石"), () -> chips(robot, "#customers").toString());
        open(robot, new Screen.Card(customer));
        assertTrue(chips(robot, "#customer-card").contains("钻石"));
        assertTrue(robot.lookup("#customer-card #tier-reason").queryAs(Label.class).getText().startsWith("等级 钻石"));
        open(robot, new Screen.Tiers(Screen.Tiers.Part.BOARD));
        assertTrue(robot.lookup("钻石").tryQuery().isPresent());
    }

    @Test
    void theMonthThatIsOverIsReviewedWhenTheProgramIsOpenedAndOneStripSaysSo(FxRobot robot) {
        robot.interact(() -> tiering().apply(LocalDate.of(2026, 9, 30), Actor.OWNER, Progress.NONE));
        reopen(robot);
        assertTrue(robot.lookup("#notice-strip").query().isVisible());
        assertEquals("2026-10-31 的等级评定已自动保存：3 位客户，0 位有变动。", robot.lookup("#notice-strip .label").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#notice-open").queryAs(Button.class).fire());
        assertTrue(robot.lookup("#tier-board").tryQuery().isPresent());
        assertFalse(robot.lookup("#notice-strip").query().isVisible());
        reopen(robot);
        assertFalse(robot.lookup("#notice-strip").query().isVisible());
        assertEquals(List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 9, 30)), shop.window().frame().shop().tiers().board().reviewDays());
    }

    private Tiering tiering() {
        return shop.window().frame().shop().tiering();
    }

    private void reopen(FxRobot robot) {
        robot.interact(() -> {
            shop.window().open(shop.store().resolveSibling("other.suanpan"));
            shop.window().open(shop.store());
        });
    }

    private static List<String> chips(FxRobot robot, String within) {
        return robot.lookup(within + " .chip").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void goodsThatAreShortAreSharedOut(FxRobot robot) {
        open(robot, new Screen.Allotment());
        assertEquals(0, robot.lookup("#allotment #start").queryTableView().getItems().size());
        assertEquals(0, robot.lookup("#shares").queryTableView().getItems().size());
    }

    private TierPolicing tiers() {
        return shop.window().frame().shop().pool().tiers().policing();
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextField box = robot.lookup(field).queryAs(TextField.class);
            box.requestFocus();
            box.setText(words);
        });
    }

    private static void side(FxRobot robot, int place) {
        robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup("#tier-rules #side").query()).getChildren().get(place)).fire());
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#tier-rules #message").queryAs(Label.class).getText();
    }

    private static TableView<Object> moves(FxRobot robot) {
        return robot.lookup("#moves").queryTableView();
    }
}
