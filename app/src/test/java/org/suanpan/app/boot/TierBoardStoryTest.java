package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Tiers by keys alone, in a real window on 2026-11-26: tried, kept, opened to a customer's story, and follow-ups made for who slips.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class TierBoardStoryTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"customer\",\"code\":\"C3\",\"name\":\"长春饭店\"}",
            "{\"do\":\"purchase\",\"date\":\"2026-07-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"500\",\"price\":\"5.00\"}]}",
            sale("2026-08-05", "C1", 10), sale("2026-08-26", "C1", 10), sale("2026-09-16", "C1", 10), sale("2026-10-07", "C1", 10),
            sale("2026-11-25", "C2", 40));

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    private static String sale(String day, String customer, int quantity) {
        return "{\"do\":\"sale\",\"date\":\"%s\",\"customer\":\"%s\",\"lines\":[{\"product\":\"P\",\"qty\":\"%d\",\"price\":\"8.00\"}]}".formatted(day,
                customer, quantity);
    }

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
    void aReviewIsTriedKeptAndOpenedToACustomersStory(FxRobot robot) {
        robot.push(KeyCode.G).push(KeyCode.V);
        robot.push(KeyCode.R);
        assertEquals(List.of("C1 – → A", "C2 – → A", "C3 – → C"), moves(robot));
        robot.push(KeyCode.F12);
        assertEquals("已保存 2026-11-26 的评定：3 位客户，0 位调级", words(robot, "#message"));
        assertEquals(1, shop.window().frame().shop().tiers().board().reviews(9).size());
        while (!inside(robot, "tier-matrix")) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertEquals(List.of("C1 A"), moves(robot));
        while (!"start".equals(focused())) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.F4);
        assertEquals("固定规则: 沉睡; 按他的节奏: 沉睡, 平均 21 天一单", words(robot, "#cycle"));
        assertTrue(words(robot, "#alive").startsWith("平均 21 天一单，已 50 天没来"), () -> words(robot, "#alive"));
        assertTrue(words(robot, "#verdict").contains("评为 A"), () -> words(robot, "#verdict"));
        robot.push(KeyCode.F4);
        assertEquals("安康超市", words(robot, "#customer-card .page-title"));
        robot.push(KeyCode.F5);
        assertTrue(robot.lookup("#tier-story").tryQuery().isPresent());
    }

    @Test
    void followUpsAreMadeForWhoSlipsAndNotTwice(FxRobot robot) {
        robot.push(KeyCode.G).push(KeyCode.W);
        assertEquals(List.of("C1 – 安康超市"), lines(robot));
        robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup("#side").query()).getChildren().get(1)).fire());
        assertEquals(List.of("C1 – 安康超市", "C3 – 长春饭店"), lines(robot));
        while (!"start".equals(focused())) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.A).push(KeyCode.F);
        FollowingUp following = shop.window().frame().shop().pool().followUps();
        assertEquals(List.of("安康超市", "长春饭店"), following.due(LocalDate.of(2026, 11, 27), 9).stream().map(due -> due.name()).sorted().toList());
        assertEquals("安排了 2 位客户 2026-11-27 跟进，0 位已有跟进没有重复安排", words(robot, "#message"));
        robot.push(KeyCode.A).push(KeyCode.F);
        assertEquals("安排了 0 位客户 2026-11-27 跟进，2 位已有跟进没有重复安排", words(robot, "#message"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), following.due(LocalDate.of(2026, 11, 27), 9));
    }

    @Test
    void followUpsSayWhatIsToBeDoneForTheTier(FxRobot robot) {
        TierPolicy standard = TierPolicy.standard();
        robot.interact(() -> shop.window().frame().shop().pool().tiers().policing().putInForce(new PolicyDraft(0, "话", new TierPolicy(0,
                standard.basis(), List.of(spoken("金"), spoken("银"), spoken("铜")), standard.score(), standard.hysteresis(), standard.lifecycle(),
                standard.cycle())), LocalDate.of(2026, 11, 26), Actor.OWNER));
        robot.push(KeyCode.G).push(KeyCode.W);
        while (!"start".equals(focused())) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.A).push(KeyCode.F);
        List<String> what = shop.window().frame().shop().pool().followUps().due(LocalDate.of(2026, 11, 27), 9).stream().map(due -> due.what()).toList();
        assertEquals(1, what.size());
        assertTrue(what.getFirst().startsWith("带样品去安康超市（平均 21 天一单"), what::toString);
    }

    private static TierTerms spoken(String name) {
        return new TierTerms(name, TierTerms.Service.NONE, TierTerms.Money.NONE, new TierTerms.Care("带样品去[客户]", "", "", null, ""));
    }

    @Test
    void aScreenThatIsOpenedAgainShowsWhatWasSoldSince(FxRobot robot) {
        robot.push(KeyCode.G).push(KeyCode.W);
        assertEquals(List.of("C1 – 安康超市"), lines(robot));
        robot.push(KeyCode.G).push(KeyCode.V);
        robot.interact(() -> shop.window().frame().shop().trading().post(Draft.of(DocumentKind.DELIVERY, LocalDate.of(2026, 11, 26))
                .customer(new CustomerId(2)).lines(List.of(DraftLine.of(new ProductId(1), Quantity.parse("10"), "").price(UnitPrice.parse("8")))),
                Actor.OWNER, null));
        robot.push(KeyCode.G).push(KeyCode.W);
        assertEquals(List.of(), lines(robot));
    }

    @Test
    void aSegmentIsTaggedAndEveryPartOpensByThePalette(FxRobot robot) {
        for (String part : List.of("abc", "gzjz", "fccx", "rfm")) {
            robot.push(KeyCode.CONTROL, KeyCode.K);
            robot.write(part, 0);
            robot.push(KeyCode.ENTER);
        }
        assertTrue(robot.lookup("#rfm").tryQuery().isPresent());
        robot.push(KeyCode.T);
        robot.write("常客", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("2 位客户有了标签“常客”，客户列表里可以按它筛选", words(robot, "#message"));
        assertEquals(List.of("常客"), shop.window().frame().shop().customers().tags());
    }

    @Test
    void willingnessOpensToItsContactsAndPapers(FxRobot robot) {
        robot.interact(() -> {
            for (int day = 1; day <= 3; day++) {
                shop.window().frame().shop().pool().followUps().log(new Talk(new CustomerId(2), Talk.Way.CALL, LocalDate.of(2026, 11, day), day > 1,
                        day > 1 ? "聊过" : "", null, ""), Actor.OWNER);
            }
            shop.window().frame().shop().pool().stars().give(new CustomerId(2), 4, Actor.OWNER);
            shop.window().frame().navigator().open(new Screen.TierStory(new CustomerId(2)));
        });
        List<String> said = robot.lookup("#tier-story .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertTrue(said.contains("回应分（占 0.4）：近 90 天联系 3 次，他回应 2 次"), said::toString);
        assertTrue(said.contains("老板给 4 星（占 0.1）"), said::toString);
        TableView<?> debts = robot.lookup("#story-debts").queryAs(TableView.class);
        assertEquals(4, debts.getItems().size());
        while (!inside(robot, "story-debts")) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertTrue(robot.lookup("#paper").tryQuery().isPresent(), "the document is open");
    }

    private List<String> moves(FxRobot robot) {
        return table(robot).getItems().stream().map(row -> cell(robot, row, 0) + " " + cell(robot, row, 2)).toList();
    }

    private List<String> lines(FxRobot robot) {
        return table(robot).getItems().stream().map(row -> cell(robot, row, 1) + " – " + cell(robot, row, 2)).toList();
    }

    private static Object cell(FxRobot robot, Object row, int column) {
        return table(robot).getColumns().get(column).getCellObservableValue(table(robot).getItems().indexOf(row)).getValue();
    }

    @SuppressWarnings("unchecked") // the table named start holds the rows of the screen in front
    private static TableView<Object> table(FxRobot robot) {
        return (TableView<Object>) robot.lookup("#start").queryAllAs(TableView.class).stream().filter(Node::isVisible).findFirst().orElseThrow();
    }

    private static String words(FxRobot robot, String place) {
        return robot.lookup(place).queryAs(Label.class).getText();
    }

    private String focused() {
        return String.valueOf(shop.stage().getScene().getFocusOwner().getId());
    }

    private boolean inside(FxRobot robot, String id) {
        for (Node node = shop.stage().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }
}
