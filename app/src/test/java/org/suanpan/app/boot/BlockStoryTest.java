package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Blocks of cells go into the lines and out of them as in a spreadsheet, and nothing of them is lost.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class BlockStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"百惠便利店\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"苹果\",\"unit\":\"个\",\"price\":\"9.00\"}",
            "{\"do\":\"product\",\"code\":\"P2\",\"name\":\"香蕉\",\"unit\":\"个\",\"price\":\"4.00\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-10-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"900\",\"value\":\"500.00\"},{\"product\":\"P2\",\"qty\":\"900\",\"value\":\"500.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-05\",\"customer\":\"C2\",\"lines\":[{\"product\":\"P1\",\"qty\":\"1\",\"price\":\"9.00\"}]}");

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), SHOP, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void whatIsNotUnderstoodStaysInItsCellAndIsMarked(FxRobot robot) {
        intoLines(robot);
        paste(robot, "商品\t数量\n苹果\t3\n榴莲\t2\n香蕉\t两个\n");
        assertEquals(List.of("苹果", "榴莲", "香蕉"), products(robot));
        assertEquals("粘贴了 3 行，有 2 格认不出，已标红留在原处。", strip(robot));
        assertTrue(marked(robot, "榴莲"));
        assertTrue(marked(robot, "两个"));
        robot.push(KeyCode.F12);
        assertEquals("有红色的格子还没改对，请先改正。", robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void moreThanTwoHundredRowsAreAskedAboutFirst(FxRobot robot) {
        intoLines(robot);
        paste(robot, IntStream.range(0, 250).mapToObj(row -> row == 7 ? "榴莲\t1" : "苹果\t1").collect(Collectors.joining("\n", "商品\t数量\n", "\n")));
        assertTrue(robot.lookup("#paste-preview").query().isVisible());
        assertEquals(List.of(), products(robot), "nothing has happened yet");
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#paste-preview").query().isVisible());
        assertEquals(List.of(), products(robot));
        paste(robot, IntStream.range(0, 250).mapToObj(_ -> "苹果\t1").collect(Collectors.joining("\n", "商品\t数量\n", "\n")));
        robot.push(KeyCode.ENTER);
        assertEquals(250, products(robot).size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), products(robot), "one step");
    }

    @Test
    void aBlockGrowsWithShiftAndIsCopiedAndRemoved(FxRobot robot) {
        intoLines(robot);
        paste(robot, "商品\t数量\n苹果\t3\n香蕉\t2\n苹果\t5\n");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("苹果\n香蕉", clipboard(robot));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertEquals("商品\n苹果\n香蕉", clipboard(robot));
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals(List.of("苹果"), products(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("苹果", "香蕉", "苹果"), products(robot), "one step");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertEquals(4, clipboard(robot).lines().count(), "without a block everything with its titles");
    }

    @Test
    void theLatestCustomersCanBeChosenWithoutTyping(FxRobot robot) {
        intoLines(robot);
        robot.push(KeyCode.F4);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> assertEquals("百惠便利店", robot.lookup("#start").queryAs(TextField.class).getText()));
    }

    private static void intoLines(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
    }

    private static void paste(FxRobot robot, String block) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private static String clipboard(FxRobot robot) {
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    private static boolean marked(FxRobot robot, String words) {
        return robot.lookup(".table-cell").queryAllAs(TableCell.class).stream().anyMatch(cell -> words.equals(cell.getText())
                && cell.getPseudoClassStates().contains(org.suanpan.app.base.Style.PROBLEM));
    }

    private static String strip(FxRobot robot) {
        return robot.lookup(".entry-strip").queryAs(Label.class).getText();
    }

    /// What stands in the product cells.
    private static List<String> products(FxRobot robot) {
        TableView<?> table = robot.lookup("#lines-table").queryAs(TableView.class);
        return table.getItems().stream().map(Object::toString).map(line -> line.replaceAll(".*typed=([^,]*),.*", "$1"))
                .filter(words -> !words.isBlank()).toList();
    }
}
