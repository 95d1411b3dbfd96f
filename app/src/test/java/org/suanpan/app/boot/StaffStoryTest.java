package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
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

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.record.PostalAddress;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// People at one window: asked for a PIN, shown what is theirs, and a telephone number that a clerk never reads whole.
@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class StaffStoryTest {

    private static final String PHONE = "13987654321";
    private static final String MASKED = "139****4321";
    private static final String LOCAL = "87654321";
    private static final List<String> STEPS = List.of(
            "{\"do\":\"product\",\"code\":\"P0\",\"name\":\"农夫山泉\",\"unit\":\"瓶\",\"price\":\"2.00\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30,\"phone\":\"" + PHONE + "\"}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"安康超市二店\",\"phone\":\"" + PHONE + "\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"华东批发\",\"phone\":\"" + PHONE + "\"}");

    @TempDir
    static Path folder;

    @TempDir
    Path reports;

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
    void nobodyIsAskedUntilTheOwnerHasAddedSomebody(FxRobot robot) {
        assertTrue(robot.lookup("#who").tryQuery().isEmpty());
        assertFalse(robot.lookup("#who-is-here").queryAs(Button.class).isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertTrue(robot.lookup("#people").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#start").query().requestFocus());
        robot.write("Boss", 0);
        robot.push(KeyCode.F12);
        assertEquals("Boss 是老板，要有口令，请填写口令。", robot.lookup("#message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#new-pin").query().requestFocus());
        robot.write("2468", 0);
        robot.push(KeyCode.F12);
        assertEquals(List.of("Boss"), shop.window().frame().shop().pool().staff().active().stream().map(Person::name).toList());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.write("1111", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("Boss 的口令不对，请再输一次。", robot.lookup("#who-message").queryAs(Label.class).getText());
        robot.write("2468", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("Boss", robot.lookup("#who-is-here").queryAs(Button.class).getText());
    }

    @Test
    void whoeverReachesTheFolderGetsPastAForgottenPin(FxRobot robot) throws IOException {
        robot.interact(() -> staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER));
        Path asked = Files.createDirectory(shop.store().resolveSibling("重设口令"));
        robot.interact(() -> shop.window().open(shop.store().resolveSibling("other.suanpan")));
        robot.interact(() -> shop.window().open(shop.store()));
        assertFalse(Files.exists(asked));
        robot.interact(() -> robot.lookup("#pin").query().requestFocus());
        robot.write("9753", 0);
        robot.push(KeyCode.TAB);
        robot.write("9754", 0);
        robot.push(KeyCode.ENTER);
        assertEquals("两遍新口令不一样，请重新输入。", robot.lookup("#who-message").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#pin-again").queryAs(PasswordField.class).setText("9753"));
        robot.push(KeyCode.ENTER);
        assertEquals("老板", shop.window().frame().desk().here().name());
        assertEquals("老板", staff().enter(staff().active().getFirst().id(), "9753").name());
    }

    @Test
    void whatAClerkWritesBearsTheClerksName(FxRobot robot) {
        enterAsClerk(robot);
        robot.interact(() -> seen().pool().followUps().log(new Talk(new CustomerId(2), Talk.Way.CALL, LocalDate.of(2026, 11, 26), "来电", null, ""),
                Actor.OWNER));
        assertEquals("小王", column("select made_by from follow_up"));
    }

    @Test
    void aClerkIsNotOfferedWhatIsTheOwnersAndCoversNoCost(FxRobot robot) {
        enterAsClerk(robot);
        assertTrue(shop.window().frame().desk().figures().costCovered().get());
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertTrue(shop.window().frame().desk().figures().costCovered().get());
        List<String> all = words(shop.stage().getScene().getRoot());
        assertTrue(all.contains("客户"), all::toString);
        assertFalse(all.contains("设置"), all::toString);
        open(robot, new Screen.Settings());
        assertTrue(robot.lookup("#not-yours").tryQuery().isPresent());
    }

    @Test
    void aTelephoneNumberStandsWholeOnNoScreenOfAClerk(FxRobot robot) {
        fill(robot);
        enterAsClerk(robot);
        List<String> leaks = new ArrayList<>();
        for (Screen screen : screens()) {
            open(robot, screen);
            look(screen.toString(), leaks);
        }
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("4321", 0);
        assertTrue(words(shop.stage().getScene().getRoot()).stream().anyMatch(one -> one.contains(MASKED)));
        look("palette", leaks);
        assertEquals(List.of(), leaks);
        open(robot, new Screen.Card(new CustomerId(2)));
        assertTrue(words(shop.stage().getScene().getRoot()).contains(MASKED));
    }

    @Test
    void theLastFourDigitsFindAndTheMaskStaysAMask(FxRobot robot) {
        enterAsClerk(robot);
        assertEquals(List.of(MASKED, MASKED), seen().customers().find("4321", 5).stream().map(found -> found.phone()).toList());
        assertEquals(List.of("安康超市", "安康超市二店"), seen().customers()
                .list(new CustomerFilter(MASKED, "", "", CustomerFilter.Order.NAME), 0, 5).rows().stream()
                .map(found -> found.name()).sorted().toList());
    }

    @Test
    void anEditByAClerkNeverWritesTheMask(FxRobot robot) {
        fill(robot);
        enterAsClerk(robot);
        open(robot, new Screen.PartyForm(PartyId.of(new CustomerId(2))));
        assertEquals(MASKED + " / ****4321", robot.lookup("#phone").queryAs(TextField.class).getText());
        robot.interact(() -> robot.lookup("#remark").queryAs(TextField.class).setText("常打" + MASKED));
        robot.push(KeyCode.F12);
        PartySheet kept = raw(() -> seen().pool().parties().sheet(PartyId.of(new CustomerId(2))), robot);
        assertEquals(PHONE + " / " + LOCAL, kept.mainPerson().phones());
        assertEquals("常打" + PHONE, kept.naming().remark());
    }

    @Test
    void halfANumberIsRefused(FxRobot robot) {
        enterAsClerk(robot);
        open(robot, new Screen.PartyForm(PartyId.of(new CustomerId(2))));
        robot.interact(() -> robot.lookup("#phone").queryAs(TextField.class).setText("139****4322"));
        robot.push(KeyCode.F12);
        assertEquals("号码“139****4322”不完整。看不全号码的人只能保留原样，或输入整个新号码。",
                robot.lookup("#message").queryAs(Label.class).getText());
    }

    @Test
    void filesAreForWhoeverMayTakeThemAndHoldMasks(FxRobot robot) throws IOException {
        fill(robot);
        robot.interact(() -> staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER));
        robot.interact(() -> staff().add(Person.of("小王", Role.CLERK), "", Actor.OWNER));
        enter(robot, "小王");
        Path out = folder.resolve("receivables.csv");
        ReportRequest request = new ReportRequest("receivables", new org.suanpan.core.base.DateSpan(LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 26)), out, java.util.Locale.CHINA, "", LocalDate.of(2026, 11, 26).atStartOfDay());
        assertEquals("staff.no-export", assertThrows(Rejected.class, () -> seen().reports().run(request, Progress.NONE)).problem().key());
        robot.interact(() -> staff().keepSight(Role.CLERK, Sight.standard(Role.CLERK).with(Right.EXPORT, true), Actor.OWNER));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        enter(robot, "小王");
        seen().reports().run(request, Progress.NONE);
        String written = Files.readString(out);
        assertFalse(written.contains(PHONE), written);
        assertTrue(written.contains(MASKED), written);
        assertThrows(Rejected.class, () -> seen().reports().run(new ReportRequest("sales-detail", request.span(), out, request.language(), "",
                request.generatedAt()), Progress.NONE));
        ReportsFolder.in(reports);
        open(robot, Screen.Customers.ALL);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        open(robot, Screen.Owing.ALL);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        List<Path> books = workbooks();
        ReportsFolder.back();
        assertEquals(2, books.size(), books::toString);
        for (Path book : books) {
            String cells = cells(book);
            assertFalse(cells.contains(LOCAL), () -> cells.substring(cells.indexOf(LOCAL) - 200));
            assertTrue(cells.contains(MASKED), () -> cells.substring(cells.indexOf("<sheetData")));
        }
    }

    @Test
    void statementsAndTheWeeksWorkbookHoldMasksToo(FxRobot robot) throws IOException {
        fill(robot);
        enterAsClerk(robot);
        robot.interact(() -> staff().keepSight(Role.CLERK, new Sight(Set.of(Right.EXPORT, Right.COST)), Actor.OWNER));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        enter(robot, "小王");
        DateSpan month = new DateSpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 26));
        StatementExport.Origin origin = new StatementExport.Origin("", java.util.Locale.CHINA, LocalDate.of(2026, 11, 26), true);
        Path one = seen().statements().write(seen().owing().statement(Partner.of(new CustomerId(2)), month, true), origin,
                reports.resolve("one.xlsx"));
        List<Holder> holders = seen().owing().owing(Side.CUSTOMERS, LocalDate.of(2026, 11, 26)).stream().map(row -> row.holder()).toList();
        seen().statements().writeAll(seen().owing(), new StatementExport.Many(holders, month), origin, reports, Progress.NONE);
        seen().reports().run(new ReportRequest("weekly", DateSpan.weekOf(LocalDate.of(2026, 11, 26)), reports.resolve("week.xlsx"),
                java.util.Locale.CHINA, "", LocalDate.of(2026, 11, 26).atStartOfDay()), Progress.NONE);
        assertTrue(cells(one).contains(MASKED));
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xlsx")).toList()) {
                String cells = cells(file);
                assertFalse(cells.contains(LOCAL), () -> file + ": " + cells.substring(cells.indexOf(LOCAL) - 200));
            }
        }
        assertTrue(column("select detail from audit_entry where action = 'export' "
                + "order by id desc limit 1").startsWith("weekly 2026-11-23 – 2026-11-29 | "));
    }

    private void fill(FxRobot robot) {
        robot.interact(() -> {
            Shop open = seen();
            for (PartyId party : List.of(PartyId.of(new CustomerId(2)), PartyId.of(new SupplierId(1)))) {
                PartySheet sheet = open.pool().parties().sheet(party);
                open.pool().parties().save(sheet.details(new PartySheet.Details(List.of(ContactPerson.of("王姐", PHONE + " / " + LOCAL),
                        new ContactPerson("小李", ContactPerson.Role.BUYER, PHONE, "wx" + PHONE, "", null, "也打" + PHONE)),
                        List.of(new PostalAddress(PostalAddress.Use.DELIVERY, "一号院", "王姐", PHONE)),
                        new InvoiceDetails("", "", "", "", PHONE, "", ""), new PartyHabits("", "打" + PHONE, ""), List.of(), Map.of("备用", PHONE))),
                        Actor.OWNER);
            }
            open.pool().followUps().log(new Talk(new CustomerId(2), Talk.Way.CALL, LocalDate.of(2026, 11, 20), "说打" + PHONE,
                    LocalDate.of(2026, 11, 25), "回" + PHONE), Actor.OWNER);
            open.trading().post(org.suanpan.core.trade.Draft.of(DocumentKind.OPENING_RECEIVABLE, LocalDate.of(2026, 11, 1))
                    .customer(new CustomerId(2)).settling(org.suanpan.core.trade.Settling.of(null, org.suanpan.core.base.Money.parse("100.00")))
                    .remark("找" + PHONE), Actor.OWNER, null);
        });
    }

    private static List<Screen> screens() {
        CustomerId an = new CustomerId(2);
        return List.of(new Screen.Home(), Screen.Customers.ALL, new Screen.Card(an), new Screen.PartyForm(PartyId.of(an)),
                new Screen.PartyForm(PartyId.of(new SupplierId(1))), new Screen.PartyForm(PartyKind.CUSTOMER, null, 1), new Screen.TalkForm(an, 1),
                new Screen.Merge(an, new CustomerId(3)), new Screen.Duplicates(), Screen.Owing.ALL, new Screen.Owing(Side.SUPPLIERS, null),
                new Screen.DueCalendar(), new Screen.Nets(), new Screen.Statement(Partner.of(an), null),
                new Screen.Papers(Screen.Papers.Room.SALES), new Screen.Papers(Screen.Papers.Room.MONEY),
                new Screen.Paper(new org.suanpan.core.document.DocumentId(1)), new Screen.Write(DocumentKind.DELIVERY, null, null, 1),
                new Screen.Collect(Partner.of(an), null, null, 1), new Screen.Counter(), new Screen.Stock(), new Screen.Products("", false),
                new Screen.ProductCard(new ProductId(1)), new Screen.Accounts(), new Screen.DayEnd(), new Screen.Prices(), new Screen.Sales("", null));
    }

    private void look(String where, List<String> leaks) {
        for (String one : words(shop.stage().getScene().getRoot())) {
            if (one.contains(PHONE) || one.contains(LOCAL)) {
                leaks.add(where + ": " + one);
            }
        }
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

    private void enterAsClerk(FxRobot robot) {
        robot.interact(() -> {
            staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER);
            staff().add(Person.of("小王", Role.CLERK), "", Actor.OWNER);
        });
        enter(robot, "小王");
    }

    private void enter(FxRobot robot, String name) {
        if (robot.lookup("#who").tryQuery().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        }
        robot.interact(() -> robot.lookup("#pin").queryAs(PasswordField.class).requestFocus());
        robot.push(KeyCode.DOWN);
        robot.interact(() -> robot.lookup("#names").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(name, shop.window().frame().desk().here().name());
    }

    private <T> T raw(java.util.function.Supplier<T> read, FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.interact(() -> robot.lookup("#names").queryListView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#pin").queryAs(PasswordField.class).requestFocus());
        robot.write("2468", 0);
        robot.push(KeyCode.ENTER);
        return read.get();
    }

    private void open(FxRobot robot, Screen screen) {
        robot.interact(() -> shop.window().frame().navigator().open(screen));
    }

    private Shop seen() {
        return shop.window().frame().shop();
    }

    private org.suanpan.core.staff.Staffing staff() {
        return seen().pool().staff();
    }

    private List<Path> workbooks() throws IOException {
        Path reports = shop.window().frame().desk().exports().folder();
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    /// Everything that stands in a workbook, its parts one after the other.
    private static String cells(Path book) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private String column(String query) {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + shop.store()); Statement statement = file.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
