package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Preferences;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A scanner is tried in the settings, and the documents hear it as it was set.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class ScannerStoryTest {

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.50\",\"barcode\":\"6901234567801\"}"),
                Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void aScannerIsMeasuredAndHeardByTheDocumentsAsItWasSet(FxRobot robot) {
        settings(robot);
        robot.interact(() -> scan("6901234567801", "#scan-try"));
        assertTrue(measured(robot).matches("听到 13 个字，平均间隔 \\d+ 毫秒：是扫码枪。"), () -> measured(robot));
        figure(robot, "#scan-least", "20");
        robot.interact(() -> scan("6901234567801", "#scan-try"));
        assertTrue(measured(robot).contains("当作手打。扫码枪要至少 20 个字、平均不超过 35 毫秒"), () -> measured(robot));
        robot.interact(() -> scan("", "#scan-try"));
        assertTrue(measured(robot).startsWith("只听到回车"), () -> measured(robot));
        assertTrue(afterTwoScans(robot).contains("6901234567801”大得不像数量"), "too short for a scan: a figure is typed");
        settings(robot);
        figure(robot, "#scan-least", "99");
        assertEquals("“99”不能当最短长度，请填 3 到 20 的整数。", robot.lookup("#scan-problem").queryAs(Label.class).getText());
        figure(robot, "#scan-least", "13");
        assertFalse(robot.lookup("#scan-problem").query().isVisible());
        // the card may lie below what the window shows
        robot.interact(robot.lookup((Node node) -> node instanceof ToggleButton choice && choice.getText().equals("开"))
                .queryAs(ToggleButton.class)::fire);
        assertEquals("yes", shop.window().frame().desk().preferences().get(Preferences.SCAN_SOUND, "no"));
        assertFalse(afterTwoScans(robot).contains("大得不像数量"), "heard as a scan");
        assertEquals(2, robot.lookup("#lines-table").queryTableView().getItems().size(), "the line and the blank one");
    }

    /// What the strip says when a known code came twice; a code that is no scan is looked up first, then typed as a figure.
    private String afterTwoScans(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> scan("6901234567801", "#lines-editor"));
        robot.interact(() -> scan("6901234567801", "#lines-editor"));
        String said = robot.lookup(".entry-strip").queryAs(Label.class).getText();
        robot.push(KeyCode.ESCAPE);
        return said;
    }

    private void settings(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Settings()));
    }

    private static String measured(FxRobot robot) {
        return robot.lookup("#scan-measured").queryAs(Label.class).getText();
    }

    private static void figure(FxRobot robot, String field, String value) {
        robot.interact(() -> {
            TextField into = robot.lookup(field).queryAs(TextField.class);
            into.requestFocus();
            into.setText(value);
        });
        robot.push(KeyCode.ENTER);
    }

    /// All characters in one go, then Enter, as a scanner does.
    private void scan(String code, String field) {
        Node into = shop.stage().getScene().lookup(field);
        into.requestFocus();
        for (char c : code.toCharArray()) {
            Event.fireEvent(into, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false,
                    false, false));
        }
        Event.fireEvent(into, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
