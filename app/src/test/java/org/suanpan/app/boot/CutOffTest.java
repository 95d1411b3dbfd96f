package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Node;
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

import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A program that was cut off, started again over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CutOffTest {

    private static final List<String> SHOP = List.of(
            "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"绿茶\",\"unit\":\"瓶\",\"price\":\"3.00\"}");

    @TempDir
    static Path folder;

    private Stage stage = null;
    private ShopWindow window = null;
    private Path mark = Path.of("");

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        Path here = Files.createTempDirectory(folder, "shop");
        Path store = here.resolve("shop.suanpan");
        ShopOpener opener = new ShopOpener(clock, new Sentences(Locale.CHINA));
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), SHOP),
                Object::toString).failed());
        try (Shop shop = opener.open(store, true)) {
            var tea = shop.documentQueries().goods("P1", null, LocalDate.parse("2026-11-20"), 1).getFirst().id();
            shop.trading().saveDraft(Draft.of(DocumentKind.DELIVERY, LocalDate.parse("2026-11-20")).lines(List.of(
                    DraftLine.of(tea, Quantity.parse("3"), "").price(UnitPrice.parse("3")))), Actor.OWNER);
        }
        mark = OpenMark.of(store);
        Files.createFile(mark);
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "768"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void theDraftsThatWereKeptAreNamedAndOpenedAndAfterACleanEndNothingIsSaid(FxRobot robot) {
        assertEquals("上次没有正常关闭，有 1 张草稿保留着。", robot.lookup("#drafts-strip .label").queryAs(Label.class).getText());
        robot.clickOn("#drafts-open");
        assertTrue(isShown(robot, "#parked"));
        assertFalse(isShown(robot, "#drafts-strip"));
        assertTrue(Files.exists(mark));
        robot.interact(stage::hide);
        assertFalse(Files.exists(mark));
    }

    @Test
    void aParkedDraftThrownAwayComesBackByKeyAndIsGoneOnWith(FxRobot robot) {
        robot.clickOn("#drafts-ignore");
        assertFalse(isShown(robot, "#drafts-strip"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.DELETE);
        assertEquals(0, robot.from(robot.lookup("#parked")).lookup("#start").queryTableView().getItems().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, robot.from(robot.lookup("#parked")).lookup("#start").queryTableView().getItems().size());
        robot.push(KeyCode.ENTER);
        assertEquals("Draft-", window.frame().navigator().current().get().screen().key().substring(0, 6));
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
