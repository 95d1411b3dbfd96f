package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.DatePicker;
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
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.loyalty.points.Loyalty.PointsBalance;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsEntry;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Points turned on, a gift added, redeemed and taken back, a rebate agreed and given: by keys, in a real window on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class LoyaltyStoryTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"purchase\",\"date\":\"2026-01-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-03-05\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"10.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-03-21\",\"customer\":\"C1\",\"cash\":\"1000.00\"}",
            "{\"do\":\"sale\",\"date\":\"2026-11-01\",\"customer\":\"C2\",\"lines\":[{\"product\":\"P\",\"qty\":\"10\",\"price\":\"10.00\"}]}");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), STORY, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void pointsAreTurnedOnAGiftIsRedeemedAndTakenBackByKeys(FxRobot robot) {
        open(robot, new Screen.Loyalty());
        robot.interact(() -> robot.lookup("#turn-on").queryButton().fire());
        type(robot, "#terms-from", "2026-01-01");
        robot.push(KeyCode.F12);
        assertEquals("规则已保存，从 2026-01-01 起按它计算。", words(robot, "#done"));
        segment(robot, "#part", 0);
        assertEquals(List.of("白鹭便利店 0", "安康超市 100"), this.<PointsBalance>rows(robot, "#balances").stream()
                .map(row -> row.name() + " " + row.balance()).toList());
        segment(robot, "#part", 1);
        robot.clickOn("#start").write("绿茶", 0).push(KeyCode.ENTER);
        robot.clickOn("#gift-points").write("40");
        robot.clickOn("#gift-value").write("10");
        robot.interact(() -> robot.lookup("#gift-keep").queryButton().fire());
        assertEquals("礼品“绿茶”已保存。", words(robot, "#done"));

        segment(robot, "#part", 0);
        robot.interact(() -> robot.lookup("#balances").queryTableView().requestFocus());
        robot.interact(() -> robot.lookup("#balances").queryTableView().getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.F9);
        assertEquals("可用 100 分", words(robot, "#redeem #standing"));
        robot.push(KeyCode.F12);
        assertFalse(robot.lookup("#redeem").tryQuery().isPresent());
        assertEquals(1, shop.documents(DocumentKind.OTHER_OUT, Standing.POSTED).size());

        robot.interact(() -> robot.lookup("#balances").queryTableView().requestFocus());
        robot.interact(() -> robot.lookup("#balances").queryTableView().getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.ENTER);
        assertEquals("60", words(robot, "#points-balance"));
        assertEquals("60 分到 2027-03-31", words(robot, "#points-lots"));
        TableView<PointsEntry> entries = robot.lookup("#points-entries").queryTableView();
        robot.interact(entries::requestFocus);
        robot.interact(() -> entries.getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.DELETE);
        assertEquals("100", words(robot, "#points-balance"));
        TableView<PointsEntry> after = robot.lookup("#points-entries").queryTableView();
        robot.interact(after::requestFocus);
        robot.interact(() -> after.getSelectionModel().clearAndSelect(2));
        robot.push(KeyCode.ENTER);
        assertTrue(shop.window().frame().navigator().current().get().screen() instanceof Screen.Paper);
    }

    @Test
    void whatCannotBeRedeemedIsSaidBesideTheButton(FxRobot robot) {
        open(robot, new Screen.Redeem(shop.window().frame().shop().customers().find("安康", 1).getFirst().id(), 1));
        robot.push(KeyCode.F12);
        assertEquals("请先选一个礼品。", words(robot, "#redeem #message"));
        segment(robot, "#what", 2);
        robot.clickOn("#points").write("5");
        robot.clickOn("#redeem #reason").write("开业");
        robot.push(KeyCode.F12);
        assertEquals("积分还没有启用，请先在“积分与返利 → 规则”里启用。", words(robot, "#redeem #message"));
    }

    @Test
    void aRebateIsAgreedAndGivenAndStandsInTheRegister(FxRobot robot) {
        open(robot, new Screen.Loyalty());
        segment(robot, "#part", 2);
        robot.clickOn("#start").write("安康", 0).push(KeyCode.ENTER);
        robot.clickOn("#rebate-number").write("FL-01");
        robot.clickOn("#rebate-brackets").write("0:2%");
        robot.clickOn("#rebate-approver").write("老板");
        robot.interact(() -> robot.lookup("#rebate-keep").queryButton().fire());
        assertEquals("返利合同 FL-01（安康超市）已添加。", words(robot, "#done"));
        assertEquals(List.of("FL-01 1000.00 20.00 20.00"), this.<RebateStanding>rows(robot, "#rebates").stream()
                .map(row -> row.contract().number() + " " + row.collected() + " " + row.accrued() + " " + row.settleable()).toList());
        robot.interact(() -> robot.lookup("#rebate-settle").queryButton().fire());
        assertEquals("合同 FL-01 已结算 20.00 元，记在“安康超市”的往来账上。", words(robot, "#done"));
        robot.interact(() -> robot.lookup("#rebate-settle").queryButton().fire());
        assertEquals("合同 FL-01 现在没有可结算的返利（0.00）；已结束的季度才结算。", words(robot, "#message"));
        segment(robot, "#part", 3);
        assertEquals(List.of("REBATE 安康超市 FL-01 20.00 老板"), this.<GivenLine>rows(robot, "#given-table").stream()
                .map(line -> line.kind() + " " + line.name() + " " + line.contract() + " " + line.value() + " " + line.approver()).toList());
    }

    @Test
    void whoBroughtACustomerIsNotedOnTheCard(FxRobot robot) {
        open(robot, new Screen.Card(shop.window().frame().shop().customers().find("白鹭", 1).getFirst().id()));
        robot.interact(() -> robot.lookup("#referrer").<TextField>query().requestFocus());
        robot.write("安康", 0).push(KeyCode.ENTER);
        CustomerId brought = shop.window().frame().shop().customers().find("白鹭", 1).getFirst().id();
        assertEquals(1, shop.window().frame().shop().pool().loyalty().referrals(brought, TODAY).size());
        shop.window().frame().shop().pool().loyalty().set(LoyaltyTerms.proposed(LocalDate.of(2026, 1, 1)), Actor.OWNER);
        assertEquals(List.of("白鹭便利店 安康超市 EXISTING_CUSTOMER"), shop.window().frame().shop().pool().loyalty().referrals(brought, TODAY).stream()
                .map(one -> one.referral().referredName() + " " + one.referral().referrerName() + " " + one.reason()).toList());
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            var picker = robot.lookup(field).<DatePicker>query();
            picker.setValue(LocalDate.parse(words));
        });
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private <T> List<T> rows(FxRobot robot, String table) {
        return robot.lookup(table).<T>queryTableView().getItems();
    }

    private static void segment(FxRobot robot, String row, int place) {
        robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup(row).query()).getChildren().get(place)).fire());
    }
}
