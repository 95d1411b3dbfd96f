package org.suanpan.app.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Commission by keys, in a real window on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class CommissionStoryTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
            "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王强\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"purchase\",\"date\":\"2026-10-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-05\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"200\",\"price\":\"10.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-06\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"80\",\"price\":\"10.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-20\",\"customer\":\"C1\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"50\",\"price\":\"10.00\"}]}");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    static Path folder;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), STORY, Work::immediate);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void aMonthIsReviewedSettledAndPaidByKeysAndEveryYuanLeadsToItsDocument(FxRobot robot) {
        shop().pay().plans().save(NOVEMBER, "三档", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.05 1000:0.10 2000:0.15"), Actor.OWNER);
        open(robot, new Screen.Commission());
        assertEquals(List.of("李娜 2800.00 270.00 COMPUTED", "王强 500.00 25.00 COMPUTED"), sheets(robot));
        robot.interact(() -> robot.lookup("#start").queryTableView().requestFocus());
        robot.interact(() -> robot.lookup("#start").queryTableView().getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
        assertEquals("分档：1,000.00 × 5% = 50.00　+　1,000.00 × 10% = 100.00　+　800.00 × 15% = 120.00　合计 270.00", words(robot, "#pay-steps"));
        assertEquals("比 2026-10 的 0.00 多 270.00，为 270.00：　业绩从 0.00 到 2800.00，影响 56.00；　方案变了，同样业绩从 56.00 到 270.00，影响 214.00；",
                words(robot, "#pay-why"));
        assertEquals(List.of("BRACKETS 270.00"), this.<Line>rows(robot, "#pay-statement #start").stream()
                .map(line -> line.component() + " " + line.due()).toList());
        assertEquals(List.of("2000.00 192.86", "800.00 77.14"), this.<PayPaper>rows(robot, "#papers").stream()
                .map(paper -> paper.base() + " " + paper.share()).toList());
        robot.interact(() -> robot.lookup("#papers").queryTableView().requestFocus());
        robot.interact(() -> robot.lookup("#papers").queryTableView().getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.ENTER);
        assertTrue(shop.window().frame().navigator().current().get().screen() instanceof Screen.Paper);

        open(robot, new Screen.Commission());
        assertEquals("复核本月 (F12)", robot.lookup("#proceed").queryAs(Button.class).getText());
        proceed(robot);
        assertEquals("2026-11 的提成已复核，合计 295.00 元。", words(robot, "#done"));
        proceed(robot);
        assertEquals("2026-11 的提成已结算并锁定，合计 295.00 元。", words(robot, "#done"));
        proceed(robot);
        assertEquals("2026-11 的提成 295.00 元已登记为 2026-11-26 发放。", words(robot, "#done"));
        assertEquals(List.of("李娜 2800.00 270.00 PAID", "王强 500.00 25.00 PAID"), sheets(robot));
        robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
        assertEquals(YearMonth.of(2026, 10), robot.lookup("#month").<ComboBox<YearMonth>>queryAs(comboClass()).getValue());
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertTrue(robot.lookup("#pay-exported").query().isVisible());
    }

    @Test
    void aPlanIsTypedWithExamplesKeptTriedOutAndFollowedToADocument(FxRobot robot) {
        open(robot, new Screen.Commission());
        part(robot, 2);
        robot.clickOn("#plans #start").write("冲刺", 0);
        type(robot, "#from-2", "1000");
        type(robot, "#rate-1", "5");
        type(robot, "#rate-2", "10");
        type(robot, "#from-3", "2000");
        type(robot, "#rate-3", "15%");
        assertEquals(List.of("1000.00 50.00", "2000.00 150.00", "2800.00 270.00"), examples(robot));
        segment(robot, "#mode", 1);
        assertEquals(List.of("1000.00 100.00", "2000.00 300.00", "2800.00 420.00"), examples(robot));
        assertEquals("""
                悬崖：业绩到 2,000.00 元，提成一下跳 100.00 元；少 0.01 元就少拿 100.00 元。
                悬崖：业绩到 1,000.00 元，提成一下跳 50.00 元；少 0.01 元就少拿 50.00 元。
                等下个月更合算：这个月做了 200.00，来一单 400.00，下个月另有 1,700.00；今天签两个月共拿 200.00 元，拖到下个月签共拿 325.00 元，多 125.00 元。""", words(robot, "#plan-advice"));
        type(robot, "#rate-3", "很多");
        assertEquals("“很多”不是数。请填数字。", words(robot, "#plan-wrong"));
        type(robot, "#rate-3", "15");

        part(robot, 1);
        robot.push(KeyCode.F9);
        assertEquals("实际方案 66.00 元，试算方案 445.00 元，差 +379.00 元；2 人变多，0 人变少。", words(robot, "#trial-said"));
        assertEquals(List.of("李娜 2800.00 +364.00", "王强 500.00 +15.00"), tried(robot));
        robot.interact(() -> robot.lookup("#trial #start").queryTableView().requestFocus());
        for (String expected : List.of("2026-11 2800.00 +364.00", "2000.00 +260.00")) {
            int last = robot.lookup("#trial #start").queryTableView().getItems().size() - 1;
            int at = expected.startsWith("2026") ? 0 : last;
            robot.interact(() -> robot.lookup("#trial #start").queryTableView().getSelectionModel().clearAndSelect(at));
            robot.push(KeyCode.ENTER);
            assertTrue(tried(robot).stream().anyMatch(row -> row.endsWith(expected)), () -> expected + " in " + tried(robot));
        }
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(12, tried(robot).size());
        assertEquals(List.of(), shop().pay().plans().all());

        part(robot, 2);
        robot.push(KeyCode.F12);
        assertEquals("方案“冲刺”已保存，从 2026-11 起有效。", words(robot, "#plans #done"));
        assertEquals("WHOLE AMOUNT REVENUE 0:0.05 1000:0.1 2000:0.15", PlanText.of(shop().pay().plans().inForce(NOVEMBER)));
        assertEquals(PlanText.of(PlanText.standard()), PlanText.of(shop().pay().plans().inForce(NOVEMBER.minusMonths(1))));
        part(robot, 0);
        assertEquals(List.of("李娜 2800.00 420.00 COMPUTED", "王强 500.00 25.00 COMPUTED"), sheets(robot));
    }

    private List<String> tried(FxRobot robot) {
        return table(robot, "#trial #start").stream().map(row -> row.split("\\|")).map(cells -> cells[0] + " " + cells[1] + " " + cells[4]).toList();
    }

    /// What stands in the cells, with bars between.
    private static List<String> table(FxRobot robot, String id) {
        TableView<Object> table = robot.lookup(id).queryTableView();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            int at = i;
            rows.add(table.getColumns().stream().map(column -> String.valueOf(column.getCellData(at)).replace(",", ""))
                    .collect(Collectors.joining("|")));
        }
        return rows;
    }

    private static List<String> examples(FxRobot robot) {
        return table(robot, "#examples").stream().map(row -> row.split("\\|")).map(cells -> cells[0] + " " + cells[1]).toList();
    }

    private static void part(FxRobot robot, int at) {
        segment(robot, "#part", at);
    }

    private static void segment(FxRobot robot, String id, int at) {
        robot.interact(() -> ((ToggleButton) robot.lookup(id).queryAs(Pane.class).getChildren().get(at)).fire());
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(words));
    }

    @Test
    void theStatementsOfAMonthAndOneOfThemGoOntoPaper(FxRobot robot) throws IOException {
        PdfPages.needFace(folder);
        shop().pay().plans().save(NOVEMBER, "三档", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.05 1000:0.10 2000:0.15"), Actor.OWNER);
        open(robot, new Screen.Commission());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertTrue(robot.lookup("#pay-exported").<Hyperlink>query().getText().contains("提成单 2026-11.pdf"));
        List<String> all = PdfPages.newest(shop.window().frame().desk().exports().folder());
        assertEquals(3, all.size());
        assertTrue(all.getFirst().contains("李娜") && all.getFirst().contains("王强") && all.getFirst().contains("295.00"), all.getFirst());
        String first = all.get(1);
        for (String figure : List.of("李娜 2026-11 提成单", "2,800.00", "270.00", "5%", "15%", "1,000.00", "120.00", "192.86", "77.14", "领款人签字",
                "安康超市", "第 1 页 / 共 1 页")) {
            assertTrue(first.contains(figure), () -> figure + " in " + first);
        }
        assertTrue(!first.contains("王强") && !first.contains("毛利"), first);
        robot.interact(() -> robot.lookup("#start").queryTableView().getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        List<String> one = PdfPages.newest(shop.window().frame().desk().exports().folder());
        assertEquals(1, one.size());
        assertTrue(one.getFirst().contains("王强") && one.getFirst().contains("25.00") && !one.getFirst().contains("李娜"), one.getFirst());
    }

    @Test
    void aMonthIsPrintedOnThePrinterThatIsChosen(FxRobot robot) throws IOException {
        PdfPages.needFace(folder);
        open(robot, new Screen.Commission());
        try (ByteArrayOutputStream paper = new ByteArrayOutputStream()) {
            StreamPrintService stream = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                    "application/postscript")[0].getPrintService(paper);
            assertTrue(PrintServiceLookup.registerService((PrintService) Proxy.newProxyInstance(CommissionStoryTest.class.getClassLoader(),
                    new Class<?>[] {PrintService.class}, (_, method, arguments) -> method.invoke(stream, arguments))));
            robot.interact(() -> robot.lookup("#start").queryTableView().requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.P);
            robot.interact(() -> robot.lookup("#printer").<ComboBox<String>>query().getSelectionModel().select(stream.getName()));
            robot.push(KeyCode.ENTER);
            assertEquals("已送到打印机“" + stream.getName() + "”：3 页。", words(robot, "#done"));
            assertEquals(3, paper.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> line.startsWith("%%Page:")).count());
        }
    }

    @Test
    void papersOfACoveredRoleAreMaskedAndTakenAlongOnlyWithTheRight(FxRobot robot) throws IOException {
        PdfPages.needFace(folder);
        shop().pool().staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER);
        shop().pool().staff().add(Person.of("小王", Role.CLERK), "", Actor.OWNER);
        ShopOpener opener = new ShopOpener(java.time.Clock.systemUTC(), new Sentences(java.util.Locale.CHINA));
        PaperExport.Stack stack = new PaperExport.Stack("便条", List.of(new Paper("便条", List.of("电话 13987654321"),
                List.of(new Paper.Said("请打 13987654321", false)))));
        PaperExport.Origin origin = new PaperExport.Origin("店", java.util.Locale.CHINA, java.time.LocalDate.of(2026, 11, 26));
        Path out = folder.resolve("便条.pdf");
        PaperExport shut = opener.seenBy(shop(), "小王").files().papers();
        assertEquals("staff.no-export", assertThrows(Rejected.class, () -> shut.write(stack, origin, out, Progress.NONE)).problem().key());
        assertEquals("staff.no-export", assertThrows(Rejected.class, () -> shut.print(stack, origin, new PaperExport.Order("x", 1), Progress.NONE))
                .problem().key());
        assertTrue(Files.notExists(out));
        shop().pool().staff().keepSight(Role.CLERK, new Sight(java.util.Set.of(Right.EXPORT)), Actor.OWNER);
        opener.seenBy(shop(), "小王").files().papers().write(stack, origin, out, Progress.NONE);
        String said = String.join("", PdfPages.of(out));
        assertTrue(said.contains("139****4321") && !said.contains("13987654321"), said);
    }

    @Test
    void whoMayNotSeeWhatOthersEarnSeesOnlyHisOwnEverywhere(FxRobot robot) {
        shop().pay().plans().save(NOVEMBER, "各人目标", PlanText.parse(
                "FLAT AMOUNT REVENUE 0:0.05 terms=people.R1.priorAdjustments=7&people.R2.priorAdjustments=9"), Actor.OWNER);
        shop().pool().staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER);
        shop().pool().staff().add(new Person(0, "小李", Role.SALES, shop().salesReps().all().getFirst().id(), false, false, 1), "", Actor.OWNER);
        Shop seen = new ShopOpener(java.time.Clock.systemUTC(), new Sentences(java.util.Locale.CHINA)).seenBy(shop(), "小李");
        List<PaySheet> sheets = seen.pay().sheets().month(NOVEMBER);
        assertEquals(List.of("R1 147.00"), sheets.stream().map(s -> s.statement().repCode() + " " + s.statement().total()).toList());
        assertEquals("{}", sheets.getFirst().plan().terms().values().toString());
        assertEquals(2, seen.pay().sheets().papers(sheets.getFirst(), sheets.getFirst().statement().lines().getFirst()).size());
        PaySheet others = shop().pay().sheets().month(NOVEMBER).get(1);
        for (Runnable forbidden : List.<Runnable>of(
                () -> seen.pay().sheets().papers(others, others.statement().lines().getFirst()),
                () -> seen.pay().sheets().review(NOVEMBER, Actor.OWNER),
                () -> seen.pay().sheets().settle(NOVEMBER, Actor.OWNER),
                () -> seen.pay().commissioning().settle(NOVEMBER, PlanText.standard(), Actor.OWNER),
                () -> seen.pay().plans().save(NOVEMBER, "自己的", PlanText.standard(), Actor.OWNER),
                () -> seen.pay().trials().compare(PlanText.standard(), NOVEMBER, NOVEMBER))) {
            assertEquals("staff.no-pay", assertThrows(Rejected.class, forbidden::run).problem().key());
        }
        assertEquals(List.of("R1"), seen.commissioning().run(NOVEMBER, PlanText.standard()).stream().map(s -> s.repCode()).toList());
        assertEquals(1, seen.commissioning().payouts(shop().commissioning().run(NOVEMBER, PlanText.standard()).subList(0, 1),
                PlanText.standard()).size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<ComboBox<YearMonth>> comboClass() {
        return (Class) ComboBox.class;
    }

    private Shop shop() {
        return shop.window().frame().shop();
    }

    private List<String> sheets(FxRobot robot) {
        return this.<PaySheet>rows(robot, "#commission #start").stream().map(sheet -> sheet.statement().repName() + " " + sheet.statement().base()
                + " " + sheet.statement().total() + " " + sheet.state()).toList();
    }

    private void proceed(FxRobot robot) {
        robot.push(KeyCode.F12);
        robot.push(KeyCode.ENTER);
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private <T> List<T> rows(FxRobot robot, String id) {
        return List.copyOf(robot.lookup(id).<T>queryTableView().getItems());
    }
}
