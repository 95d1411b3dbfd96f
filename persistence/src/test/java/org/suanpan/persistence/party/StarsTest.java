package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.stars.CustomerStars;
import org.suanpan.core.party.stars.StarService;
import org.suanpan.core.party.stars.Starring;
import org.suanpan.core.party.stars.StarsGiven;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;

/// What the owner thinks of a customer, from a day on.
class StarsTest {

    private static final CustomerId BO = new CustomerId(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, null, 1)));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theNewestOnOrBeforeADayCountsAndNothingThatWasGivenIsForgotten() {
        on(TODAY.minusDays(10)).give(AN, 3, Actor.OWNER);
        on(TODAY).give(AN, 5, Actor.OWNER);
        on(TODAY).give(AN, 4, new Actor("小王"));
        assertNull(given(AN, TODAY.minusDays(11)));
        assertEquals(new StarsGiven(3, TODAY.minusDays(10), "owner"), given(AN, TODAY.minusDays(1)));
        assertEquals(new StarsGiven(4, TODAY, "小王"), given(AN, TODAY.plusYears(1)));
        on(TODAY.plusDays(1)).give(AN, 0, Actor.OWNER);
        assertEquals(new StarsGiven(0, TODAY.plusDays(1), "owner"), given(AN, TODAY.plusDays(1)));
        assertEquals(List.of("2026-03-10 3", "2026-03-20 5", "2026-03-20 4", "2026-03-21 0"),
                Sql.column(file, "select day || ' ' || stars from customer_stars order by id"));
    }

    @Test
    void theSameStarsAgainAreNoChangeAndSixAreRefused() {
        Starring starring = on(TODAY);
        starring.give(AN, 0, Actor.OWNER);
        starring.give(AN, 3, Actor.OWNER);
        starring.give(AN, 3, Actor.OWNER);
        assertEquals(List.of("3"), Sql.column(file, "select stars from customer_stars"));
        assertEquals(Problem.of("stars.range", 5, 6), assertThrows(Rejected.class, () -> starring.give(AN, 6, Actor.OWNER)).problem());
        assertThrows(Rejected.class, () -> starring.give(AN, -1, Actor.OWNER));
        assertEquals("customer.unknown", assertThrows(Rejected.class, () -> starring.give(new CustomerId(99), 3, Actor.OWNER)).problem().key());
    }

    @Test
    void theLogOfTheCustomerTellsWhoChangedThem() {
        on(TODAY).give(AN, 3, Actor.OWNER);
        on(TODAY).give(AN, 4, new Actor("小王"));
        assertEquals(List.of("小王 C1 安康超市 | STARS: 3 → 4", "owner C1 安康超市 | STARS: 0 → 3"), shop.database.pool().details()
                .log(PartyId.of(AN), 9).stream().map(line -> line.actor() + " " + line.detail()).toList());
    }

    @Test
    void whoeverIsReadAsOneHasTheNewestOfAll() {
        on(TODAY.minusDays(2)).give(AN, 2, Actor.OWNER);
        on(TODAY.minusDays(1)).give(BO, 5, Actor.OWNER);
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(new StarsGiven(5, TODAY.minusDays(1), "owner"), given(AN, TODAY));
        shop.merging.undo(BO, Actor.OWNER);
        assertEquals(new StarsGiven(2, TODAY.minusDays(2), "owner"), given(AN, TODAY));
    }

    private Starring on(LocalDate day) {
        CustomerStars stars = shop.database.pool().stars();
        return new StarService(shop.database.unitOfWork(), stars, shop.database.customers(), shop.database.pool().details(),
                Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
    }

    private @Nullable StarsGiven given(CustomerId who, LocalDate day) {
        return shop.database.pool().stars().on(who, day);
    }
}
