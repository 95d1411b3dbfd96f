package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
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
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Money collected and paid in a real window, by keys: two sales are open, a return and an earlier prepayment are free (R11).
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CollectStoryTest {

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), steps(), Work::immediate);
    }

    private static List<String> steps() {
        return List.of(
                "{\"do\":\"account\",\"code\":\"WX\",\"name\":\"微信\"}",
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"北方饭店\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.00\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-11-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"5000\",\"value\":\"5000.00\"}]}",
                "{\"do\":\"receipt\",\"date\":\"2026-11-01\",\"customer\":\"C1\",\"cash\":\"100.00\"}",
                "{\"do\":\"sale\",\"ref\":\"a\",\"date\":\"2026-11-02\",\"customer\":\"C1\",\"due\":\"2026-11-10\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"400\",\"price\":\"3.00\"}]}",
                "{\"do\":\"sale\",\"ref\":\"b\",\"date\":\"2026-11-03\",\"customer\":\"C1\",\"due\":\"2026-12-03\","
                        + "\"lines\":[{\"product\":\"P1\",\"qty\":\"1\",\"price\":\"860.50\"}]}",
                "{\"do\":\"sales-return\",\"of\":\"a\",\"date\":\"2026-11-05\",\"lines\":[{\"line\":1,\"qty\":\"20\"}]}",
                "{\"do\":\"purchase\",\"date\":\"2026-11-06\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"price\":\"2.00\"}]}");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void roundMoneyAndOneKeyForTheRestSettleEverything(FxRobot robot) {
        begin(robot);
        assertEquals(List.of("2 张未结，共欠 2,060.50", "已逾期 1,200.00", "退货款可抵 60.00", "预收预付可抵 100.00"),
                words(robot, "owed", "late", "credits", "prepaid"));
        type(robot, "1900");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertEquals("0.50", field(robot, "waiver"));
        assertEquals(List.of("先用以前的余额抵 160.00", "客户欠款 1,900.50 → 0.00　账户“现金” 100.00 → 2,000.00", "¥2,060.50"),
                words(robot, "uses", "balances", "settled"));
        robot.push(KeyCode.F12);
        assertEquals(Money.ZERO, balance());
        assertEquals("已收 安康超市 1,900.00 元（SK-202611-0002）", words(robot, "done").getFirst());
        assertEquals("", field(robot, "money"));
        assertEquals(List.of("0.00", "0.00"), open(DocumentKind.DELIVERY));
        assertSound();
    }

    @Test
    void anEmptyAmountIsProposedInWholeYuan(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertEquals(List.of("1900.00", "0.50"), List.of(field(robot, "money"), field(robot, "waiver")));
    }

    @Test
    void oneAmountIsTypedAndTheOthersFollow(FxRobot robot) {
        begin(robot);
        type(robot, "1000");
        robot.push(KeyCode.ENTER);
        robot.write("500", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals(List.of("200.50", "700.00"), open(DocumentKind.DELIVERY));
        assertEquals(Money.parse("900.50"), balance());
        assertSound();
    }

    @Test
    void whatIsTooMuchBecomesAPrepaymentAndIsSaidInWords(FxRobot robot) {
        begin(robot);
        type(robot, "2000");
        assertEquals("多收的 99.50 记作预收，下次可抵", words(robot, "left").getFirst());
        robot.push(KeyCode.F12);
        assertEquals(Money.parse("-99.50"), balance());
    }

    @Test
    void refusalsAreOneSentenceAndPostNothing(FxRobot robot) {
        open(robot, new Screen.Write(DocumentKind.RECEIPT, null, null, 1));
        robot.push(KeyCode.F12);
        assertEquals("请先选择客户。", message(robot));
        type(robot, "akcs");
        robot.push(KeyCode.F12);
        assertEquals("收款金额还没填；只用以前的余额核销请填 0。", message(robot));
        type(robot, "1500");
        robot.write("900", 0);
        robot.push(KeyCode.F12);
        assertEquals("抹零 900.00 用不上这么多（用得上 400.50），请改小。", message(robot));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        robot.write("1300", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        assertEquals("有红色的格子还没改对，请先改正。", message(robot));
        assertEquals(1, shop.documents(DocumentKind.RECEIPT, Standing.POSTED).size());
    }

    @Test
    void aCustomerWhoOwesNothingPaysAhead(FxRobot robot) {
        open(robot, new Screen.Write(DocumentKind.RECEIPT, null, null, 1));
        type(robot, "bffd");
        assertEquals("这个客户没有欠款，收到的钱记作预收", words(robot, "owed").getFirst());
        type(robot, "50");
        robot.push(KeyCode.F12);
        assertEquals("北方饭店", shop.documents(DocumentKind.RECEIPT, Standing.POSTED).getFirst().partner());
    }

    @Test
    void fromThePaperOfASaleItsOwnDocumentComesFirst(FxRobot robot) {
        open(robot, new Screen.Paper(shop.documents(DocumentKind.DELIVERY, Standing.POSTED).getFirst().id()));
        robot.push(KeyCode.F8);
        robot.push(KeyCode.ENTER);
        assertEquals("700.50", field(robot, "money"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("0.00", "1200.00"), open(DocumentKind.DELIVERY));
        assertTrue(shop.window().frame().navigator().current().get().screen() instanceof Screen.Paper);
    }

    @Test
    void whatIsHalfTypedIsADraftAndComesBackWithItsAmounts(FxRobot robot) {
        begin(robot);
        type(robot, "1000");
        robot.push(KeyCode.ENTER);
        robot.write("500", 0);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        DocumentListItem draft = shop.documents(DocumentKind.RECEIPT, Standing.DRAFTS).getFirst();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        open(robot, new Screen.Write(DocumentKind.RECEIPT, draft.id(), null, 9));
        assertEquals("1000.00", field(robot, "money"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("200.50", "700.00"), open(DocumentKind.DELIVERY));
        assertEquals(List.of(), shop.documents(DocumentKind.RECEIPT, Standing.DRAFTS));
    }

    @Test
    void aSupplierIsPaidFromAnywhereByThePalette(FxRobot robot) {
        open(robot, new Screen.Write(DocumentKind.PAYMENT, null, null, 1));
        type(robot, "hdpf");
        robot.push(KeyCode.ENTER);
        assertEquals("20.00", field(robot, "money"));
        assertEquals("欠供应商 20.00 → 0.00　账户“现金”", words(robot, "balances").getFirst().replaceAll(" [-0-9.]+ → [-0-9.]+$", ""));
        robot.push(KeyCode.F12);
        assertEquals(List.of("0.00"), open(DocumentKind.GOODS_RECEIPT));
        assertEquals(Money.parse("80.00"), shop.window().frame().shop().bookFigures().account(AccountId.CASH, null));
    }

    @Test
    void partComesByPhoneAndTheRestInCash(FxRobot robot) {
        begin(robot);
        robot.write("1900", 0);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.write("1500", 0);
        assertEquals(List.of("其余记“现金” 400.00", "客户欠款 1,900.50 → 0.50　账户“现金” 100.00 → 500.00　账户“微信” 0.00 → 1,500.00"),
                words(robot, "means-rest", "balances"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("500.00", "1500.00"), accounts());
        assertSound();
    }

    @Test
    void atTheCounterTheChangeIsOfWhatIsGivenInCash(FxRobot robot) {
        open(robot, new Screen.Counter());
        type(robot, "kkkl");
        type(robot, "10");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        type(robot, "12");
        robot.write("20", 0);
        assertEquals(List.of("¥30.00", "¥2.00"), words(robot, "due", "change"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("118.00", "12.00"), accounts());
        assertSound();
    }

    @Test
    void whatAReceiptSettledIsFreedFromItsPaperAndMatchedAgain(FxRobot robot) {
        begin(robot);
        type(robot, "1900");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.push(KeyCode.F12);
        open(robot, new Screen.Paper(shop.documents(DocumentKind.RECEIPT, Standing.POSTED).getFirst().id()));
        robot.clickOn("#unmatch");
        assertEquals(List.of("860.50", "1200.00"), open(DocumentKind.DELIVERY));
        assertEquals(Money.parse("0.50"), balance());
        assertEquals("还有 1,900.00 没有核销，记作预收预付", words(robot, "free").getFirst());
        robot.clickOn("#match-again");
        assertEquals("0.00", field(robot, "money"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("0.50", "0.00"), open(DocumentKind.DELIVERY));
        assertSound();
    }

    @Test
    void moreThanTheSettingsAllowIsWaivedWithAReasonOnly(FxRobot robot) {
        open(robot, new Screen.Settings());
        robot.interact(() -> robot.lookup("#waiver-most").queryAs(TextInputControl.class).requestFocus());
        type(robot, "0.20");
        assertEquals(Money.parse("0.20"), shop.window().frame().shop().bookSettings().rules().waivers().most());
        begin(robot);
        type(robot, "1900");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.push(KeyCode.F12);
        assertEquals("抹零 0.50 超过了免写原因的上限 0.20，请写明抹零原因或改小。", message(robot));
        robot.clickOn("#waiver-reason");
        robot.write("ok", 0);
        robot.push(KeyCode.F12);
        assertEquals(Money.ZERO, balance());
        assertEquals("ok", shop.window().frame().shop().documents()
                .get(shop.documents(DocumentKind.RECEIPT, Standing.POSTED).getFirst().id()).typed().reason());
    }

    private List<String> accounts() {
        return shop.window().frame().shop().accounts().all().stream()
                .map(account -> shop.window().frame().shop().bookFigures().account(account.id(), null).toString()).toList();
    }

    /// F8 on a page that has no use for it.
    private void begin(FxRobot robot) {
        robot.push(KeyCode.F8);
        type(robot, "akcs");
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static void type(FxRobot robot, String words) {
        robot.write(words, 0);
        robot.push(KeyCode.ENTER);
    }

    private static List<String> words(FxRobot robot, String... ids) {
        return Stream.of(ids).map(id -> robot.lookup("#" + id).queryAs(Label.class).getText()).toList();
    }

    private static String field(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextInputControl.class).getText();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message").queryAs(Label.class).getText();
    }

    private Money balance() {
        long customer = shop.window().frame().shop().customers().find("安康", 1).getFirst().id().value();
        return shop.window().frame().shop().bookFigures().balance(Partner.of(new CustomerId(customer)), null);
    }

    /// The newest first.
    private List<String> open(DocumentKind kind) {
        return shop.documents(kind, Standing.POSTED).stream().map(item -> item.open().toString()).toList();
    }

    private void assertSound() {
        assertTrue(shop.window().frame().shop().checks().run(false).stream().allMatch(CheckResult::ok));
    }
}
