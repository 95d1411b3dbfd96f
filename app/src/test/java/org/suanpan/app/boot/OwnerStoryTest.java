package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.ComboBox;
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
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.Dealing;
import org.suanpan.core.deal.NewDeal;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.owner.PoolRules;
import org.suanpan.core.trade.Draft;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.core.deal.Stage.LOST;
import static org.suanpan.core.deal.Stage.WON;

/// Handing over, the public pool and deals from the keyboard, in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class OwnerStoryTest {

    private static final List<String> STEPS = List.of("{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}", "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王芳\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"owner\":\"R1\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"博远商行\",\"owner\":\"R1\"}",
            "{\"do\":\"customer\",\"code\":\"C3\",\"name\":\"大昌超市\"}");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

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
    void everythingOfSomebodyWhoLeavesGoesInOneStepAndIsTakenBackByOneKey(FxRobot robot) {
        go(robot, new Screen.HandOverForm(List.of(), 1));
        choose(robot, "#start", 1);
        assertEquals("2 位客户，欠款合计 0.00，没做的跟进 0 件", words(robot, "#sum"));
        robot.push(KeyCode.F12);
        assertEquals("请选交给谁。", words(robot, "#message"));
        choose(robot, "#to", 2);
        robot.push(KeyCode.ENTER);
        robot.write("leaves", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.F12);
        assertEquals(List.of("李娜 0 2026-11-26", "王芳 2 null"), holdings());
        assertEquals(0, robot.lookup("#hand-over").queryAll().size(), "the form is closed");
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(List.of("李娜 2 null", "王芳 0 null"), holdings());
    }

    @Test
    void oneCustomerIsHandedOverFromTheListAndHisCardTellsSo(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.F4);
        choose(robot, "#start", 2);
        robot.push(KeyCode.ENTER);
        robot.write("asked for her", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("李娜 1 null", "王芳 1 null"), holdings());
        CustomerId moved = shop.window().frame().shop().pool().owning().of(rep("王芳")).getFirst().customer();
        go(robot, new Screen.Card(moved));
        assertEquals(List.of("负责人", "王芳", "2026-11-26 交接：李娜 → 王芳 · asked for her"),
                robot.lookup("#owner-history .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
        robot.push(KeyCode.F4);
        assertEquals(1, robot.lookup("#hand-over").queryAll().size());
    }

    @Test
    void whoIsDueIsTakenBackAfterALookAndClaimedBySomebodyElse(FxRobot robot) {
        robot.interact(() -> shop.window().frame().shop().pool().commons().keep(new PoolRules(90, 7, null, 7, LocalDate.of(2026, 8, 1)), Actor.OWNER));
        go(robot, new Screen.Commons(Screen.Commons.Part.POOL));
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.push(KeyCode.DIGIT3);
        assertEquals(2, robot.lookup("#verdicts").queryTableView().getItems().size());
        robot.push(KeyCode.T);
        assertEquals("收回 1 位客户（安康超市 等），欠款合计 0.00；他们进公海，不再属于谁，账目和单据不动。F12 确定，Esc 不收", words(robot, "#asked"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("李娜 1 null", "王芳 0 null"), holdings());
        robot.push(KeyCode.DIGIT1);
        assertEquals(2, robot.lookup("#start").queryTableView().getItems().size());
        robot.push(KeyCode.C);
        assertEquals("请先选领用人。", words(robot, "#message"));
        choose(robot, "#claimer", 1);
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.push(KeyCode.C);
        assertEquals("“安康超市”刚从李娜那里收回，李娜要到 2026-12-03 才能再领用；别人现在就可以。", words(robot, "#message"));
        choose(robot, "#claimer", 2);
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.push(KeyCode.C);
        assertEquals(List.of("李娜 1 null", "王芳 1 null"), holdings());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(List.of("李娜 1 null", "王芳 0 null"), holdings());
    }

    @Test
    void theRulesAreTurnedOnInTheirForm(FxRobot robot) {
        go(robot, new Screen.Commons(Screen.Commons.Part.DUE));
        robot.interact(() -> robot.lookup("#rules").queryButton().fire());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.write("7", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("天数至少是 1，提前提醒的天数要比它小。", words(robot, "#rules-message"));
        robot.interact(() -> robot.lookup("#rules-days").queryAs(javafx.scene.control.TextField.class).setText("60"));
        robot.push(KeyCode.ENTER);
        assertEquals(new PoolRules(60, 7, null, 7, TODAY), shop.window().frame().shop().pool().commons().rules());
    }

    @Test
    void aLeadBecomesAQuotationWithItsCustomerAndIsWonByItsOrder(FxRobot robot) {
        go(robot, new Screen.Deals());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.ENTER);
        robot.write("Xin Dian", 0);
        robot.push(KeyCode.ENTER);
        robot.write("13800138000", 0);
        robot.push(KeyCode.ENTER);
        robot.write("opening", 0);
        robot.push(KeyCode.ENTER);
        robot.write("800", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("opening Xin Dian LEAD 800.00"), deals(null));
        go(robot, new Screen.Deals());
        select(robot);
        robot.push(KeyCode.RIGHT);
        assertEquals(List.of("opening Xin Dian CONTACTED 800.00"), deals(null));
        robot.push(KeyCode.RIGHT);
        assertEquals(List.of("opening Xin Dian QUOTED 800.00"), deals(null));
        Deal deal = dealing().list(null, null, 9).getFirst();
        assertEquals(new Screen.Write(DocumentKind.QUOTATION, deal.quotation(), null, 0).key(), shop.window().frame().navigator().current().get().screen().key());
        robot.interact(() -> {
            var trading = shop.window().frame().shop().trading();
            var draft = shop.window().frame().shop().documents().get(deal.quotation());
            trading.changeDraft(deal.quotation(), draft.trail().version(), draft.typed().lines(List.of(org.suanpan.core.trade.DraftLine.of(
                    new org.suanpan.core.product.ProductId(1), org.suanpan.core.base.Quantity.parse("10"), "")
                    .price(org.suanpan.core.base.UnitPrice.parse("2.00")))), Actor.OWNER);
            trading.postDraft(deal.quotation(), Actor.OWNER);
            trading.post(Draft.of(DocumentKind.SALES_ORDER, TODAY).following(deal.quotation()), Actor.OWNER, null);
        });
        assertEquals(List.of("opening Xin Dian WON 800.00"), deals(WON));
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(List.of(), deals(WON));
    }

    @Test
    void aLostDealSaysWhy(FxRobot robot) {
        robot.interact(() -> dealing().open(new NewDeal(customer("安康超市"), "水", null, null), TODAY, Actor.OWNER));
        go(robot, new Screen.Deals());
        select(robot);
        robot.push(KeyCode.L);
        robot.push(KeyCode.DIGIT5);
        robot.write("cheaper", 0);
        robot.push(KeyCode.ENTER);
        Deal lost = dealing().list(LOST, null, 9).getFirst();
        assertEquals("COMPETITOR cheaper", lost.lostReason() + " " + lost.note());
        go(robot, new Screen.Card(lost.customer()));
        assertEquals(List.of("商机", "输", "", "", "竞争对手：cheaper"),
                robot.lookup("#deals-of .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
        robot.push(KeyCode.F3);
        assertEquals(1, robot.lookup("#deal-form").queryAll().size());
    }

    private void go(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static void choose(FxRobot robot, String box, int at) {
        robot.interact(() -> {
            ComboBox<?> found = robot.lookup(box).queryComboBox();
            found.requestFocus();
            found.getSelectionModel().select(at - 1);
        });
    }

    private static void select(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#start").query().requestFocus();
            robot.lookup("#start").queryTableView().getSelectionModel().selectFirst();
        });
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private Dealing dealing() {
        return shop.window().frame().shop().pool().deals();
    }

    private List<String> deals(org.suanpan.core.deal.Stage stage) {
        return dealing().list(stage, null, 9).stream().map(d -> d.what() + " " + d.name() + " " + d.stage() + " " + d.amount()).toList();
    }

    private List<String> holdings() {
        return shop.window().frame().shop().pool().owning().holdings().stream()
                .map(h -> h.rep().name() + " " + h.customers() + " " + h.leftOn()).toList();
    }

    private org.suanpan.core.party.SalesRepId rep(String name) {
        return shop.window().frame().shop().salesReps().all().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow().id();
    }

    private CustomerId customer(String name) {
        return shop.window().frame().shop().customers().page(ListQuery.ALL.withText(name), 0, 1).rows().stream()
                .map(CustomerListItem::id).findFirst().orElseThrow();
    }
}
