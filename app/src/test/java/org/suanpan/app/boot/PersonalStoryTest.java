package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.suanpan.app.base.Work;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.own.OwnField.Form;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The shop's own fields, and a person who wants to be forgotten, from the keyboard.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PersonalStoryTest {

    private static final CustomerId LI = new CustomerId(2);
    private static final String PHONE = "13987654321";
    private static final List<String> STEPS = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"上官清秋\",\"phone\":\"" + PHONE + "\"}");

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
    void aFieldOfTheShopsOwnIsDefinedAndFilledIn(FxRobot robot) {
        open(robot, new Screen.OwnFields());
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.write("Area", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of(new OwnField(1, PartyKind.CUSTOMER, "Area", Form.TEXT, List.of())),
                shop.window().frame().shop().pool().ownFields().of(PartyKind.CUSTOMER));
        open(robot, new Screen.PartyForm(PartyId.of(LI)));
        robot.interact(() -> robot.lookup("#own-0").query().requestFocus());
        robot.write("120", 0);
        robot.push(KeyCode.F12);
        assertEquals(Map.of("Area", "120"), shop.window().frame().shop().pool().parties().sheet(PartyId.of(LI)).details().own());
        assertTrue(robot.lookup("#record .label").queryAllAs(Label.class).stream().map(Label::getText).toList().containsAll(List.of("Area", "120")));
    }

    @Test
    void whatIsNoNumberIsRefusedByTheFieldsName(FxRobot robot) {
        robot.interact(() -> shop.window().frame().shop().pool().ownFields()
                .keep(new OwnField(0, PartyKind.CUSTOMER, "面积", Form.NUMBER, List.of())));
        open(robot, new Screen.PartyForm(PartyId.of(LI)));
        robot.interact(() -> robot.lookup("#own-0").queryAs(TextField.class).setText("大"));
        robot.push(KeyCode.F12);
        assertEquals("面积 要填数字，“大”不是数字。", robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void aPersonIsForgottenAfterTheCodeHasBeenTyped(FxRobot robot) throws IOException {
        open(robot, new Screen.Card(LI));
        robot.interact(() -> robot.lookup("#record-forget").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#whole").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.write("C9", 0);
        robot.push(KeyCode.F12);
        assertEquals("编码不对，什么也没有删除；请输入 C1。", robot.lookup("#message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#start").queryAs(TextField.class).setText("C1"));
        robot.push(KeyCode.F12);
        assertEquals("已删除 C1", shop.window().frame().shop().pool().parties().sheet(PartyId.of(LI)).naming().name());
        assertTrue(shop.window().frame().navigator().tabs().stream().noneMatch(tab -> String.valueOf(tab.title().getValue()).contains("清秋")));
        assertTrue(shop.window().frame().navigator().recents().latest().stream().noneMatch(seen -> seen.title().getValue().contains("清秋")));
        robot.interact(() -> shop.stage().hide());
        try (Stream<Path> files = Files.list(shop.store().getParent())) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("shop.suanpan")).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(PHONE), file::toString);
                assertFalse(bytes.contains(new String("清秋".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)), file::toString);
            }
        }
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }
}
