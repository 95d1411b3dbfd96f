package org.suanpan.app.boot;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import org.suanpan.app.base.PartyScreen;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A salesperson's day by the keyboard alone: his PIN, his own page, what the next order is worth, his statement — and every way there is to
/// what others earn and to what goods cost, on 2026-11-26.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class SellerStoryTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\",\"price\":\"10.00\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
            "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王强\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"博远商行\",\"credit_days\":30}",
            "{\"do\":\"purchase\",\"date\":\"2026-08-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"5000\",\"price\":\"5.43\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-08-10\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1\",\"price\":\"10.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-05\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"200\",\"price\":\"10.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-11-06\",\"customer\":\"C2\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"777\",\"price\":\"13.00\"}]}");
    /// What 王强 earns, gets besides, and is to reach; what his goods, hers and one of them cost, and what is left of it.
    private static final List<String> SECRET = List.of("273.03", "361.91", "88.88", "98765.43", "4219.11", "1086.00", "914.00", "5.43", "5881.89");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final SalesRepId WANG = new SalesRepId(2);
    private static final CustomerId AN = new CustomerId(2);
    private static final CustomerId BO = new CustomerId(3);

    @TempDir
    static Path folder;

    @TempDir
    Path files;

    private ShopOnStage shop = null;

    @Start
    void start(Stage stage) throws IOException {
        shop = ShopOnStage.open(stage, Files.createTempDirectory(folder, "shop"), STORY, Work::immediate);
        Shop whole = seen();
        owned(AN, new SalesRepId(1));
        owned(BO, WANG);
        whole.pay().plans().save(YearMonth.of(2026, 1), "阶梯和回款", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 3000:0.03 terms="
                + "people.R2.priorAdjustments=88.88&table.0.fromDays=-9999&table.0.bonusRate=0.008&table.1.fromDays=-9&table.1.bonusRate=0.005"
                + "&table.2.fromDays=1&table.2.bonusRate=0&policy.perWoken=50&policy.minCollected=1000"), Actor.OWNER);
        Targeting.Asked sales = Targeting.Asked.of(2026, TargetMetric.NET_SALES, 0);
        whole.pool().goals().targets().spread(sales, Targeting.Basis.EQUAL, false, Here.OWNER);
        whole.pool().goals().targets().set(sales, new Targeting.Wish(Whose.COMPANY, 0, new BigDecimal("200000.00")), false, Here.OWNER);
        whole.pool().goals().targets().set(Targeting.Asked.of(2026, TargetMetric.NET_SALES, 11), new Targeting.Wish(Whose.of(WANG), 11,
                new BigDecimal("98765.43")), true, Here.OWNER);
        whole.pool().staff().add(Person.of("Boss", Role.OWNER), "2468", Actor.OWNER);
        whole.pool().staff().add(new Person(0, "小李", Role.SALES, whole.salesReps().byCode("R1").orElseThrow().id(), false, false, 1), "1357", Actor.OWNER);
        whole.pool().staff().add(Person.of("小陈", Role.CLERK), "", Actor.OWNER);
    }

    private void owned(CustomerId customer, SalesRepId rep) {
        ((OpenShop) seen()).unitOfWork().write(() -> {
            Customer now = seen().customerRecords().get(customer);
            seen().customerRecords().update(new Customer(now.id(), now.code(), now.name(), now.contact(), now.region(), now.category(), now.source(),
                    now.remark(), now.creditDays(), rep, now.version()));
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(shop.stage()::hide);
    }

    @Test
    void aSalespersonReadsHerPageWritesAnOrderAndOpensHerStatementByKeysAlone(FxRobot robot) {
        enter(robot, "小李", "1357");
        robot.push(KeyCode.G).push(KeyCode.A);
        assertEquals(new Screen.Mine(), shop.window().frame().navigator().current().get().screen());
        assertEquals(List.of("阶梯提成|2000.00|40.00"), table(robot, "#mine-lines", 0, 1, 2));
        assertEquals("再签 1,000.00 元即达 3% 档，提成 +25.00 元。", robot.lookup("#mine-next").queryAs(Label.class).getText());
        assertEquals(List.of("XS-202611-0001|2000.00|12-05 前（含）收到，奖 10.00 元；之后没有奖"), table(robot, "#mine-early", 1, 3, 4));
        assertEquals(List.of("安康超市|唤醒|50.00|本月还要收回 1000.00 元"), table(robot, "#mine-care", 0, 1, 2, 3));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("akcs", 0).push(KeyCode.ENTER);
        robot.write("lc", 0).push(KeyCode.ENTER);
        robot.write("320", 0).push(KeyCode.ENTER);
        assertEquals("本单已达 3 % 档，本单提成 +86.00 元", robot.lookup("#next-worth").queryAs(Label.class).getText());
        robot.push(KeyCode.F12);
        PaySheet own = seen().pay().sheets().month(NOVEMBER).getFirst();
        assertEquals("126.00", own.statement().commission().toString());

        robot.push(KeyCode.G).push(KeyCode.C);
        TableView<PaySheet> sheets = robot.lookup("#commission #start").queryTableView();
        assertEquals(List.of("李娜 126.00"), sheets.getItems().stream().map(one -> one.statement().repName() + " " + one.statement().total()).toList());
        robot.interact(() -> sheets.getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
        assertTrue(shop.window().frame().navigator().current().get().screen() instanceof Screen.PayStatement);
        TableView<CommissionStatement.Line> lines = robot.lookup("#pay-statement #start").queryTableView();
        assertEquals("126.00", lines.getItems().getFirst().due().toString());
        assertEquals(2, robot.lookup("#papers").queryTableView().getItems().size());
    }

    @Test
    void noWayLeadsASalespersonOrAClerkToWhatOthersEarnOrGoodsCost(FxRobot robot) throws IOException {
        for (String who : List.of("小李", "小陈")) {
            enter(robot, who, who.equals("小李") ? "1357" : "");
            List<String> leaks = new ArrayList<>();
            for (Screen screen : screens()) {
                robot.interact(() -> shop.window().frame().navigator().open(screen));
                look(who + " " + screen, leaks);
            }
            for (String sought : List.of("王强", "提成", "361.9", "98765", "成本", "27150", "JH-2026", "绿茶")) {
                robot.push(KeyCode.CONTROL, KeyCode.K);
                robot.interact(() -> robot.lookup("#palette-field").queryAs(TextInputControl.class).setText(sought));
                look(who + " Ctrl+K " + sought, leaks);
                assertFalse(shown().stream().anyMatch(one -> one.contains("JH-202608")), who + " finds " + sought);
                robot.push(KeyCode.ESCAPE);
            }
            robot.interact(() -> shop.window().frame().navigator().open(new Screen.Card(BO)));
            robot.push(KeyCode.F5);
            look(who + " F5", leaks);
            robot.interact(() -> shop.window().frame().navigator().open(new Screen.Write(DocumentKind.DELIVERY, null, null, 7)));
            robot.write("bysh", 0).push(KeyCode.ENTER);
            robot.write("lc", 0).push(KeyCode.ENTER);
            robot.write("100", 0).push(KeyCode.ENTER);
            assertEquals("", robot.lookup("#next-worth").queryAs(Label.class).getText(), who + " writes for a customer of 王强");
            look(who + " form", leaks);
            robot.push(KeyCode.CONTROL, KeyCode.H);
            look(who + " Ctrl+H", leaks);
            assertEquals(List.of(), leaks);
            refusals(who);
        }
    }

    /// Whatever a screen may ask, now or later.
    private void refusals(String who) {
        Shop seen = seen();
        Here here = shop.window().frame().desk().here();
        LocalDate day = LocalDate.of(2026, 11, 26);
        List<Runnable> ways = List.of(
                () -> seen.pay().next().next(WANG, NOVEMBER),
                () -> seen.pool().goals().prospects().of(WANG, day, here),
                () -> seen.pool().goals().targets().own(WANG, NOVEMBER, day, here),
                () -> seen.pool().goals().targets().table(Targeting.Asked.of(2026, TargetMetric.NET_SALES, 11), day, here),
                () -> seen.pool().goals().targets().groups(here),
                () -> seen.pool().goals().scores().of(WANG, NOVEMBER, here),
                () -> seen.pool().goals().scores().star(NOVEMBER, here),
                () -> seen.pool().goals().scores().factors(NOVEMBER, here),
                () -> seen.reports().run(report("profit-by-customer"), Progress.NONE),
                () -> seen.reports().run(report("sales-detail"), Progress.NONE));
        ways.forEach(way -> assertThrows(Rejected.class, way::run, who));
        assertTrue(seen.pay().sheets().month(NOVEMBER).stream().noneMatch(sheet -> sheet.rep().equals(WANG)), who);
    }

    @Test
    void whoMayTakeFilesTakesHerOwnStatementAndNobodyElses(FxRobot robot) throws IOException {
        robot.interact(() -> seen().pool().staff().keepSight(Role.SALES, Sight.standard(Role.SALES).with(Right.EXPORT, true), Actor.OWNER));
        enter(robot, "小李", "1357");
        ReportsFolder.in(files);
        for (Screen screen : List.of(new Screen.Commission(), new Screen.PayStatement(new SalesRepId(1), NOVEMBER), new Screen.PayStatement(WANG, NOVEMBER),
                new Screen.Scores(), new Screen.Mine(), Screen.Customers.ALL, new Screen.Papers(Screen.Papers.Room.SALES))) {
            robot.interact(() -> shop.window().frame().navigator().open(screen));
            robot.push(KeyCode.CONTROL, KeyCode.E);
        }
        Path where = shop.window().frame().desk().exports().folder();
        ReportsFolder.back();
        try (Stream<Path> written = Files.walk(where)) {
            List<Path> books = written.filter(each -> each.toString().endsWith(".xlsx")).toList();
            assertTrue(books.size() >= 3, books::toString);
            for (Path file : books) {
                String cells = WorkbookText.of(file);
                SECRET.forEach(secret -> assertFalse(cells.contains(secret), () -> file + " " + secret));
            }
        }
    }

    private ReportRequest report(String id) {
        return new ReportRequest(id, new DateSpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 26)), files.resolve(id + ".xlsx"), java.util.Locale.CHINA,
                "", LocalDate.of(2026, 11, 26).atStartOfDay());
    }

    private static List<Screen> screens() {
        List<Screen> all = new ArrayList<>(List.of(new Screen.Home(), new Screen.Commission(), new Screen.PayStatement(new SalesRepId(1), NOVEMBER),
                new Screen.PayStatement(WANG, NOVEMBER), new Screen.Targets(), new Screen.Scores(), new Screen.Mine(), new Screen.Wall(),
                new Screen.Calendar(), new Screen.Profit(), new Screen.Reports(), new Screen.Settings(), new Screen.MonthEnd(), new Screen.DayEnd(),
                new Screen.Sales("", null), new Screen.Counter(), new Screen.Buy(), new Screen.Prices(), new Screen.PriceSheetForm(), new Screen.Stock(),
                new Screen.StockLedger(new ProductId(1), null), new Screen.Products("", false), new Screen.ProductCard(new ProductId(1)),
                new Screen.ProductForm(new ProductId(1), 1), new Screen.Batches(""), Screen.Owing.ALL, new Screen.Owing(Side.SUPPLIERS, null),
                new Screen.DueCalendar(), new Screen.Nets(), new Screen.Statement(Partner.of(AN), null), new Screen.Statement(Partner.of(BO), null), new Screen.Statement(Partner.of(new SupplierId(1)), null),
                new PartyScreen.SupplierCard(new SupplierId(1)), new PartyScreen.SupplierOffers(new ProductId(1)),
                new Screen.Copy(DocumentKind.GOODS_RECEIPT, new DocumentId(1), 5), new Screen.Copy(DocumentKind.DELIVERY, new DocumentId(1), 6),
                new Screen.Accounts(), new Screen.Parked(), new Screen.Import(null), new Screen.TierStory(BO), Screen.Customers.ALL, new Screen.Card(AN),
                new Screen.Card(BO), new PartyScreen.People(), new PartyScreen.OwnFields(), new PartyScreen.Loyalty(), new PartyScreen.Deals(),
                new PartyScreen.Suppliers(), new PartyScreen.Segments(), new PartyScreen.TierRules(false), new PartyScreen.Allotment()));
        for (Screen.Papers.Room room : Screen.Papers.Room.values()) {
            all.add(new Screen.Papers(room));
        }
        for (Screen.Tiers.Part part : Screen.Tiers.Part.values()) {
            all.add(new Screen.Tiers(part));
        }
        for (long document = 1; document <= 4; document++) {
            all.add(new Screen.Paper(new DocumentId(document)));
        }
        return all;
    }

    /// What stands in these columns, with bars between.
    private static List<String> table(FxRobot robot, String id, int... columns) {
        TableView<Object> table = robot.lookup(id).queryTableView();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            int at = i;
            rows.add(IntStream.of(columns).mapToObj(column -> String.valueOf(table.getColumns().get(column).getCellData(at)).replace(",", ""))
                    .collect(Collectors.joining("|")));
        }
        return rows;
    }

    private void look(String where, List<String> leaks) {
        for (String one : shown()) {
            String plain = one.replace(",", "");
            SECRET.stream().filter(plain::contains).forEach(secret -> leaks.add(where + ": " + one));
        }
    }

    /// Everything in the window, laid out on its own thread.
    private List<String> shown() {
        List<String> found = new ArrayList<>();
        new FxRobot().interact(() -> found.addAll(words(shop.stage().getScene().getRoot())));
        return found;
    }

    private static List<String> words(Node node) {
        List<String> found = new ArrayList<>();
        node.applyCss();
        if (node instanceof Parent parent) {
            parent.layout();
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(words(child)));
        }
        switch (node) {
            case Labeled label -> {
                found.add(String.valueOf(label.getText()));
                if (label.getTooltip() != null) {
                    found.add(String.valueOf(label.getTooltip().getText()));
                }
            }
            case TextInputControl field -> found.addAll(Stream.of(field.getText(), field.getPromptText()).map(String::valueOf).toList());
            case Text text -> found.add(text.getText());
            default -> {}
        }
        return found;
    }

    /// Chooses a name with the arrows and types the PIN.
    private void enter(FxRobot robot, String name, String pin) {
        if (robot.lookup("#who").tryQuery().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        }
        List<String> names = robot.lookup("#names").<Person>queryListView().getItems().stream().map(Person::name).toList();
        int at = robot.lookup("#names").queryListView().getSelectionModel().getSelectedIndex();
        robot.interact(() -> (robot.lookup("#pin").queryAs(PasswordField.class).isVisible() ? robot.lookup("#pin") : robot.lookup("#names")).query()
                .requestFocus());
        for (int step = at; step != names.indexOf(name); step += step < names.indexOf(name) ? 1 : -1) {
            robot.push(step < names.indexOf(name) ? KeyCode.DOWN : KeyCode.UP);
        }
        if (!pin.isEmpty()) {
            robot.interact(() -> robot.lookup("#pin").query().requestFocus());
            robot.write(pin, 0);
        } else {
            robot.interact(() -> robot.lookup("#names").query().requestFocus());
        }
        robot.push(KeyCode.ENTER);
        assertEquals(name, shop.window().frame().desk().here().name());
    }

    private Shop seen() {
        return shop.window().frame().shop();
    }
}
