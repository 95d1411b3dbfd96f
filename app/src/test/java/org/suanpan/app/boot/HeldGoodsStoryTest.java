package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.Settling;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Goods held for an order, released by keys from the sale that would take them; and a counter sale by several means that waits.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class HeldGoodsStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\"}",
            "{\"do\":\"account\",\"code\":\"WX\",\"name\":\"微信\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.00\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"value\":\"20.00\"}]}",
            "{\"do\":\"order\",\"date\":\"2026-11-03\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"8\",\"price\":\"3.00\"}]}");

    @TempDir
    static Path folder;

    private ShopOnStage on = null;

    @Start
    void start(Stage stage) throws IOException {
        on = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), SHOP, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(on.stage()::hide);
    }

    @Test
    void theSaleSaysWhoHoldsTheGoodsAndTwoKeysReleaseThem(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Write(DocumentKind.DELIVERY, null, null, 1)));
        type(robot, "C2");
        type(robot, "kl");
        type(robot, "5");
        assertEquals("可口可乐：现存 10，已占用 8（XD-202611-0001 安康超市 8 瓶），本单动到 3；按 F7 打开那张订单释放", words(robot, "#reserved"));
        robot.push(KeyCode.F7);
        var order = on.documents(DocumentKind.SALES_ORDER, Standing.ALL).getFirst().id();
        assertTrue(on.window().frame().shop().reservations().holds(order));
        robot.push(KeyCode.F7);
        assertEquals(false, on.window().frame().shop().reservations().holds(order));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(0, robot.lookup("#reserved").queryAll().stream().filter(node -> node.isVisible()).count());
        robot.push(KeyCode.F12);
        assertEquals(1, on.documents(DocumentKind.DELIVERY, Standing.POSTED).size());
    }

    @Test
    void anExchangeSaysItAsWell(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Exchange(null, 1)));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        type(robot, "kl");
        type(robot, "1");
        robot.push(KeyCode.F8);
        type(robot, "kl");
        type(robot, "5");
        assertEquals("可口可乐：现存 10，已占用 8（XD-202611-0001 安康超市 8 瓶），本单动到 3；按 F7 打开那张订单释放",
                words(robot, "#held .label"));
    }

    @Test
    void aCounterSaleByTwoMeansThatWaitsIsPaidByBothWhenItGoesOn(FxRobot robot) {
        robot.interact(() -> on.window().frame().navigator().open(new Screen.Counter()));
        type(robot, "kl");
        type(robot, "4");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.write("5", 0);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertEquals(0, on.documents(DocumentKind.DELIVERY, Standing.POSTED).size());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.ENTER);
        assertEquals("其余记“现金” 7.00", words(robot, "#means-rest"));
        robot.push(KeyCode.F8);
        robot.push(KeyCode.ENTER);
        Settling paid = on.window().frame().shop().documents().get(on.documents(DocumentKind.DELIVERY, Standing.POSTED).getFirst().id())
                .typed().settling();
        assertEquals(List.of("12.00", "7.00", "5.00"), List.of(paid.money().toString(), paid.parts().getFirst().amount().toString(),
                paid.parts().getLast().amount().toString()));
    }

    private static void type(FxRobot robot, String words) {
        robot.write(words, 0);
        robot.push(KeyCode.ENTER);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
