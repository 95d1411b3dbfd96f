package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import org.suanpan.app.base.Work;
import org.suanpan.core.commission.PlanText;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Multipliers of every tier the rules have, by the owner's names: in the terms of points and in the plan of commission.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class TierMultipliersStoryTest {

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
    void pointsAreSaidForEveryTierAndTheRestGoesByTheRules(FxRobot robot) {
        open(robot, new Screen.Loyalty());
        segment(robot, "#part", 4);
        assertEquals(List.of("A ×", "B ×", "C ×"), shown(robot, "terms-tier-"));
        assertEquals("等级规则里现在是：等级规则还没有生效过，各级都是 ×1（选“按等级规则”才用）", words(robot, "#terms-otherwise"));
        robot.interact(() -> FourTiers.putInForce(shop.window(), TODAY));
        assertEquals(List.of("钻石 ×", "黄金 ×", "白银 ×", "普通 ×"), shown(robot, "terms-tier-"));
        segment(robot, "#terms-by-tiers", 1);
        assertEquals("空着的按等级规则，现在是：钻石 ×2、黄金 ×1.5、白银 ×1.2、普通 ×1", words(robot, "#terms-otherwise"));
        assertEquals("", box(robot, "#terms-tier-a").getText());
        robot.interact(() -> box(robot, "#terms-tier-d").requestFocus());
        robot.write("0.5", 0).push(KeyCode.F12);
        var earning = shop.window().frame().shop().pool().loyalty().terms().getLast().earning();
        assertEquals("{D=0.5} true", earning.own() + " " + earning.byTiers());
        assertTrue(robot.lookup("#terms-past .label").queryAllAs(Label.class).stream().anyMatch(one -> one.getText().contains("普通 ×0.5、其余按等级规则")));
        segment(robot, "#terms-by-tiers", 0);
        robot.interact(() -> box(robot, "#terms-tier-a").setText("3"));
        robot.push(KeyCode.F12);
        var after = shop.window().frame().shop().pool().loyalty().terms().getLast().earning();
        assertEquals("{A=3, B=1.2, C=1, D=0.5} false", after.own() + " " + after.byTiers());
    }

    @Test
    void aPlanWeighsEveryTierByItsNameAndSaysWhatHoldsWhileNothingIsTyped(FxRobot robot) {
        robot.interact(() -> FourTiers.putInForce(shop.window(), TODAY));
        open(robot, new Screen.Commission());
        segment(robot, "#part", 2);
        robot.interact(() -> robot.lookup("#section-weights").queryAs(TitledPane.class).setExpanded(true));
        assertEquals(List.of("钻石 客户 ×", "黄金 客户 ×", "白银 客户 ×", "普通 客户 ×"), labels(robot));
        assertEquals("空着就是 1（等级规则里是 ×0.8，下面选“按等级规则”才用）", words(robot, "#plan-tier-d-otherwise"));
        robot.interact(() -> robot.lookup("#plan-tier-rules").<ComboBox<String>>query().setValue("RULES"));
        assertEquals("空着就按等级规则：×0.8", words(robot, "#plan-tier-d-otherwise"));
        robot.interact(() -> box(robot, "#plan-tier-d").requestFocus());
        robot.write("0.7", 0);
        robot.interact(() -> robot.lookup("#plans #start").queryAs(TextField.class).setText("四级"));
        robot.push(KeyCode.F12);
        assertTrue(PlanText.of(shop.window().frame().shop().pay().plans().all().getFirst().plan()).contains("multiplierByTier.D=0.7"));
        assertTrue(words(robot, "#weights-now").contains("普通 ×0.7（方案自己写的）"));
    }

    /// The names beside boxes that are there.
    private static List<String> shown(FxRobot robot, String id) {
        return Stream.of("a", "b", "c", "d", "e").map(letter -> box(robot, "#" + id + letter)).filter(field -> field.getParent().isVisible())
                .map(field -> ((Label) field.getParent().getChildrenUnmodifiable().getFirst()).getText()).toList();
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup("#section-weights .form-label").queryAllAs(Label.class).stream().filter(Label::isVisible).map(Label::getText)
                .filter(words -> words.endsWith("客户 ×") && !words.startsWith("新")).toList();
    }

    private static TextField box(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static void segment(FxRobot robot, String id, int at) {
        robot.interact(() -> ((ToggleButton) robot.lookup(id).queryAs(Pane.class).getChildren().get(at)).fire());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }
}
