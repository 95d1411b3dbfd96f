package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.ComboBox;
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

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A month's bill of WeChat is booked in a real window, by keys.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class BillStoryTest {

    private static final int PARTY = 2;
    private static final int WHOM = 6;
    private static final int BECOMES = 7;
    private static final int MARK = 8;

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;
    private Path here = folder;

    @Start
    void start(Stage stage) throws IOException {
        here = Files.createTempDirectory(folder, "shop");
        shop = ShopOnStage.open(stage, here, steps(), Work::immediate);
    }

    /// 安康超市 owes 120.00 and 45.00, 便民店 300.00, 阳光小学 77.00; 20.00 are owed to 华东批发.
    private static List<String> steps() {
        List<String> steps = new ArrayList<>(List.of(
                "{\"do\":\"account\",\"code\":\"WX\",\"name\":\"微信收款\"}",
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"便民店\"}",
                "{\"do\":\"customer\",\"code\":\"C3\",\"name\":\"阳光小学\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"可口可乐\",\"unit\":\"瓶\",\"price\":\"3.00\"}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-10-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"500\",\"value\":\"500.00\"}]}",
                "{\"do\":\"purchase\",\"date\":\"2026-11-01\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"price\":\"2.00\"}]}"));
        for (String sale : List.of("C1 120.00", "C1 45.00", "C2 300.00", "C3 77.00")) {
            String[] part = sale.split(" ");
            steps.add("{\"do\":\"sale\",\"date\":\"2026-11-02\",\"customer\":\"" + part[0]
                    + "\",\"lines\":[{\"product\":\"P1\",\"qty\":\"1\",\"price\":\"" + part[1] + "\"}]}");
        }
        return steps;
    }

    static Path bill(Path folder, String name, String... movements) throws IOException {
        return Files.writeString(folder.resolve(name), """
                微信支付账单明细,,,,,,,,,,
                微信昵称：[老板],,,,,,,,,,
                起始时间：[2026-11-01 00:00:00] 终止时间：[2026-11-30 23:59:59],,,,,,,,,,
                ,,,,,,,,,,
                ----------------------微信支付账单明细列表--------------------,,,,,,,,,,
                交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
                """ + String.join("\n", movements) + "\n");
    }

    private Path november() throws IOException {
        return bill(here, "微信账单.csv",
                "2026-11-12 09:01:27,二维码收款,安康超市,/,收入,¥120.00,/,已收钱,1001,/,/",
                "2026-11-13 09:12:11,转账,小安,货款,收入,¥55.00,/,已收钱,1002,/,/",
                "2026-11-14 10:00:00,转账,便民店,/,收入,¥100.00,/,已收钱,1003,/,/",
                "2026-11-15 10:30:00,商户消费,中国移动,话费充值,支出,¥30.00,零钱,支付成功,1004,/,/",
                "2026-11-16 11:00:00,转账,华东批发,/,支出,¥20.00,零钱,对方已收钱,1005,/,/",
                "2026-11-17 11:30:00,零钱提现,招商银行,/,/,¥500.00,招商银行,提现已到账,1006,/,/",
                "2026-11-18 12:00:00,微信红包,路人,/,收入,¥9.90,/,已存入零钱,1007,/,/",
                "2026-11-19 12:30:00,二维码收款,张老师,/,收入,¥77.00,/,已收钱,1008,/,/");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void whatIsSureIsTickedAndTheRestIsSaidByKeys(FxRobot robot) throws IOException {
        read(robot, november());
        assertEquals("微信收款", account(robot));
        assertEquals(List.of("安康超市 安康超市 结清 XS-202611-0001 认准了", "小安   不认识", "便民店 便民店 先结到期早的（共欠 300.00） 按名字",
                "中国移动   不认识", "华东批发 华东批发 结清 JH-202611-0001 认准了", "招商银行  提现已到账 500.00 不用记", "路人   不认识",
                "张老师 阳光小学 结清 XS-202611-0004 只凭金额"), rows());
        assertEquals("已勾选 2 笔：收 120.00，付 20.00", words(robot, "#ticked"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertEquals("先填这笔是哪位客户付的，或写成其他收入，再勾选。", words(robot, "#bills #message"));
        robot.push(KeyCode.ENTER);
        robot.write("ak", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("小安 安康超市 先结到期早的（共欠 165.00） 手选", rows().get(1));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.write("话费", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("中国移动  费用：话费 手选", rows().get(3));
        robot.push(KeyCode.DOWN, KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.I);
        assertEquals("路人  不是店里的 无关", rows().get(6));
        assertEquals("已勾选 5 笔：收 275.00，付 50.00", words(robot, "#ticked"));
        robot.push(KeyCode.F12);
        assertEquals(List.of("100.00 便民店 1003", "55.00 小安 1002", "120.00 安康超市 1001"), posted(DocumentKind.RECEIPT));
        assertEquals(List.of("20.00 华东批发 1005"), posted(DocumentKind.PAYMENT));
        assertEquals(List.of("30.00 话费 中国移动 1004"), posted(DocumentKind.EXPENSE));
        assertTrue(rows().getFirst().endsWith("已入账"), rows()::toString);
        assertSound();
    }

    @Test
    void anOverlappingBillOffersOnlyWhatIsNewAndKnowsTheNames(FxRobot robot) throws IOException {
        read(robot, november());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.write("ak", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F12);
        read(robot, bill(here, "下旬.csv", "2026-11-12 09:01:27,二维码收款,安康超市,/,收入,¥120.00,/,已收钱,1001,/,/",
                "2026-11-25 09:01:27,转账,小安,/,收入,¥10.00,/,已收钱,2001,/,/"));
        assertEquals(List.of("安康超市 安康超市 单据 SK-202611-0001 已入账", "小安 安康超市 记作预收 按名字"), rows());
        robot.clickOn("待入账");
        assertEquals(1, rows().size());
    }

    @Test
    void oneKeyTakesItBackAndItCanBeBookedAgain(FxRobot robot) throws IOException {
        read(robot, november());
        robot.push(KeyCode.F12);
        assertEquals(1, posted(DocumentKind.RECEIPT).size());
        robot.interact(() -> shop.window().frame().desk().undoing().takeBack());
        assertEquals(List.of("认准了", "认准了"), List.of(last(rows().get(0)), last(rows().get(4))));
        assertEquals("已勾选 2 笔：收 120.00，付 20.00", words(robot, "#ticked"));
        robot.interact(() -> robot.lookup("#bill-table").queryTableView().requestFocus());
        robot.push(KeyCode.F12);
        assertEquals("已入账", last(rows().getFirst()));
        assertSound();
    }

    @Test
    void aClosedMonthRefusesItsRowAndNoOther(FxRobot robot) throws IOException {
        robot.interact(() -> shop.window().frame().shop().months().close(YearMonth.of(2026, 10), Actor.OWNER));
        read(robot, bill(here, "跨月.csv", "2026-10-31 09:01:27,二维码收款,安康超市,/,收入,¥120.00,/,已收钱,1001,/,/",
                "2026-11-02 09:01:27,转账,便民店,/,收入,¥300.00,/,已收钱,2001,/,/"));
        robot.push(KeyCode.F12);
        assertEquals("1 笔没有记上，原因写在那一行的“记成”里；其余的不受影响。", words(robot, "#bills #message"));
        assertEquals("没记上", last(rows().getFirst()));
        assertTrue(words(robot, "#says").contains("2026-10-31"), words(robot, "#says"));
        assertEquals(List.of("300.00 便民店 2001"), posted(DocumentKind.RECEIPT));
        assertSound();
    }

    @Test
    void aFileThatIsNoBillIsRefusedInASentenceAndTheOtherStays(FxRobot robot) throws IOException {
        Path other = Files.writeString(here.resolve("通讯录.csv"), "名称,电话\n张三,138\n");
        read(robot, other);
        assertEquals("文件 通讯录.csv 里没有找到日期和金额的列，看不出是哪家的账单；请直接用微信、支付宝或银行导出的文件，不要改动。",
                words(robot, "#bills #message"));
        read(robot, november());
        assertEquals("", words(robot, "#bills #message"));
        read(robot, other);
        assertEquals(8, rows().size());
    }

    @Test
    void aBanksListAsksForItsAccount(FxRobot robot) throws IOException {
        read(robot, Files.writeString(here.resolve("流水.csv"), "交易日期,摘要,对方户名,收入,支出\n2026-11-20,货款,安康超市,120.00,\n"));
        assertEquals("", account(robot));
        robot.push(KeyCode.F12);
        assertEquals("先在“记到账户”里选这份账单是哪个账户的。", words(robot, "#bills #message"));
        robot.interact(() -> robot.lookup("#account").queryAs(ComboBox.class).getSelectionModel().select(0));
        assertEquals(List.of("安康超市 安康超市 结清 XS-202611-0001 认准了"), rows());
    }

    private void read(FxRobot robot, Path file) {
        robot.interact(() -> shop.window().frame().navigator().open(new Screen.Bills(file)));
        robot.interact(() -> {});
    }

    private List<String> rows() {
        return TableText.of((TableView<?>) shop.stage().getScene().lookup("#bill-table"), PARTY, WHOM, BECOMES, MARK);
    }

    private static String account(FxRobot robot) {
        return robot.lookup("#account").queryAs(ComboBox.class).getValue() instanceof Account chosen ? chosen.name() : "";
    }

    private static String last(String row) {
        return row.substring(row.lastIndexOf(' ') + 1);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private List<String> posted(DocumentKind kind) {
        return shop.documents(kind, Standing.POSTED).stream().map((DocumentListItem one) -> one.gross() + " " + one.remark()).toList();
    }

    private void assertSound() {
        assertEquals(List.of(), shop.window().frame().shop().checks().run(true).stream().filter((CheckResult check) -> !check.ok()).toList());
    }
}
