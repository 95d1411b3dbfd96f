package org.suanpan.core.party.owner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.TakeBack.State;
import org.suanpan.core.party.owner.TakeBack.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Who falls back to the public pool, to the day; and whose a customer was, by the book of owners.
class TakeBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final PoolRules RULES = new PoolRules(90, 7, null, 7, LocalDate.of(2025, 1, 1));

    @Test
    void dayNinetyIsDueAndTheSevenBeforeItAreWarned() {
        assertEquals("DUE 91 0", verdict(RULES, TODAY.minusDays(91), "B"));
        assertEquals("DUE 90 0", verdict(RULES, TODAY.minusDays(90), "B"));
        assertEquals("WARNED 89 1", verdict(RULES, TODAY.minusDays(89), "B"));
        assertEquals("WARNED 83 7", verdict(RULES, TODAY.minusDays(83), "B"));
        assertEquals("FRESH 82 8", verdict(RULES, TODAY.minusDays(82), "B"));
        assertEquals("FRESH -3 93", verdict(RULES, TODAY.plusDays(3), ""));
    }

    @Test
    void customersOfTierAAreKept() {
        assertEquals("KEPT 200 0", verdict(RULES, TODAY.minusDays(200), "A"));
        assertEquals("KEPT 83 7", verdict(RULES, TODAY.minusDays(83), "A"));
        assertEquals("FRESH 82 8", verdict(RULES, TODAY.minusDays(82), "A"));
    }

    @Test
    void nobodyIsTakenBackBeforeHeWasWarned() {
        assertEquals("WARNED 400 7", verdict(on(TODAY), TODAY.minusDays(400), "C"));
        assertEquals("WARNED 400 1", verdict(on(TODAY.minusDays(6)), TODAY.minusDays(400), "C"));
        assertEquals("DUE 400 0", verdict(on(TODAY.minusDays(7)), TODAY.minusDays(400), "C"));
    }

    @Test
    void whoWasNeverTouchedCountsFromTheDayTheRulesBegan() {
        assertEquals("DUE 90 0", verdict(on(TODAY.minusDays(90)), null, ""));
        assertEquals("WARNED 89 1", verdict(on(TODAY.minusDays(89)), null, ""));
        assertEquals("FRESH 0 90", verdict(on(TODAY), null, ""));
    }

    @Test
    void theMostUrgentComesFirstAndFreshOnesAreLeftOut() {
        List<Untouched> all = List.of(who(TODAY.minusDays(84), "B", 1), who(TODAY, "B", 2), who(TODAY.minusDays(100), "C", 3),
                who(TODAY.minusDays(84), "", 4));
        assertEquals(List.of(3L, 1L, 4L), new TakeBack(RULES, TODAY).judge(all).stream().map(v -> v.who().customer().value()).toList());
        assertEquals(TODAY.minusDays(83), new TakeBack(RULES, TODAY).oldest());
    }

    @Test
    void oneMoreDayNeverMakesACustomerFresher() {
        Random dice = new Random(20261129);
        for (int i = 0; i < 2_000; i++) {
            int days = 1 + dice.nextInt(200);
            PoolRules rules = new PoolRules(days, dice.nextInt(days), null, 7, TODAY.minusDays(dice.nextInt(300)));
            Untouched who = who(dice.nextInt(5) == 0 ? null : TODAY.minusDays(dice.nextInt(400)), "B", 1);
            Verdict now = new TakeBack(rules, TODAY).judge(who);
            Verdict next = new TakeBack(rules, TODAY.plusDays(1)).judge(who);
            assertTrue(next.state().compareTo(now.state()) >= 0, () -> rules + " " + who);
            assertEquals(now.dueOn(), next.dueOn());
            if (who.touched() != null && who.touched().isAfter(new TakeBack(rules, TODAY).oldest())) {
                assertEquals(State.FRESH, now.state(), "what the data file leaves out would have been fresh");
            }
        }
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        assertEquals("commons.days-wrong", refused(() -> new PoolRules(0, 0, null, 7, null)));
        assertEquals("commons.days-wrong", refused(() -> new PoolRules(7, 7, null, 7, null)));
        assertEquals("commons.quota-wrong", refused(() -> new PoolRules(90, 7, 0, 7, null)));
        assertEquals("commons.wait-wrong", refused(() -> new PoolRules(90, 7, 100, -1, null)));
        assertEquals(LocalDate.of(2025, 1, 1), RULES.since(TODAY).since(), "on since they were turned on");
    }

    @Test
    void theBookTellsWhoseACustomerWasOnAnyDay() {
        SalesRepId li = new SalesRepId(1);
        SalesRepId wang = new SalesRepId(2);
        List<Change> book = List.of(new Change(new CustomerId(2), li, wang, LocalDate.of(2026, 3, 10), Change.Kind.HANDOVER, 1),
                new Change(new CustomerId(2), wang, null, LocalDate.of(2026, 4, 1), Change.Kind.GIVEN_UP, 2));
        assertEquals(li, Change.owner(book, li, LocalDate.of(2026, 3, 9)));
        assertEquals(wang, Change.owner(book, li, LocalDate.of(2026, 3, 10)), "the day itself is the new one's");
        assertEquals(wang, Change.owner(book, li, LocalDate.of(2026, 3, 31)));
        assertEquals(null, Change.owner(book, li, LocalDate.of(2026, 4, 1)));
        assertEquals(li, Change.owner(List.of(), li, TODAY));
    }

    @Test
    void takingTheNewestChangeBackLeadsToTheSameOwnerOnEveryDay() {
        Random dice = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Change> book = new ArrayList<>();
            SalesRepId owner = rep(dice);
            SalesRepId entered = owner;
            LocalDate day = LocalDate.of(2026, 1, 1);
            for (int step = 1; step < 8; step++) {
                day = day.plusDays(dice.nextInt(4));
                List<Change> before = List.copyOf(book);
                SalesRepId to = rep(dice);
                Change change = new Change(new CustomerId(2), owner, to, day, Change.Kind.HANDOVER, step);
                book.add(change);
                assertEquals(to, Change.owner(book, entered, day));
                if (dice.nextBoolean()) {
                    book.add(change.back(100 + step));
                    for (LocalDate on = LocalDate.of(2025, 12, 30); on.isBefore(day.plusDays(3)); on = on.plusDays(1)) {
                        assertTrue(Objects.equals(Change.owner(before, entered, on), Change.owner(book, entered, on)));
                    }
                } else {
                    owner = to;
                }
            }
        }
    }

    private static @Nullable SalesRepId rep(Random dice) {
        int one = dice.nextInt(4);
        return one == 0 ? null : new SalesRepId(one);
    }

    private static PoolRules on(LocalDate since) {
        return new PoolRules(90, 7, null, 7, since);
    }

    private static String verdict(PoolRules rules, @Nullable LocalDate touched, String tier) {
        Verdict verdict = new TakeBack(rules, TODAY).judge(who(touched, tier, 1));
        return verdict.state() + " " + verdict.idle() + " " + verdict.daysLeft();
    }

    private static Untouched who(@Nullable LocalDate touched, String tier, long id) {
        return new Untouched(new CustomerId(id), "C" + id, "客户", "李娜", tier, touched, Money.ZERO);
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
