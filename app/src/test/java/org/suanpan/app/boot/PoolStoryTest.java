package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

import org.suanpan.app.base.Work;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The first hour of somebody new, without a mouse: five customers are entered, one is found by initials, a call is logged and the next
/// planned, two are merged, and that is undone.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PoolStoryTest {

    private static final List<String> NAMES = List.of("湘江饭店", "好吃来便利店", "广源烟酒", "小丫超市", "广源烟酒行");
    private static final List<String> PHONES = List.of("13800000001", "13800000002", "13800000003", "13800000004", "13800000003");

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"),
                List.of("{\"do\":\"customer\",\"code\":\"OLD\",\"name\":\"老主顾\"}"), Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> shop.stage().hide());
    }

    @Test
    void fiveAreEnteredOneIsFoundCalledAndPlannedTwoAreMergedAndTakenApart(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        for (int i = 0; i < NAMES.size(); i++) {
            robot.write(NAMES.get(i), 0);
            robot.push(KeyCode.ENTER);
            robot.write(PHONES.get(i), 0);
            if (i < NAMES.size() - 1) {
                robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            } else {
                robot.push(KeyCode.F12);
            }
        }

        // The fifth has the telephone of the third: saved only with a reason.
        assertTrue(robot.lookup("#message").queryAs(Label.class).getText().startsWith("看来就是已有的“广源烟酒”"));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        while (!"duplicate-reason".equals(focused())) {
            robot.push(KeyCode.TAB);
        }
        robot.write("分店", 0);
        robot.push(KeyCode.F12);
        assertEquals(Set.of("老主顾", "湘江饭店", "好吃来便利店", "广源烟酒", "小丫超市", "广源烟酒行"), names());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("hclbld", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("好吃来便利店", robot.lookup("#customer-card .page-title").queryAs(Label.class).getText());

        robot.push(KeyCode.F7);
        robot.write("要两箱样品", 0);
        while (!"next".equals(focused())) {
            robot.push(KeyCode.TAB);
        }
        robot.write("t", 0);
        robot.push(KeyCode.ENTER);
        robot.write("送样品", 0);
        robot.push(KeyCode.F12);
        FollowingUp following = shop.window().frame().shop().pool().followUps();
        assertEquals(List.of("好吃来便利店 2026-11-26 送样品"), following.due(LocalDate.of(2026, 11, 26), 9).stream()
                .map((Due d) -> d.name() + " " + d.day() + " " + d.what()).toList());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("hclbld", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F10);
        assertEquals("好吃来便利店", robot.lookup("#start").queryAs(TextField.class).getText());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("查重", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.M);
        robot.push(KeyCode.F12);
        assertEquals(5, names().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(6, names().size());
    }

    private String focused() {
        return String.valueOf(shop.stage().getScene().getFocusOwner().getId());
    }

    private Set<String> names() {
        return shop.window().frame().shop().customers().page(ListQuery.ALL, 0, 9).rows().stream().map(CustomerListItem::name)
                .collect(Collectors.toSet());
    }
}
