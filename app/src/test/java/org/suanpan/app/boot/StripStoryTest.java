package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.ComboBox;
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

import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the strip below the lines says of the product in front, while stock moves elsewhere.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class StripStoryTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"warehouse\",\"code\":\"W2\",\"name\":\"分仓\"}",
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"苹果\",\"unit\":\"个\",\"price\":\"9.00\"}",
            "{\"do\":\"opening-stock\",\"date\":\"2026-10-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"100\",\"value\":\"500.00\"}]}",
            "{\"do\":\"transfer\",\"date\":\"2026-10-05\",\"from\":\"W1\",\"to\":\"W2\",\"lines\":[{\"product\":\"P1\",\"qty\":\"30\"}]}",
            "{\"do\":\"purchase-order\",\"date\":\"2026-11-05\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"40\",\"price\":\"5.00\"}]}");

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
    void theStripTellsWarehouseAndShopAndFollowsWhatOthersDo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
        robot.write("pg", 0);
        robot.push(KeyCode.ENTER);
        String main = warehouse(robot).getItems().getFirst().name();
        assertTrue(strip(robot).startsWith(main + " 库存 70 个｜占用 0｜在途 40｜可用 110　全店库存 100｜可用 140"), () -> strip(robot));
        robot.interact(() -> warehouse(robot).setValue(warehouse(robot).getItems().getLast()));
        assertTrue(strip(robot).startsWith("分仓 库存 30 个"), () -> strip(robot));
        robot.interact(() -> warehouse(robot).setValue(warehouse(robot).getItems().getFirst()));
        robot.interact(() -> robot.lookup("#lines-editor").queryAs(TextField.class).setText("12"));
        robot.interact(this::lose);
        assertTrue(strip(robot).startsWith(main + " 库存 65 个"), () -> strip(robot));
        assertEquals("12", robot.lookup("#lines-editor").queryAs(TextField.class).getText(), "what is typed stays");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void afterASaveTheStripOfTheNextDocumentKnowsIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        for (int times = 0; times < 2; times++) {
            robot.interact(() -> robot.lookup("#start").queryAs(TextField.class).requestFocus());
            robot.write("akcs", 0);
            robot.push(KeyCode.ENTER);
            robot.write("pg", 0);
            robot.push(KeyCode.ENTER);
            robot.write("7", 0);
            if (times == 0) {
                robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            }
        }
        assertTrue(strip(robot).contains("库存 63 个"), () -> strip(robot));
        robot.push(KeyCode.ESCAPE);
    }

    /// Somebody takes five out of the first warehouse meanwhile.
    private void lose() {
        Shop open = shop.window().frame().shop();
        ProductId product = open.documentQueries().goods("pg", null, LocalDate.of(2026, 11, 26), 1).getFirst().id();
        open.trading().post(Draft.of(DocumentKind.SCRAP, LocalDate.of(2026, 11, 26)).reason("破损")
                .warehouse(open.warehouses().all().getFirst().id()).lines(List.of(DraftLine.of(product, Quantity.of(5), "个"))), Actor.OWNER, "lost");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Warehouse> warehouse(FxRobot robot) {
        return (ComboBox<Warehouse>) robot.lookup("#warehouse").queryAs(ComboBox.class);
    }

    private static String strip(FxRobot robot) {
        return robot.lookup(".entry-strip").queryAs(Label.class).getText();
    }
}
