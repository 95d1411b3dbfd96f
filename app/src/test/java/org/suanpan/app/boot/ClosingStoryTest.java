package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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
import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The end of a month in a real window over a real data file: looked at, closed, opened again; and an account that is confirmed.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ClosingStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"苹果\",\"unit\":\"个\",\"negative_stock\":\"allow\"}",
            "{\"do\":\"sale\",\"date\":\"2026-10-03\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"3\",\"price\":\"9.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-10-09\",\"customer\":\"C1\",\"cash\":\"30.00\"}",
            "{\"do\":\"draft\",\"of\":{\"as\":\"sale\",\"date\":\"2026-10-12\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"1\",\"price\":\"9.00\"}]}}");

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
    void aMonthIsLookedAtClosedAndOpenedAgain(FxRobot robot) {
        monthEnd(robot);
        assertEquals("还没有结过账", words(robot, "#month-end-page .page-subtitle"));
        assertEquals("1 种商品有过负库存：多半是进货单日期写晚了或漏开了。", words(robot, "#hint-NEGATIVE_STOCK"));
        assertEquals("1 笔收付款还没核销完：剩下的会一直算作预收预付。", words(robot, "#hint-UNALLOCATED"));
        assertEquals("1 张草稿的日期在结账范围里：结账后要改日期才能保存过账。", words(robot, "#hint-DRAFTS"));
        robot.interact(() -> fire(robot, "#close-month"));
        assertEquals(Optional.of(YearMonth.of(2026, 10)), on.window().frame().shop().months().closedThrough());
        assertEquals("已结到 2026-10", words(robot, "#month-end-page .page-subtitle"));
        assertTrue(isShown(robot, "#closing-outcome"));
        robot.interact(() -> fire(robot, "#reopen"));
        robot.interact(() -> fire(robot, "#reopen-act"));
        assertEquals("反结账 2026-10 要写明原因，方便以后查。", words(robot, "#closing-message"));
        robot.write("漏了一张进货单", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.empty(), on.window().frame().shop().months().closedThrough());
        Path backup = on.window().frame().shop().facts().info().lastBackup().file();
        assertEquals("2026-10 已反结账。之前的数据备份在 " + backup + "。", words(robot, "#closing-kept"));
        assertTrue(Files.exists(backup));
        assertEquals("结账 2026-10", robot.lookup("#close-month").queryButton().getText());
    }

    @Test
    void everyHintLeadsToWhatIsBehindIt(FxRobot robot) {
        monthEnd(robot);
        robot.interact(() -> fire(robot, "#look-DRAFTS"));
        robot.clickOn((Node n) -> n instanceof javafx.scene.control.Hyperlink link && link.getText().equals("销售单  安康超市"));
        assertEquals(on.documents(DocumentKind.DELIVERY, Standing.DRAFTS).getFirst().id(),
                ((Screen.Write) on.window().frame().navigator().current().get().screen()).draft());
        monthEnd(robot);
        robot.interact(() -> fire(robot, "#list-UNALLOCATED"));
        assertTrue(isShown(robot, "#papers"));
        monthEnd(robot);
        robot.interact(() -> fire(robot, "#list-NEGATIVE_STOCK"));
        assertEquals(new Screen.Stock(), on.window().frame().navigator().current().get().screen());
    }

    @Test
    void aFormSaysThatTheMonthIsClosed(FxRobot robot) {
        robot.interact(() -> on.window().frame().shop().months().close(YearMonth.of(2026, 10), Actor.OWNER));
        var draft = on.documents(DocumentKind.DELIVERY, Standing.DRAFTS).getFirst();
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Write(DocumentKind.DELIVERY, draft.id(), null, 1)));
        robot.push(KeyCode.F12);
        assertTrue(robot.lookup((Node n) -> n instanceof Label label && n.isVisible()
                && label.getText().contains("日期 2026-10-12 所在的月份已经结账，请把日期改到 2026-11-01 或以后，或先反结账。")).tryQuery().isPresent());
        assertEquals(1, on.documents(DocumentKind.DELIVERY, Standing.DRAFTS).size());
    }

    @Test
    void anAccountIsConfirmedOnTheCardAndTakenBackWithAReason(FxRobot robot) {
        CustomerId who = on.window().frame().shop().customers().find("C1", 1).getFirst().id();
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Card(who)));
        robot.interact(() -> fire(robot, "#confirm-act"));
        assertEquals("已确认到 2026-10-31，余额 -¥3.00（2026-11-26 确认）", words(robot, "#confirm-standing"));
        robot.interact(() -> fire(robot, "#confirm-act"));
        assertEquals("安康超市 已经对账确认到 2026-10-31，请选更晚的日期，或先取消那次确认。", words(robot, "#confirm-message"));
        robot.interact(() -> fire(robot, "#confirm-take-back"));
        robot.interact(() -> fire(robot, "#confirm-take-back-act"));
        assertEquals("取消对账确认要写明原因。", words(robot, "#confirm-message"));
        robot.interact(() -> robot.lookup("#confirm-reason").queryTextInputControl().setText("漏了一张退货"));
        robot.interact(() -> fire(robot, "#confirm-take-back-act"));
        assertFalse(on.window().frame().shop().confirming().of(Partner.of(who)).getFirst().stands());
        assertEquals(LocalDate.of(2026, 10, 31), on.window().frame().shop().confirming().of(Partner.of(who)).getFirst().upTo());
    }

    @Test
    void trialDataIsClearedOnceItsWordIsTypedAndTheShopBeginsAnew(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Settings()));
        assertEquals("现在有 3 张单据、0 张导入的历史单据。", words(robot, "#wipe-held"));
        robot.interact(() -> fire(robot, "#wipe-begin"));
        robot.interact(() -> fire(robot, "#wipe-act"));
        assertEquals("没有清除：要输入“shop”才会开始。", words(robot, "#wipe-message"));
        robot.interact(() -> robot.lookup("#wipe-word").queryTextInputControl().setText("shop"));
        robot.interact(() -> fire(robot, "#wipe-act"));
        var shop = on.window().frame().shop();
        assertEquals("已清除，可以正式开始了。之前的数据备份在 " + shop.facts().info().lastBackup().file() + "。", words(robot, "#wipe-done"));
        assertEquals("现在有 0 张单据、0 张导入的历史单据。", words(robot, "#wipe-held"));
        assertEquals(1, shop.customers().find("C1", 1).size());
        assertEquals(List.of(), shop.checks().run(true).stream().filter(result -> !result.ok()).toList());
    }

    private void monthEnd(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.MonthEnd()));
    }

    private static void fire(FxRobot robot, String button) {
        ((javafx.scene.control.ButtonBase) robot.lookup(button).query()).fire();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
