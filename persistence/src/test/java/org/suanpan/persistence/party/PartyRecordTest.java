package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.ContactPerson.Role;
import org.suanpan.core.party.record.ImportantDay;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.record.PostalAddress;
import org.suanpan.core.party.record.PostalAddress.Use;
import org.suanpan.core.party.record.YearlyDay;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Customers and suppliers kept whole, changed and logged over a real file.
class PartyRecordTest {

    private static final PartySheet.Details WHOLE = new PartySheet.Details(
            List.of(new ContactPerson("王老板", Role.OWNER, "13800138000", "wlb", "", YearlyDay.parse("1970-1-2"), ""),
                    new ContactPerson("李会计", Role.ACCOUNTANT, "0571-88886666 / 13900139000", "", "li@x.cn", null, "月底忙")),
            List.of(new PostalAddress(Use.DELIVERY, "文三路 1 号", "仓库张", "13700137000"),
                    new PostalAddress(Use.INVOICE, "文三路 2 号", "李会计", ""), new PostalAddress(Use.DELIVERY, "城西仓", "", "")),
            new InvoiceDetails("91350100M000100Y43", "", "安康商贸", "文三路 2 号", "0571-1", "工行", "6222"),
            new PartyHabits("微信", "要新日期", "嫌送货晚"), List.of(new ImportantDay("店庆", YearlyDay.parse("10-1"))), Map.of("材质", "木"));

    @TempDir
    Path folder;

    private TradingShop shop;
    private PartyKeeping parties;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        parties = new PartyService(shop.database.unitOfWork(), shop.database.customers(), shop.database.suppliers(),
                shop.database.pool().details(), Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everythingOfACustomerIsKeptAndFoundByEveryNumber() {
        PartySheet typed = new PartySheet(PartyKind.CUSTOMER, null, 1,
                new PartySheet.Naming("", "安康商贸", "西湖", "商超", "展会", "老客户"), null, 30, WHOLE);
        PartyId id = parties.save(typed, Actor.OWNER);
        PartySheet kept = parties.sheet(id);
        assertEquals(typed.naming().name(), kept.naming().name());
        assertEquals(WHOLE, kept.details());
        assertEquals(30, kept.creditDays());
        assertEquals(List.of("安康商贸"), find("13900139000"));
        assertEquals(List.of("安康商贸"), find("13800138000"));
        assertEquals(1, shop.database.customerQueries().page(org.suanpan.core.base.ListQuery.ALL.withText("88886666"), 0, 9).total());
    }

    @Test
    void aCodeNobodyGaveIsTheNextOne() {
        PartyId first = parties.save(PartySheet.of(PartyKind.CUSTOMER, "甲", "").naming(
                new PartySheet.Naming("KH-009", "甲", "", "", "", "")), Actor.OWNER);
        PartyId second = parties.save(PartySheet.of(PartyKind.CUSTOMER, "乙", "1"), Actor.OWNER);
        assertEquals("KH-010", parties.sheet(second).naming().code());
        assertEquals("customer.code-taken", assertThrows(Rejected.class, () -> parties.save(parties.sheet(second).naming(
                new PartySheet.Naming("KH-009", "乙", "", "", "", "")), Actor.OWNER)).problem().key());
        assertEquals("KH-009", parties.sheet(first).naming().code());
    }

    @Test
    void anEditLeavesBeforeAndAfterInTheLogAndAStaleOneIsRefused() {
        PartyId id = parties.save(PartySheet.of(PartyKind.CUSTOMER, "甲店", "138"), Actor.OWNER);
        PartySheet read = parties.sheet(id);
        parties.save(read.details(WHOLE), Actor.OWNER);
        assertEquals("customer.stale", assertThrows(Rejected.class, () -> parties.save(read, Actor.OWNER)).problem().key());
        List<String> log = parties.log(id, 9).stream().map(line -> line.action() + " " + line.detail()).toList();
        assertEquals(2, log.size());
        assertEquals("party.add " + parties.sheet(id).naming().code() + " 甲店 | CODE:  → " + parties.sheet(id).naming().code()
                + "; NAME:  → 甲店; PERSON 1:  → 138", log.getLast());
        assertEquals(true, log.getFirst().contains("PERSON 1: 138 → 王老板 OWNER 13800138000 wlb 1970-01-02"), log.getFirst());
        parties.save(parties.sheet(id), Actor.OWNER);
        assertEquals(2, parties.log(id, 9).size(), "an edit that changes nothing leaves no line");
    }

    @Test
    void suppliersAreKeptTheSameWay() {
        PartyId id = parties.save(PartySheet.of(PartyKind.SUPPLIER, "华东批发", "139").details(WHOLE), Actor.OWNER);
        assertEquals(WHOLE, parties.sheet(id).details());
        assertEquals(List.of("华东批发"), shop.database.suppliers().find("13900139000", 5).stream().map(Supplier::name).toList());
        PartySheet read = parties.sheet(id);
        parties.save(read.naming(new PartySheet.Naming("", "华东总批", "", "", "", "")), Actor.OWNER);
        assertEquals("华东总批", parties.sheet(id).naming().name());
        assertEquals("supplier.stale", assertThrows(Rejected.class, () -> parties.save(read, Actor.OWNER)).problem().key());
        assertEquals("customer.unknown", assertThrows(Rejected.class,
                () -> parties.sheet(PartyId.of(new CustomerId(99)))).problem().key());
    }

    private List<String> find(String text) {
        return shop.database.customerQueries().find(text, 5).stream().map(CustomerListItem::name).toList();
    }
}
