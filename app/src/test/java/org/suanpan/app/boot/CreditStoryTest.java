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
import java.util.Set;
import java.util.TreeMap;

import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
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
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What a customer may owe, by when it is paid, and what the forms say about it.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CreditStoryTest {

    private static final CustomerId AN = new CustomerId(2);

    @TempDir
    static Path folder;

    private Stage stage = null;
    private ShopWindow window = null;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        Path here = Files.createTempDirectory(folder, "shop");
        Path store = here.resolve("shop.suanpan");
        ShopOpener opener = new ShopOpener(clock, new Sentences(Locale.CHINA));
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(here.resolve("shop.jsonl"), story()),
                Object::toString).failed());
        window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(Map.of("theme",
                "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366", "window.height", "800"))),
                clock, folder.resolve("log"), _ -> {}, Work::immediate));
        HeadlessFix.install(stage.getScene());
        window.show();
    }

    private static List<String> story() {
        return List.of("{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30,\"credit_limit\":\"5000.00\",\"tags\":[\"餐饮\",\"A级\"]}",
                "{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P0\",\"qty\":\"9000\",\"value\":\"9000.00\"}]}",
                "{\"do\":\"opening-receivable\",\"date\":\"2026-11-01\",\"customer\":\"C1\",\"amount\":\"4200.00\",\"due\":\"2026-11-11\"}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
    }

    @Test
    void termsAreChangedOnTheCardAndTheNextSaleIsDueByThem(FxRobot robot) {
        assertEquals(List.of("A级", "餐饮"), terms().tags());
        assertEquals(Money.parse("5000.00"), terms().creditLimit());
        robot.interact(() -> window.frame().navigator().open(new Screen.Card(AN)));
        robot.clickOn("#terms-change");
        retype(robot, "#terms-days", "x");
        robot.clickOn("#terms-keep");
        assertEquals("天数“x”不是 0 到 9999 的整数，请改正。", robot.lookup("#terms-message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#terms-from").queryAs(ComboBox.class).getSelectionModel().select(1));
        retype(robot, "#terms-days", "30");
        retype(robot, "#terms-limit", "8000");
        robot.interact(() -> robot.lookup("#terms-overdue-policy").queryAs(ComboBox.class).getSelectionModel().select(2));
        retype(robot, "#terms-overdue-days", "30");
        retype(robot, "#terms-tags", "餐饮 学校");
        robot.clickOn("#terms-keep");
        assertEquals(new CustomerTerms(List.of("学校", "餐饮"), new PaymentTerms(PaymentTerms.From.MONTH_END, 30),
                Money.parse("8000.00"), CreditPolicy.WARN, new OverdueRule(CreditPolicy.BLOCK, 30, Money.ZERO)), terms());
        assertEquals(List.of("信用与账期", "付款期限", "月结 30 天", "信用额度", "8,000.00 · 提醒", "超期控制", "超期 30 天以上的欠款多于 0.00 · 禁止",
                "标签", "学校、餐饮"), robot.lookup("#terms .label").queryAllAs(Label.class).stream().map(Label::getText).toList());

        begin(robot, DocumentKind.DELIVERY);
        assertEquals(LocalDate.of(2026, 12, 30), robot.lookup("#due").queryAs(DatePicker.class).getValue());
        robot.interact(() -> robot.lookup("#date").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 11, 30)));
        line(robot, "10");
        robot.push(KeyCode.F12);
        assertEquals(LocalDate.of(2026, 12, 30),
                window.frame().shop().documents().get(sales().getFirst().id()).typed().due());
        assertEquals(1, robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals("2026-12-30")).count(), "on the paper");
    }

    @Test
    void theFooterSaysWhatTheDocumentMakesOfTheCreditAndAboveItAReasonIsAskedFor(FxRobot robot) {
        robot.interact(() -> window.frame().shop().customerKeeping().setTerms(AN, terms().limit(Money.parse("5000.00"),
                CreditPolicy.BLOCK).overdue(new OverdueRule(CreditPolicy.WARN, 7, Money.ZERO))));
        begin(robot, DocumentKind.DELIVERY);
        assertEquals(List.of("额度 5,000.00，已用 4,200.00，本单后 4,200.00", "有 4,200.00 超期 7 天以上没收"), notes(robot));
        line(robot, "700");
        assertEquals(List.of("额度 5,000.00，已用 4,200.00，本单后 5,600.00，超 600.00", "有 4,200.00 超期 7 天以上没收"), notes(robot));
        robot.push(KeyCode.F12);
        assertEquals(List.of(), sales());
        assertEquals("这张销售单还欠 1400.00：客户“安康超市”已用额度 4200.00，加上它是 5600.00，超过额度 5000.00 共 600.00；请先收款，或写明“放行原因”再保存。",
                robot.lookup("#message").queryAs(Label.class).getText());
        robot.clickOn("#money");
        robot.write("600", 0);
        assertEquals("额度 5,000.00，已用 4,200.00，本单后 5,000.00", notes(robot).getFirst());
        retype(robot, "#money", "100");
        robot.clickOn("#credit-reason");
        robot.write("月底付清", 0);
        robot.push(KeyCode.F12);
        assertEquals("1400.00", sales().getFirst().gross().toString());
        assertEquals(List.of("放行原因", "月底付清"), robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(words -> words.equals("放行原因") || words.equals("月底付清")).toList());
        robot.interact(() -> window.frame().navigator().open(new Screen.Card(AN)));
        assertEquals(1, robot.lookup("#terms .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals("2026-11-26　1,400.00　月底付清")).count());
    }

    @Test
    void aDepositOnAnOrderIsUsedByItsDeliveryAndFreedWhenTheOrderIsClosed(FxRobot robot) {
        begin(robot, DocumentKind.SALES_ORDER);
        line(robot, "100");
        robot.clickOn("#money");
        robot.write("80", 0);
        robot.push(KeyCode.F12);
        assertEquals(1, shown(robot, "80.00，已用 0.00"), "on the order");
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(DocumentKind.DELIVERY, null, orders().getFirst().id(), 91)));
        assertEquals("80.00", robot.lookup("#deposit").queryAs(TextField.class).getPromptText());
        assertEquals(1, shown(robot, "欠款 120.00"));
        robot.clickOn("#deposit");
        robot.write("50", 0);
        assertEquals(1, shown(robot, "欠款 150.00"));
        robot.push(KeyCode.F12);
        assertEquals("150.00", sales().getFirst().open().toString());
        assertEquals(1, shown(robot, "订金抵"));
        robot.interact(() -> window.frame().navigator().open(new Screen.Card(AN)));
        assertEquals(1, shown(robot, "30.00"), "all of the order is delivered, so what is left is free");

        begin(robot, DocumentKind.SALES_ORDER);
        line(robot, "10");
        robot.clickOn("#money");
        robot.write("5", 0);
        robot.push(KeyCode.F12);
        robot.interact(() -> window.frame().navigator().open(new Screen.Card(AN)));
        assertEquals(1, shown(robot, "35.00（其中 5.00 是订金，留给订单）"));
        robot.interact(() -> window.frame().navigator().open(new Screen.Paper(orders().getFirst().id())));
        robot.clickOn("#close-order");
        robot.clickOn("#close-reason");
        robot.write("不要了", 0);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> window.frame().navigator().open(new Screen.Card(AN)));
        assertEquals(1, shown(robot, "35.00"));
    }

    private static long shown(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().filter(label -> words.equals(label.getText())).count();
    }

    private List<DocumentListItem> orders() {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(DocumentKind.SALES_ORDER), "", null, Standing.ALL), 0, 100).rows();
    }

    private static List<String> notes(FxRobot robot) {
        return robot.lookup(".notes .chip").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private CustomerTerms terms() {
        return window.frame().shop().customerKeeping().terms(AN);
    }

    private static void retype(FxRobot robot, String field, String words) {
        robot.clickOn(field);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(words, 0);
    }

    private void begin(FxRobot robot, DocumentKind kind) {
        robot.interact(() -> window.frame().navigator().open(new Screen.Write(kind, null, null, 90)));
        robot.clickOn("#start");
        robot.write("akcs", 0);
        robot.push(KeyCode.ENTER);
    }

    private static void line(FxRobot robot, String quantity) {
        robot.write("nfsq", 0);
        robot.push(KeyCode.ENTER);
        robot.write(quantity, 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
    }

    private List<DocumentListItem> sales() {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, Standing.POSTED), 0, 100).rows();
    }
}
