package org.suanpan.persistence.party;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.forget.ForgetService;
import org.suanpan.core.party.forget.Forgetting;
import org.suanpan.core.party.forget.Scope;
import org.suanpan.core.party.forget.Traces;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.ImportantDay;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.record.PostalAddress;
import org.suanpan.core.party.record.YearlyDay;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// A person wants to be forgotten: nothing of it stays in the file, and not a fen moves.
class ForgetTest {

    private static final String NAME = "欧阳清秋";
    private static final String PHONE = "13987654321";
    private static final String BOOKS = "select count(*) || ' ' || sum(gross_fen) || ' ' || sum(settled_fen) || ' ' || count(number) from document";

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private Forgetting forgetting;
    private PartyService parties;
    private FollowingUp following;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        Clock clock = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
        Database database = shop.database;
        parties = new PartyService(database.unitOfWork(), database.customers(), database.suppliers(), database.pool().details(), clock);
        forgetting = new ForgetService(database.unitOfWork(), parties, database.pool().traces(), clock);
        following = new FollowUpService(database.unitOfWork(), database.pool().followUps(), clock);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void nothingOfACustomerWhoIsAPersonStaysInTheBytesOfTheFile() {
        CustomerId person = person(NAME);
        trade(person);
        shop.months.close(java.time.YearMonth.of(2026, 3), Actor.OWNER);
        List<String> books = Sql.column(file, BOOKS);
        List<String> closing = Sql.column(file, "select customer_id || ' ' || month from closing_customer order by 1");
        assertTrue(bytes().contains(PHONE) && bytes().contains(NAME));

        Scope whole = new Scope(true, true);
        String code = parties.sheet(PartyId.of(person)).naming().code();
        assertEquals(new Traces(code, NAME, 1, 2, 3, 2, 1, 1, 2, 1, 0), forgetting.traces(PartyId.of(person), whole));
        forgetting.forget(PartyId.of(person), whole, code, new Actor("老板"));

        for (String word : List.of(PHONE, NAME, "0571-87654321", "qingqiu_wx", "清秋的地址", "欧阳妹")) {
            assertEquals(List.of(), standing(word), word);
        }
        assertEquals(books, Sql.column(file, BOOKS));
        assertEquals(closing, Sql.column(file, "select customer_id || ' ' || month from closing_customer order by 1"));
        assertEquals(List.of(), red());
        assertEquals("已删除 " + code, parties.sheet(PartyId.of(person)).naming().name());
        assertEquals(List.of("老板 C3 " + code),
                Sql.column(file, "select actor || ' ' || detail from audit_entry where action = 'party.forget'"));
        assertThrows(AssertionError.class, () -> Sql.run(file, "update audit_entry set actor = 'x'"));
    }

    @Test
    void whatTheOwnerThinksOfAPersonIsForgottenAndAPlanDoesNotBecomeAContact() {
        CustomerId person = person(NAME);
        shop.database.unitOfWork().write(() -> {
            shop.database.pool().stars().add(person, 2, LocalDate.parse("2026-03-02"), Instant.EPOCH, Actor.OWNER);
            shop.database.pool().stars().add(AN, 5, LocalDate.parse("2026-03-02"), Instant.EPOCH, Actor.OWNER);
        });
        following.log(new Talk(person, Talk.Way.CALL, LocalDate.parse("2026-03-03"), "", LocalDate.parse("2026-03-09"), "找" + NAME), Actor.OWNER);
        following.log(new Talk(person, Talk.Way.CALL, LocalDate.parse("2026-03-04"), false, "", null, ""), Actor.OWNER);
        forgetting.forget(PartyId.of(person), new Scope(true, true), parties.sheet(PartyId.of(person)).naming().code(), Actor.OWNER);
        assertEquals(List.of("2 5"), Sql.column(file, "select customer_id || ' ' || stars from customer_stars"));
        assertEquals(List.of(" 已删除 1", "  0"), Sql.column(file, "select result || ' ' || next_what || ' ' || answered from follow_up order by id"));
    }

    @Test
    void theContactPeopleOfACompanyGoAndTheCompanyStays() {
        CustomerId company = person("清秋贸易有限公司");
        trade(company);
        Scope people = new Scope(false, false);
        forgetting.forget(PartyId.of(company), people, parties.sheet(PartyId.of(company)).naming().code(), Actor.OWNER);
        PartySheet after = parties.sheet(PartyId.of(company));
        assertEquals("清秋贸易有限公司", after.naming().name());
        assertEquals(List.of(ContactPerson.of("已删除", "")), after.details().persons());
        assertEquals(List.of("清秋的地址一号院", "仓库地址"), after.details().addresses().stream().map(PostalAddress::text).toList());
        assertEquals(Map.of("生意", "文具"), after.details().own());
        assertEquals(List.of("已删除说月底来，电话已删除"), Sql.column(file, "select result from follow_up"));
        for (String word : List.of(PHONE, NAME, "qingqiu_wx", "欧阳妹")) {
            assertEquals(List.of(), standing(word), word);
        }
        assertEquals(List.of(), red());
    }

    @Test
    void everybodyMergedIntoItIsForgottenToo() {
        CustomerId person = person(NAME);
        CustomerId second = person(NAME);
        shop.merging.merge(person, second, Actor.OWNER);
        assertEquals(2, forgetting.traces(PartyId.of(person), new Scope(true, true)).records());
        forgetting.forget(PartyId.of(person), new Scope(true, true), parties.sheet(PartyId.of(person)).naming().code(), Actor.OWNER);
        assertEquals(List.of(), standing(NAME));
        assertEquals(List.of(), standing(PHONE));
        assertEquals(List.of(), red());
    }

