package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Customers and suppliers written from the keyboard in a real window over a real data file.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class PartyStoryTest {

    private static final List<String> STEPS = List.of("{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}");

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
    void nameAndTelephoneAreEnoughAndTheNextOneFollowsAtOnce(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Lao Li", 0);
        robot.push(KeyCode.ENTER);
        robot.write("13800138000", 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        robot.write("Xiao Wang", 0);
        robot.push(KeyCode.ENTER);
        robot.write("0571-88886666", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("C2 Lao Li 13800138000", "C3 Xiao Wang 0571-88886666"), find("Lao Li", "Xiao Wang"));
    }

    @Test
    void theRestIsWrittenBelowAndAnEditShowsBeforeAndAfterOnTheCard(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.F2);
        robot.push(KeyCode.ENTER);
        robot.write("13800138000", 0);
        robot.interact(() -> robot.lookup("#person-1").query().requestFocus());
        robot.write("Li", 0);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.write("13900139000", 0);
        robot.push(KeyCode.F12);
        PartySheet sheet = shop.window().frame().shop().pool().parties().sheet(PartyId.of(first().id()));
        assertEquals(List.of(ContactPerson.of("", "13800138000"),
                new ContactPerson("Li", ContactPerson.Role.DECIDER, "13900139000", "", "", null, "")), sheet.details().persons());
        assertEquals(List.of("客户资料", "拍板人", "Li  13900139000",
                        "2026-11-26 修改：联系人 1： → 13800138000; 联系人 2： → Li 拍板人 13900139000"),
                robot.lookup("#record .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    @Test
    void aWrongLicenceCodeSaysWhatIsWrongAndWhichIsMeant(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.PartyForm(PartyKind.SUPPLIER, null, 1)));
        robot.write("Hua Wei", 0);
        robot.interact(() -> robot.lookup("#licence").query().requestFocus());
        robot.write("91440300192203821X", 0);
        robot.push(KeyCode.F12);
        assertEquals("信用代码 91440300192203821X 没有通过校验：请改正，或写明为什么照样保存。",
                robot.lookup("#message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#licence").queryAs(TextField.class).setText("914403001922038261"));
        assertEquals(List.of("校验位不对：按前 17 位最后一位应是 M", "是不是 914403001922038216"), robot.lookup("#licence-note").queryAs(FlowPane.class)
                .getChildren().stream().map(node -> ((Labeled) node).getText()).toList());
        robot.interact(() -> ((Button) robot.lookup("#licence-note").queryAs(FlowPane.class).getChildren().getLast()).fire());
        robot.push(KeyCode.F12);
        assertEquals("914403001922038216", shop.window().frame().shop().pool().parties()
                .sheet(PartyId.of(shop.window().frame().shop().suppliers().find("Hua Wei", 1).getFirst().id())).details().invoice().code());
    }

    @Test
    void whoIsThereAlreadyIsShownBeforeSavingAndAddedAgainOnlyWithAReason(FxRobot robot) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.PartyForm(PartyKind.CUSTOMER, null, 1)));
        robot.interact(() -> {
            robot.lookup("#start").queryAs(TextField.class).setText("安康 超市");
            robot.lookup("#phone").queryAs(TextField.class).setText("13800138000");
        });
        assertEquals(List.of("可能已经有了", "疑似", "安康超市", "C1", "", "名称、地区、行业相近 80%"), likely(robot));
        robot.interact(() -> shop.window().frame().shop().pool().parties().save(shop.window().frame().shop().pool().parties()
                .sheet(PartyId.of(first().id())).details(new PartySheet.Details(List.of(ContactPerson.of("", "13800138000")), List.of(),
                        InvoiceDetails.NONE, PartyHabits.NONE, List.of(), Map.of())), Actor.OWNER));
        robot.push(KeyCode.F12);
        assertEquals("看来就是已有的“安康超市”（C1）：请打开他，或写明理由照样新建。", robot.lookup("#message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#phone").queryAs(TextField.class).setText("138 0013 8000"));
        assertEquals(List.of("可能已经有了", "重复", "安康超市", "C1", "13800138000", "电话相同，名称相近"), likely(robot));
        robot.interact(() -> robot.lookup("#duplicate-reason").queryAs(TextField.class).setText("他弟弟的店"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("C1 安康超市 13800138000", "C2 安康 超市 138 0013 8000"), find("C1", "C2"));

        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Duplicates()));
        assertEquals(1, robot.lookup("#start").queryTableView().getItems().size());
        robot.push(KeyCode.N);
        assertEquals(0, robot.lookup("#start").queryTableView().getItems().size());
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(1, robot.lookup("#start").queryTableView().getItems().size());
    }

    @Test
    void aPairIsMergedByKeyAndTakenApartOnTheCard(FxRobot robot) {
        robot.interact(() -> List.of("安康 超市", "安康超市 ").forEach(name -> shop.window().frame().shop().pool().parties()
                .save(PartySheet.of(PartyKind.CUSTOMER, name, "139" + name.length()), Actor.OWNER)));
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Duplicates()));
        int pairs = robot.lookup("#start").queryTableView().getItems().size();
        robot.push(KeyCode.M);
        robot.push(KeyCode.F12);
        assertEquals(2, shop.window().frame().shop().customers().page(ListQuery.ALL, 0, 9).total());
        assertEquals(1, robot.lookup("#absorbed .button").queryAll().size());
        robot.interact(() -> robot.lookup("#absorbed .button").queryButton().fire());
        assertEquals(3, shop.window().frame().shop().customers().page(ListQuery.ALL, 0, 9).total());
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(2, shop.window().frame().shop().customers().page(ListQuery.ALL, 0, 9).total(), "the undo itself can be taken back");
        assertEquals(3, pairs);
    }

    @Test
    void aCallIsWrittenDownAndTheNextOneIsOnTheFirstPageUntilItIsDone(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.F7);
        robot.write("wants a sample", 0);
        robot.interact(() -> robot.lookup("#next").query().requestFocus());
        robot.write("t", 0);
        robot.push(KeyCode.ENTER);
        robot.write("send it", 0);
        robot.push(KeyCode.F12);
        FollowingUp following = shop.window().frame().shop().pool().followUps();
        assertEquals(List.of("2026-11-26 send it"), following.open(first().id()).stream().map(d -> d.day() + " " + d.what()).toList());
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(first().id())));
        assertEquals(1, robot.lookup("#moments").queryTableView().getItems().size());
        robot.interact(() -> shop.window().frame().shop().pool().parties().save(PartySheet.of(PartyKind.SUPPLIER, "X", ""), Actor.OWNER));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.interact(() -> {
            robot.lookup("#due-table").query().requestFocus();
            robot.lookup("#due-table").queryTableView().getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.S);
        assertEquals(LocalDate.of(2026, 11, 27), following.open(first().id()).getFirst().day());
        robot.interact(() -> following.putOff(following.open(first().id()).getFirst().id(), LocalDate.of(2026, 11, 26)));
        robot.interact(() -> {
            robot.lookup("#due-table").query().requestFocus();
            robot.lookup("#due-table").queryTableView().getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.D);
        assertEquals(List.of(), following.open(first().id()));
        assertEquals(1, robot.lookup("#talk").queryAll().size(), "the next day is asked for");
    }

    private static List<String> likely(FxRobot robot) {
        return robot.lookup("#likely").queryAs(VBox.class).getChildren().stream()
                .flatMap(line -> line instanceof HBox row ? row.getChildren().stream() : Stream.of(line))
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    private CustomerListItem first() {
        return shop.window().frame().shop().customers().find("C1", 1).getFirst();
    }

    private List<String> find(String... names) {
        return List.of(names).stream().flatMap(name -> shop.window().frame().shop().customers().find(name, 5).stream())
                .map(c -> c.code() + " " + c.name() + " " + c.phone()).toList();
    }
}
