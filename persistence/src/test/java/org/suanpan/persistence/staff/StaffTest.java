package org.suanpan.persistence.staff;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.core.staff.StaffService;
import org.suanpan.core.staff.Staffing;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.LI;

/// The people at one PC: who they are, who gets in, what a role may see.
class StaffTest {

    @TempDir
    Path folder;

    private final Ticking clock = new Ticking();
    private Path file;
    private TradingShop shop;
    private Staffing staff;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        staff = new StaffService(shop.database.unitOfWork(), shop.database.pool().people(), clock);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFirstOneIsAnOwnerWithAPin() {
        assertEquals(List.of(), staff.active());
        assertEquals(Problem.of("staff.first-owner"), refused(() -> add("小王", Role.CLERK, "")));
        assertEquals(Problem.of("staff.owner-pin", "老板"), refused(() -> add("老板", Role.OWNER, "")));
        long id = add("老板", Role.OWNER, "2468");
        assertEquals(List.of(new Person(id, "老板", Role.OWNER, null, true, false, 1)), staff.active());
        assertEquals(new Here("老板", Role.OWNER, null, Sight.ALL), staff.enter(id, "2468"));
    }

    @Test
    void aPinStandsNowhereAsItWasTyped() {
        add("老板", Role.OWNER, "24681357");
        assertEquals(List.of(), Sql.column(file, "select name from staff where pin_hash like '%24681357%' or pin_salt = ''"));
        assertEquals(List.of("64 32 210000"),
                Sql.column(file, "select length(pin_hash) || ' ' || length(pin_salt) || ' ' || pin_rounds from staff"));
    }

    @Test
    void somebodyWithoutAPinIsLetInByName() {
        add("老板", Role.OWNER, "2468");
        long clerk = add("小王", Role.CLERK, "");
        assertEquals(new Here("小王", Role.CLERK, null, Sight.standard(Role.CLERK)), staff.enter(clerk, ""));
        assertEquals(new Actor("小王"), staff.enter(clerk, "").actor());
    }

    @Test
    void everyWrongPinAfterTheSecondDoublesTheWait() {
        long id = add("老板", Role.OWNER, "2468");
        assertEquals(Problem.of("staff.pin-wrong", "老板"), refused(() -> staff.enter(id, "1111")));
        assertEquals(Problem.of("staff.pin-wrong", "老板"), refused(() -> staff.enter(id, "2222")));
        assertEquals(Problem.of("staff.wait", 2L), refused(() -> staff.enter(id, "2468")));
        clock.pass(Duration.ofSeconds(2));
        assertEquals(Problem.of("staff.pin-wrong", "老板"), refused(() -> staff.enter(id, "3333")));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(Problem.of("staff.wait", 3L), refused(() -> staff.enter(id, "2468")));
        clock.pass(Duration.ofSeconds(3));
        assertEquals("老板", staff.enter(id, "2468").name());
        assertEquals(Problem.of("staff.pin-wrong", "老板"), refused(() -> staff.enter(id, "4444")));
        assertEquals(List.of("3"), Sql.column(file, "select detail from audit_entry where action = 'staff.tries'"));
    }

    @Test
    void theLastOwnerStaysAndKeepsThePin() {
        long id = add("老板", Role.OWNER, "2468");
        Person owner = staff.all().getFirst();
        assertEquals(Problem.of("staff.last-owner", "老板"), refused(() -> staff.change(owner.stopped(true), Actor.OWNER)));
        assertEquals(Problem.of("staff.last-owner", "老板"), refused(() -> staff.change(owner.role(Role.CLERK, null), Actor.OWNER)));
        assertEquals(Problem.of("staff.owner-pin", "老板"), refused(() -> staff.changePin(id, "", Actor.OWNER)));
        add("老板娘", Role.OWNER, "1357");
        staff.change(owner.stopped(true), Actor.OWNER);
        assertEquals(List.of("老板娘"), staff.active().stream().map(Person::name).toList());
        assertEquals(Problem.of("staff.unknown"), refused(() -> staff.enter(id, "2468")));
    }

    @Test
    void aClerkWithoutAPinDoesNotBecomeAnOwner() {
        add("老板", Role.OWNER, "2468");
        add("小王", Role.CLERK, "");
        Person clerk = staff.all().getLast();
        assertEquals(Problem.of("staff.owner-pin", "小王"), refused(() -> staff.change(clerk.role(Role.OWNER, null), Actor.OWNER)));
    }

    @Test
    void aSalespersonBelongsToOneOfTheSalespeople() {
        add("老板", Role.OWNER, "2468");
        assertEquals(Problem.of("staff.rep-missing", "李娜"), refused(() -> add("李娜", Role.SALES, "")));
        staff.add(Person.of("李娜", Role.SALES).role(Role.SALES, LI), "", Actor.OWNER);
        assertEquals(LI, staff.enter(staff.all().getLast().id(), "").rep());
        assertEquals(Problem.of("staff.name-twice", "李娜"), refused(() -> add("李娜", Role.CLERK, "")));
    }

    @Test
    void whatARoleSeesIsTheOwnersToSay() {
        long owner = add("老板", Role.OWNER, "2468");
        long clerk = add("小王", Role.CLERK, "");
        assertEquals(Set.of(), staff.enter(clerk, "").sight().rights());
        staff.keepSight(Role.CLERK, Sight.standard(Role.CLERK).with(Right.PHONES, true).with(Right.EXPORT, true), Actor.OWNER);
        assertEquals(Set.of(Right.PHONES, Right.EXPORT), staff.enter(clerk, "").sight().rights());
        assertEquals(Sight.ALL, staff.enter(owner, "2468").sight());
        assertEquals(Problem.of("staff.owner-sees-all"),
                refused(() -> staff.keepSight(Role.OWNER, Sight.standard(Role.CLERK), Actor.OWNER)));
        assertEquals(List.of("CLERK:  → EXPORT,PHONES"), Sql.column(file, "select detail from audit_entry where action = 'staff.sight'"));
    }

    @Test
    void whoeverHasTheFileGetsPastAForgottenPinAndThatIsWrittenDown() {
        long id = add("老板", Role.OWNER, "2468");
        staff.forgetOwnersPins();
        assertEquals("老板", staff.enter(id, "").name());
        assertEquals(List.of(false), staff.all().stream().map(Person::hasPin).toList());
        assertEquals(List.of("老板"), Sql.column(file, "select detail from audit_entry where action = 'staff.pin-forgotten'"));
    }

    @Test
    void whatIsTakenAlongIsWrittenDown() {
        staff.exported(new Actor("小王"), "客户", 128);
        assertEquals(List.of("小王 export 客户 | 128"),
                Sql.column(file, "select actor || ' ' || action || ' ' || detail from audit_entry order by id desc limit 1"));
    }

    @Test
    void aPinHasFourToThirtyTwoCharacters() {
        assertEquals(Problem.of("staff.pin-length", 4, 32), refused(() -> add("老板", Role.OWNER, "123")));
        assertTrue(staff.all().isEmpty());
    }

    private long add(String name, Role role, String pin) {
        return staff.add(Person.of(name, role), pin, Actor.OWNER);
    }

    private static Problem refused(Executable act) {
        return assertThrows(Rejected.class, act).problem();
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-03-20T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
