package org.suanpan.app.boot;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
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
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.party.Customer;
import org.suanpan.core.staff.Here;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The editor of plans and the scorecard factor, in a real window on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PlanStoryTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\",\"category\":\"茶\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
            "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王强\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"rep\":\"R1\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\",\"rep\":\"R1\",\"credit_days\":30}",
            "{\"do\":\"purchase\",\"date\":\"2026-09-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-10-05\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"10.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-05\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"280\",\"price\":\"10.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-06\",\"customer\":\"C2\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"120\",\"price\":\"10.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-11-08\",\"customer\":\"C2\",\"cash\":\"1200.00\"}");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

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
    void ratesThatMeetAreSaidBeforeThePlanIsInForce(FxRobot robot) {
        plans(robot);
        type(robot, "#plans #start", "单独费率");
        robot.interact(() -> robot.lookup("#section-rates").queryAs(TitledPane.class).setExpanded(true));
        fire(robot, "#add-rates");
        type(robot, "#rates-name-1", "茶");
        type(robot, "#rates-tiers-1", "2%");
        fire(robot, "#add-rates");
        robot.interact(() -> combo(robot, "#rates-kind-2").getSelectionModel().select("productTables"));
        type(robot, "#rates-name-2", "P");
        type(robot, "#rates-tiers-2", "4%");
        robot.push(KeyCode.F12);
        assertEquals("绿茶 属于 茶（2%），又有自己的费率：按商品的 4%。", words(robot, "#plan-conflicts"));
        assertEquals("保存之前请先看上面的提示；没有问题就再按一次 F12。", words(robot, "#plans #message"));
        assertEquals(List.of(), shop().pay().plans().all());
        robot.push(KeyCode.F12);
        assertEquals("方案“单独费率”已保存，从 2026-11 起有效。", words(robot, "#plans #done"));
        assertEquals("160.00", shop().pay().sheets().month(NOVEMBER).getFirst().statement().total().toString());

        robot.interact(() -> robot.lookup("#rates-name-2").query().requestFocus());
        type(robot, "#rates-name-2", "不认识");
        robot.interact(() -> robot.lookup("#example-base").query().requestFocus());
        assertEquals("店里没有编码为 不认识 的商品：它的费率不起作用。", words(robot, "#plan-conflicts"));
        robot.interact(() -> robot.lookup("#section-people").queryAs(TitledPane.class).setExpanded(true));
        fire(robot, "#add-people");
        robot.interact(() -> combo(robot, "#people-person-1").getSelectionModel().select("R2"));
        robot.interact(() -> robot.lookup("#people-tiers-1").query().requestFocus());
        type(robot, "#people-tiers-1", "3%；500 起 5%");
        robot.interact(() -> robot.lookup("#example-base").query().requestFocus());
        assertEquals("店里没有编码为 不认识 的商品：它的费率不起作用。", words(robot, "#plan-conflicts").lines().findFirst().orElseThrow());
        assertEquals("王强 有自己的费率：客户、商品、品类的单独费率对他都不起作用。", words(robot, "#plan-conflicts").lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aFieldSaysWhatIsWrongWhenItIsLeftAndNothingIsLost(FxRobot robot) {
        plans(robot);
        robot.interact(() -> robot.lookup("#section-awards").queryAs(TitledPane.class).setExpanded(true));
        robot.interact(() -> robot.lookup("#plan-window").query().requestFocus());
        robot.write("三个月", 0);
        robot.interact(() -> robot.lookup("#example-base").query().requestFocus());
        assertEquals("“三个月”不是数。请填数字。", words(robot, "#plan-window-wrong"));
        assertEquals("“三个月”不是数。请填数字。", words(robot, "#plan-wrong"));
        robot.push(KeyCode.F12);
        assertEquals(List.of(), shop().pay().plans().all());
        type(robot, "#plan-window", "90");
        type(robot, "#plan-uplift", "1");
        assertEquals("新客户奖、维护奖、约定奖励（2 项）", robot.lookup("#section-awards").queryAs(TitledPane.class).getText());
        assertFalse(robot.lookup("#plan-wrong").query().isVisible());
    }

    @Test
    void theSampleMonthFollowsTheTypingWithWeightsGateAwardsAndMoneyInTime(FxRobot robot) {
        plans(robot);
        type(robot, "#example-base", "10000");
        assertEquals(List.of("阶梯提成 200.00", "合计 200.00"), worked(robot));
        type(robot, "#plan-tier-a", "1.2");
        type(robot, "#plan-new-customer", "1.5");
        // half of it weighs 1.2, a tenth 1.5: 200.00 × (0.6 + 0.4 + 0.15)
        assertEquals(List.of("阶梯提成 230.00", "合计 230.00"), worked(robot));
        fire(robot, "#add-due");
        type(robot, "#due-fromDays-1", "-9999");
        type(robot, "#due-bonusRate-1", "0.8");
        fire(robot, "#add-due");
        type(robot, "#due-fromDays-2", "1");
        type(robot, "#due-penaltyOfCommission-2", "20");
        type(robot, "#plan-collected-rate", "3");
        // 8,000.00 early or on the day at 0.8 %; of 2,000.00 late a fifth of 3 %
        assertEquals(List.of("阶梯提成 230.00", "回款奖励 64.00", "逾期扣减 -12.00", "合计 282.00"), worked(robot));
        type(robot, "#plan-kept-a", "100");
        type(robot, "#plan-woken", "50");
        assertEquals("保住客户要看满意度，这里一个都没有写：保住奖发不出去。", words(robot, "#plan-advice"));
        type(robot, "#plan-content", "4.5");
        assertEquals(List.of("阶梯提成 230.00", "回款奖励 64.00", "逾期扣减 -12.00", "客户维护奖 150.00", "合计 432.00"), worked(robot));
        type(robot, "#plan-quota", "20000");
        segment(robot, "#gate", 1);
        type(robot, "#plan-gate", "60");
        assertEquals(List.of("阶梯提成 0.00", "回款奖励 64.00", "逾期扣减 -12.00", "客户维护奖 150.00", "合计 202.00"), worked(robot));
        type(robot, "#plan-factor-sum", "1.5");
        assertEquals("绩效系数影响 32.00", worked(robot).get(4));
        type(robot, "#plan-draw-sum", "3000");
        assertEquals("应发 3000.00", worked(robot).getLast());
    }

    @Test
    void aPlanOnQuantityIsTypedInYuanForAUnitAndItsStatementCountsUnits(FxRobot robot) {
        plans(robot);
        type(robot, "#plans #start", "按盒");
        segment(robot, "#measure", 2);
        for (int i = 0; i < 2; i++) {
            robot.interact(() -> ((Pane) robot.lookup("#plan-brackets").query()).getChildren().get(1).lookupAll(".icon-button").forEach(
                    node -> ((Button) node).fire()));
        }
        type(robot, "#rate-1", "0.5");
        fire(robot, "#bracket-add");
        type(robot, "#from-2", "300");
        type(robot, "#rate-2", "0.8");
        type(robot, "#example-base", "400.5");
        assertEquals(List.of("300|150.00|300 × 0.5", "400.5|230.40|300 × 0.5 + 100.5 × 0.8"), table(robot, "#examples"));
        robot.push(KeyCode.F12);
        assertEquals("MARGINAL AMOUNT QUANTITY 0:0.5 300:0.8", PlanText.of(shop().pay().plans().inForce(NOVEMBER)));
        open(robot, new Screen.PayStatement(shop().salesReps().all().getFirst().id(), NOVEMBER));
        assertEquals("分档：300 × 0.5 = 150.00　+　100 × 0.8 = 80.00　合计 230.00", words(robot, "#pay-steps"));
        assertEquals("400", table(robot, "#pay-statement #start").getFirst().split("\\|")[2]);
        // 280 and 120 of 400 units
        assertEquals(List.of("161.00", "69.00"), table(robot, "#papers").stream().map(row -> row.split("\\|")[6]).toList());
    }

    @Test
    void theFactorComesFromTheScorecardsIsShownWithItsSourceAndStaysOnceSettled(FxRobot robot) {
        // Who buys again counts for whose he is; without it there is too little on the card for a total.
        Customer regular = shop().customerRecords().byCode("C1").orElseThrow();
        robot.interact(() -> shop().unitOfWork().write(() -> shop().customerRecords().update(new Customer(regular.id(), regular.code(), regular.name(),
                regular.contact(), regular.region(), regular.category(), regular.source(), regular.remark(), regular.creditDays(),
                shop().salesReps().byCode("R1").orElseThrow().id(), regular.version()))));
        Map<String, Rate> factors = shop().pool().goals().scores().factors(NOVEMBER, Here.OWNER);
        Rate factor = Objects.requireNonNull(factors.get("R1"));
        plans(robot);
        type(robot, "#plans #start", "评分卡");
        robot.interact(() -> combo(robot, "#plan-factor-from").getSelectionModel().select("scorecard"));
        robot.push(KeyCode.F12);
        segment(robot, "#part", 0);
        List<String> shown = table(robot, "#commission #start").stream().map(row -> row.split("\\|")[6]).toList();
        assertEquals(factor + "（评分卡）", shown.getFirst());
        PaySheet before = shop().pay().sheets().month(NOVEMBER).getFirst();
        assertTrue(Scored.isScored(before.plan(), "R1"));
        assertEquals(before.statement().commission().times(factor).setScale(2, RoundingMode.HALF_UP).toPlainString(),
                before.statement().total().toString());

        robot.interact(() -> {
            shop().pay().sheets().review(NOVEMBER, Actor.OWNER);
            shop().pay().sheets().settle(NOVEMBER, Actor.OWNER);
        });
        PaySheet settled = shop().pay().sheets().month(NOVEMBER).getFirst();
        assertEquals(before.plan(), settled.plan());
        open(robot, new Screen.PayStatement(settled.rep(), NOVEMBER));
        assertEquals("绩效系数 " + factor + " 来自 2026-11 评分卡", robot.lookup("#pay-factor").queryAs(Hyperlink.class).getText());
        String said = table(robot, "#pay-statement #start").get(1);
        assertTrue(said.contains("绩效系数 " + factor + "，来自 2026-11 评分卡"), said);
        robot.interact(() -> robot.lookup("#pay-factor").queryAs(Hyperlink.class).fire());
        assertTrue(shop.window().frame().navigator().current().get().screen() instanceof Screen.Scores);
    }

    private static List<String> worked(FxRobot robot) {
        return table(robot, "#worked").stream().map(row -> row.split("\\|")).map(cells -> cells[0] + " " + cells[1]).toList();
    }

    /// What stands in the cells, with bars between.
    private static List<String> table(FxRobot robot, String id) {
        TableView<Object> table = robot.lookup(id).queryTableView();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            int at = i;
            rows.add(table.getColumns().stream().map(column -> String.valueOf(column.getCellData(at)).replace(",", "")).collect(Collectors.joining("|")));
        }
        return rows;
    }

    private void plans(FxRobot robot) {
        open(robot, new Screen.Commission());
        segment(robot, "#part", 2);
    }

    private static void segment(FxRobot robot, String id, int at) {
        robot.interact(() -> ((ToggleButton) robot.lookup(id).queryAs(Pane.class).getChildren().get(at)).fire());
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(words));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private Shop shop() {
        return shop.window().frame().shop();
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
