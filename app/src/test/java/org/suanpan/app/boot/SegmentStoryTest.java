package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Pool;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.segment.Segment;
import org.suanpan.core.product.ProductId;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Segments, suppliers and the comparison of their prices by the keyboard, in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class SegmentStoryTest {

    private static final List<String> STEPS = List.of("{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康商贸有限公司\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"博远商行\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发有限公司\"}",
            "{\"do\":\"supplier\",\"code\":\"S2\",\"name\":\"城北仓储\"}");

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
    void whatTheListShowsIsKeptAsASegmentAndChosenAgain(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.write("C1", 0);
        robot.sleep(400);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.write("vip", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("vip"), pool().segments().all().stream().map(Segment::name).toList());
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Segments()));
        robot.interact(() -> {});
        assertEquals(1, robot.lookup("#segments #start").queryAs(TableView.class).getItems().size());
        robot.interact(() -> robot.lookup("#segments #start").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), pool().segments().all());
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(1, pool().segments().all().size());
    }

    @Test
    void everybodyOfTheListIsTaggedAndGivenSomethingToDoInOneStepEach(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertEquals("列表里全部 2 位客户", robot.lookup("#many .muted").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(words -> words.startsWith("列表")).findFirst().orElse(""));
        robot.write("new", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("C1 [new]", "C2 [new]"), tags());
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(List.of("C1 []", "C2 []"), tags());
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.write("visit", 0);
        robot.push(KeyCode.ENTER);
        assertEquals(2, pool().followUps().due(LocalDate.of(2026, 11, 27), 9).size());
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(0, pool().followUps().due(LocalDate.of(2026, 11, 27), 9).size());
    }

    @Test
    void theCardShowsTheSegmentsAndKeepsFiles(FxRobot robot) {
        CustomerId first = first();
        robot.interact(() -> pool().segmenting().keep(new Segment(0, "一号", ListQuery.ALL.where("code", new ColumnTest.OneOf(List.of("C1")))), Actor.OWNER));
        robot.interact(() -> shop.window().frame().shop().attaching().add(Holder.of(PartyId.of(first)), "合同.txt", new byte[] {1}, Actor.OWNER));
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(first)));
        assertEquals(1, robot.lookup("#in-segments .hyperlink").queryAll().size());
        assertEquals(1, robot.lookup("#customer-card #files .file").queryAll().size());
    }

    @Test
    void suppliersAreListedOpenedAndComparedByKeys(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Suppliers()));
        robot.interact(() -> robot.lookup("#suppliers #start").query().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertEquals("SupplierCard-2", current());
        robot.push(KeyCode.F2);
        assertEquals("PartyForm-SUPPLIER-2", current());
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.ProductCard(new ProductId(1))));
        robot.interact(() -> robot.lookup("#product-card").query().requestFocus());
        robot.push(KeyCode.F9);
        assertEquals("SupplierOffers-1", current());
        assertEquals(1, robot.lookup("#offers .empty-text").queryAll().size());
    }

    @Test
    void aSupplierThatIsThereIsShownWhileOneTypesAndACustomerOfTheNameIsAHint(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.PartyForm(PartyKind.SUPPLIER, null, 7)));
        robot.interact(() -> robot.lookup("#party-form #start").queryTextInputControl().setText("华东批发有限公司"));
        robot.push(KeyCode.F12);
        assertEquals("看来就是已有的“华东批发有限公司”（S1）：请打开他，或写明理由照样新建。", robot.lookup("#message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#party-form #start").queryTextInputControl().setText("安康商贸有限公司"));
        assertEquals("也是客户", robot.lookup("#likely .chip").queryAs(Label.class).getText());
        robot.push(KeyCode.F12);
        assertEquals("SupplierCard-3", current(), "a customer of the same name speaks against nothing");
    }

    private String current() {
        return shop.window().frame().navigator().current().get().screen().key();
    }

    private Pool pool() {
        return shop.window().frame().shop().pool();
    }

    private CustomerId first() {
        return shop.window().frame().shop().customers().find("C1", 1).getFirst().id();
    }

    private List<String> tags() {
        return shop.window().frame().shop().customers().page(ListQuery.ALL, 0, 9).rows().stream()
                .map((CustomerListItem row) -> row.code() + " " + row.tags()).toList();
    }
}
