package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.party.duplicate.DuplicateService;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The pool of a real file, looked through for those who are there twice.
class DuplicatesTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private PartyKeeping parties;
    private Duplicates duplicates;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        parties = new PartyService(shop.database.unitOfWork(), shop.database.customers(), shop.database.suppliers(),
                shop.database.pool().details(), Clock.systemUTC());
        duplicates = new DuplicateService(shop.database.unitOfWork(), shop.database.changes(), shop.database.pool().members(),
                name -> name.toLowerCase(Locale.ROOT), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void pairsAreFoundUntilSomebodySaysThatTheyAreTwo() {
        assertEquals(List.of(), pairs());
        add("杭州宏达贸易有限公司", "0571-88886666");
        add("宏达贸易（杭州）有限公司", "");
        add("城西小吃", "0571 88886666");
        assertEquals(List.of("杭州宏达贸易有限公司 / 宏达贸易（杭州）有限公司 DUPLICATE", "杭州宏达贸易有限公司 / 城西小吃 REVIEW"), pairs());
        var pair = duplicates.sweep(Progress.NONE).pairs().getFirst();
        var left = new org.suanpan.core.party.CustomerId(pair.left().id());
        var right = new org.suanpan.core.party.CustomerId(pair.right().id());
        duplicates.tellApart(right, left, Actor.OWNER);
        assertEquals(List.of("杭州宏达贸易有限公司 / 城西小吃 REVIEW"), pairs());
        duplicates.takeTogether(left, right);
        assertEquals(2, pairs().size());
    }

    @Test
    void whatIsTypedIsComparedWithWhatIsKeptNow() {
        assertEquals(0, duplicates.like(Member.typed(0, "宏达贸易", List.of(), ""), 3).size());
        add("宏达贸易", "");
        assertEquals(1, duplicates.like(Member.typed(0, "宏达 贸易", List.of(), ""), 3).size());
        assertEquals(0, duplicates.like(Member.typed(duplicates.like(Member.typed(0, "宏达 贸易", List.of(), ""), 3).getFirst().who().id(),
                "宏达贸易", List.of(), ""), 3).size(), "never the record itself");
    }

    private void add(String name, String phone) {
        parties.save(PartySheet.of(PartyKind.CUSTOMER, name, phone), Actor.OWNER);
    }

    private List<String> pairs() {
        return duplicates.sweep(Progress.NONE).pairs().stream()
                .map(p -> p.left().name() + " / " + p.right().name() + " " + p.judgement().decision()).toList();
    }
}
