package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Rate;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Percentages typed into the settings are kept at once, and what is none is refused and changes nothing.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PercentSettingsTest {

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"),
                List.of("{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}"), Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void typedPercentagesAreKept(FxRobot robot) {
        type(robot, "#late-percent", "12.5");
        type(robot, "#over-receipt-percent", "3");
        assertEquals(Rate.parse("0.125"), open().lateRate().yearly());
        assertEquals(Rate.parse("0.03"), open().bookSettings().rules().overReceipt().tolerance());
    }

    @Test
    void whatIsNoPercentageIsRefusedInASentence(FxRobot robot) {
        type(robot, "#late-percent", "很多");
        assertEquals(Rate.parse("0.06"), open().lateRate().yearly());
        assertEquals(1, robot.lookup(".strip-problem").queryAllAs(Label.class).stream()
                .filter(strip -> strip.isVisible() && strip.getText().contains("很多")).count());
    }

    private void type(FxRobot robot, String field, String words) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Settings()));
        robot.interact(() -> {
            TextField typed = robot.lookup(field).queryAs(TextField.class);
            typed.requestFocus();
            typed.setText(words);
        });
        robot.push(KeyCode.ENTER);
    }

    private Shop open() {
        return shop.window().frame().shop();
    }
}
