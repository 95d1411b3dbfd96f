package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
import org.suanpan.core.report.profit.ProfitSum;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What was earned, gone into by keys alone, in a real window on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ProfitStoryTest {

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
    void fromTheMonthToTheCostOfAProductByKeysAndBack(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Profit()));
        assertEquals(List.of("2026-11 9.00"), rows(robot));
        assertEquals("合计（1 行）　销售净额 24.00　成本 15.00　毛利 9.00", robot.lookup("#profit-sum").queryAs(Label.class).getText());
        enter(robot);
        assertEquals(List.of(" 9.00"), rows(robot));
        enter(robot);
        assertEquals(List.of("安康超市 C1 6.00", "白鹭便利店 C2 3.00"), rows(robot));
        enter(robot);
        assertEquals(List.of("XS-202611-0001 6.00"), rows(robot));
        enter(robot);
        assertEquals(List.of("绿茶 P 6.00"), rows(robot));
        enter(robot);
        assertTrue(robot.lookup("#ledger").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(List.of("XS-202611-0001 6.00"), rows(robot));
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
        assertEquals(List.of("2026-11 9.00"), rows(robot));
    }

    @Test
    void everyWayOfPuttingTogetherComesToTheSame(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Profit()));
        for (int by = 0; by < ProfitSum.By.values().length; by++) {
            int place = by;
            robot.interact(() -> ((ToggleButton) ((Pane) robot.lookup("#profit #by").query()).getChildren().get(place)).fire());
            assertTrue(robot.lookup("#profit-sum").queryAs(Label.class).getText().endsWith("　销售净额 24.00　成本 15.00　毛利 9.00"));
        }
    }

    private static TableView<ProfitSum> table(FxRobot robot) {
        return robot.lookup("#profit #start").queryTableView();
    }

    private static void enter(FxRobot robot) {
        robot.interact(() -> table(robot).requestFocus());
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
    }

    private static List<String> rows(FxRobot robot) {
        return table(robot).getItems().stream().map(row -> row.name() + " " + row.margin()).toList();
    }
}