    @Test
    void aSuppliersContactIsForgotten() {
        PartySheet sheet = parties.sheet(PartyId.of(FARM));
        parties.save(sheet.details(details()), Actor.OWNER);
        shop.buy("2026-03-02", line(TEA, "10", "1.00"));
        forgetting.forget(PartyId.of(FARM), new Scope(false, true), "S1", Actor.OWNER);
        assertEquals(List.of(), standing(PHONE));
        assertEquals("茶厂", parties.sheet(PartyId.of(FARM)).naming().name());
        assertEquals(List.of(), red());
    }

    @Test
    void whoeverBearsTheSameNameIsLeftAlone() {
        CustomerId person = person(NAME);
        following.log(new Talk(AN, Talk.Way.CALL, LocalDate.parse("2026-03-03"), "同名的" + NAME + "来过", null, ""), Actor.OWNER);
        forgetting.forget(PartyId.of(person), new Scope(true, true), parties.sheet(PartyId.of(person)).naming().code(), Actor.OWNER);
        assertEquals(List.of("同名的" + NAME + "来过"), Sql.column(file, "select result from follow_up where customer_id = 2"));
    }

    @Test
    void theWrongCodeForgetsNothing() {
        CustomerId person = person(NAME);
        Rejected refused = assertThrows(Rejected.class,
                () -> forgetting.forget(PartyId.of(person), new Scope(true, true), "C1", Actor.OWNER));
        assertEquals(Problem.of("forget.code-wrong", parties.sheet(PartyId.of(person)).naming().code()), refused.problem());
        assertEquals(NAME, parties.sheet(PartyId.of(person)).naming().name());
    }

    @Test
    void whatWasRejectedOfAnImportIsForgotten() {
        CustomerId person = person(NAME);
        Sql.run(file, "insert into import_batch (id, file_name, sha256, byte_size, sheet, entity, header_row, encoding, rows_read, imported, "
                + "rejected, skipped, quantity_e4, amount_fen, created_customers, created_suppliers, created_products, created_reps, created_documents, imported_at, actor) "
                + "values (1, 'a.xlsx', 'x', 1, 's', 'customers', 1, '', 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, '2026-03-01T00:00:00Z', 'owner')",
                "insert into import_reject (batch_id, source_row, field, value, problem) values (1, 2, 'mobile', '" + PHONE + "', 'p'), "
                + "(1, 2, 'contact', '" + NAME + "', 'p'), (1, 3, 'contact', '别人', 'p')");
        assertEquals(1, forgetting.traces(PartyId.of(person), new Scope(true, true)).rejects());
        forgetting.forget(PartyId.of(person), new Scope(true, true), parties.sheet(PartyId.of(person)).naming().code(), Actor.OWNER);
        assertEquals(List.of("已删除", "已删除", "别人"), Sql.column(file, "select value from import_reject order by source_row, field"));
        assertEquals(List.of(), standing(NAME));
    }

    private CustomerId person(String name) {
        PartySheet sheet = PartySheet.of(PartyKind.CUSTOMER, name, "").naming(new PartySheet.Naming("", name, "", "", "", "常打" + PHONE))
                .details(details());
        PartyId id = parties.save(sheet, Actor.OWNER);
        PartySheet again = parties.sheet(id);
        parties.save(again.naming(new PartySheet.Naming(again.naming().code(), name, "杭州", "", "", "常打" + PHONE)), Actor.OWNER);
        return java.util.Objects.requireNonNull(id.customer());
    }

    private static PartySheet.Details details() {
        return new PartySheet.Details(List.of(
                new ContactPerson(NAME, ContactPerson.Role.OWNER, PHONE + " / 0571-87654321", "qingqiu_wx", "q@example.com",
                        YearlyDay.parse("03-08"), "爱喝茶"), ContactPerson.of("欧阳妹", "13712345678")),
                List.of(new PostalAddress(PostalAddress.Use.DELIVERY, "清秋的地址一号院", NAME, PHONE),
                        new PostalAddress(PostalAddress.Use.OTHER, "仓库地址", "", "")),
                InvoiceDetails.NONE, new PartyHabits("", NAME + "喜欢早上送", ""),
                List.of(new ImportantDay("店庆", YearlyDay.parse("05-01"))), Map.of("生意", "文具"));
    }

    private void trade(CustomerId customer) {
        shop.open("2026-03-01", TEA, "10", "10.00");
        shop.post(Draft.of(DocumentKind.DELIVERY, LocalDate.parse("2026-03-02")).customer(customer)
                .lines(List.of(line(TEA, "2", "5.00"))).remark("送货打" + PHONE + "找" + NAME));
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse("2026-03-10")).customer(customer)
                .settling(Settling.of(null, org.suanpan.core.base.Money.parse("5.00"))));
        following.log(new Talk(customer, Talk.Way.CALL, LocalDate.parse("2026-03-03"), NAME + "说月底来，电话" + PHONE, null, ""), Actor.OWNER);
    }

    /// The files beside the data file that still hold a word.
    private List<String> standing(String word) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(one -> read(one).contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                    .forEach(one -> found.add(one.getFileName().toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    private String bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            return new String(String.join("", files.map(ForgetTest::read).toList()).getBytes(StandardCharsets.ISO_8859_1),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path one) {
        try {
            return Files.readString(one, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<CheckResult> red() {
        return shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).toList();
    }
}
