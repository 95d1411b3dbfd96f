package org.suanpan.persistence.voice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.goal.calendar.CalendarService;
import org.suanpan.core.goal.calendar.Calendaring;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.Holiday;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierPolicies;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.voice.FestivalNotice;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.core.voice.remind.Reminder.Kind;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.voice.ListeningShop.BO;

/// What the rules of tiers give at a festival is due before it, and the owner's calendar says when that is. Mid-Autumn 2026 is 25 September.
class FestivalGiftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

    @TempDir
    Path folder;

    private Path file;
    private ListeningShop shop;
    private Calendaring calendar;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = ListeningShop.at(file, "2026-09-20T08:00:00Z");
        calendar = new CalendarService(shop.trading.database.unitOfWork(), shop.trading.database.pool().goals().facts().calendar());
        tier(AN, "A");
        tier(BO, "B");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whomTheRulesGiveSomethingIsNamedBeforeTheFestivalWithWhatIsLeftOfTheYear() {
        rules("月饼一盒", "500.00", "");
        assertEquals(List.of(), due(LocalDate.of(2026, 9, 14)));
        assertEquals(List.of("MID_AUTUMN 安康超市 2026-09-25 10 月饼一盒 500.00"), due(LocalDate.of(2026, 9, 15)));
        assertEquals(List.of("MID_AUTUMN 安康超市 2026-09-25 0 月饼一盒 500.00"), due(LocalDate.of(2026, 9, 25)));
        assertEquals(List.of(), due(LocalDate.of(2026, 9, 26)));
        assertEquals(List.of(), due(LocalDate.of(2026, 6, 15)), "the Dragon Boat festival does not count until he says so");
        assertEquals(List.of("SPRING 安康超市 2027-02-06 3 月饼一盒 500.00"), due(LocalDate.of(2027, 2, 3)));
    }

    @Test
    void whatHeWasGivenThisYearAndDidNotGiveBackIsLessToGive() {
        rules("月饼一盒", "500.00", "茶叶");
        gift(1, AN, "2026-01-10", 38_000);
        gift(2, AN, "2025-12-31", 10_000);
        gift(3, AN, "2026-02-01", 5_000);
        Sql.run(file, "insert into loyalty_back (entry_id, day, reason, made_at, made_by) values (3, '2026-02-02', '', '', '')");
        assertEquals(List.of("MID_AUTUMN 安康超市 2026-09-25 5 月饼一盒 120.00", "MID_AUTUMN 博远商行 2026-09-25 5 茶叶 null"), due(TODAY));
        gift(4, AN, "2026-03-10", 60_000);
        assertEquals("MID_AUTUMN 安康超市 2026-09-25 5 月饼一盒 0.00", due(TODAY).getFirst(), "no more than nothing is left");
    }

    @Test
    void aGiftGivenOrPutOffIsNotNamedAndComesAgainAtTheNextFestival() {
        rules("月饼一盒", "", "");
        Reminder first = gifts(TODAY).getFirst();
        shop.reminders().putOff(first, TODAY.plusDays(2), Actor.OWNER);
        assertEquals(List.of(), due(TODAY.plusDays(1)));
        assertEquals(1, due(TODAY.plusDays(2)).size());
        shop.reminders().done(first, Actor.OWNER);
        assertEquals(List.of(), due(TODAY.plusDays(2)));
        calendar.festival(Festival.MID_AUTUMN, 2026, LocalDate.of(2026, 9, 26), Here.OWNER);
        assertEquals(List.of(), due(TODAY.plusDays(3)), "a day that was corrected is the same festival");
        assertEquals(1, due(LocalDate.of(2027, 2, 1)).size());
        shop.reminders().notDone(first);
        assertEquals(List.of("MID_AUTUMN 安康超市 2026-09-26 6 月饼一盒 null"), due(TODAY));
    }

    @Test
    void theFestivalsThatCountAndTheDaysOfNoticeAreTheOwners() {
        rules("粽子", "", "");
        shop.settings().keepFestivals(new FestivalNotice(List.of(Festival.DRAGON_BOAT), 20));
        assertEquals(List.of(), due(TODAY));
        assertEquals(List.of("DRAGON_BOAT 安康超市 2026-06-19 20 粽子 null"), due(LocalDate.of(2026, 5, 30)));
        shop.settings().keepFestivals(new FestivalNotice(List.of(), 20));
        assertEquals(List.of(), due(LocalDate.of(2026, 5, 30)));
        assertEquals("voice.festival-days", assertThrows(Rejected.class, () -> new FestivalNotice(List.of(), 0)).problem().key());
    }

    @Test
    void tiersBelowTheLowestAreGivenWhatTheLowestIsAndTheBestTierIsNamedFirst() {
        rules("月饼", "", "茶叶");
        tier(AN, "D");
        tier(BO, "A");
        assertEquals(List.of("MID_AUTUMN 博远商行 2026-09-25 5 月饼 null", "MID_AUTUMN 安康超市 2026-09-25 5 茶叶 null"), due(TODAY));
        assertEquals(1, shop.reminders().due(TODAY, 1).stream().filter(one -> one.kind() == Kind.FESTIVAL).count());
    }

    @Test
    void whoWasMergedIsGivenOneGiftAsWhomHeIsReadAs() {
        rules("月饼", "100.00", "茶叶");
        gift(1, AN, "2026-01-10", 3_000);
        shop.trading.merging.merge(BO, AN, Actor.OWNER);
        tier(BO, "A");
        assertEquals(List.of("MID_AUTUMN 博远商行 2026-09-25 5 月饼 70.00"), due(TODAY));
    }

    @Test
    void aYearBeyondTheTableIsAskedForAndReadsAsTheOwnerWritesIt() {
        LocalDate day = LocalDate.of(2041, 9, 5);
        assertEquals(List.of(), shop.reminders().unknownFestivals(day), "while nothing is given nothing is asked");
        rules("月饼", "", "");
        assertEquals(List.of(), shop.reminders().unknownFestivals(TODAY));
        assertEquals(List.of(Festival.SPRING, Festival.MID_AUTUMN), shop.reminders().unknownFestivals(day));
        calendar.festival(Festival.MID_AUTUMN, 2041, LocalDate.of(2041, 9, 10), Here.OWNER);
        assertEquals(List.of(Festival.SPRING), shop.reminders().unknownFestivals(day));
        assertEquals(List.of("MID_AUTUMN 安康超市 2041-09-10 5 月饼 null"), due(day));
        assertEquals(LocalDate.of(2041, 9, 10), calendar.year(2041, TODAY).festivals().day(Festival.MID_AUTUMN, 2041));
        calendar.festival(Festival.MID_AUTUMN, 2041, null, Here.OWNER);
        assertEquals(List.of(), due(day));
        Here seller = new Here("李娜", Role.SALES, null, Sight.standard(Role.SALES));
        assertEquals("target.no-change", assertThrows(Rejected.class,
                () -> calendar.festival(Festival.SPRING, 2041, null, seller)).problem().key());
    }

    @Test
    void theHolidayOfTheOwnRhythmGoesByTheOwnersCalendar() {
        rules("月饼", "", "");
        TierPolicies policies = shop.trading.database.tierPorts().policies();
        LocalDate from = LocalDate.of(2041, 1, 1);
        LocalDate to = LocalDate.of(2041, 3, 31);
        assertEquals(0, policies.inForce(TODAY).cycle().holiday().between(from, to));
        calendar.festival(Festival.SPRING, 2041, LocalDate.of(2041, 2, 1), Here.OWNER);
        assertEquals(15, policies.inForce(TODAY).cycle().holiday().between(from, to));
        assertEquals(15, policies.version(2).cycle().holiday().between(from, to));
    }

    private void rules(String first, String yearly, String second) {
        TierPolicy p = TierPolicy.standard();
        CyclePolicy c = p.cycle();
        TierPolicy policy = new TierPolicy(0, p.basis(), List.of(terms("金", first, yearly), terms("银", second, "")), p.score(),
                new HysteresisPolicy(List.of(Rate.parse("50")), List.of(Rate.parse("45")), 2, 2, null), p.lifecycle(),
                new CyclePolicy(c.prior(), c.minGaps(), c.maxGaps(), c.multiple(), c.lostMultiple(), c.limits(), Holiday.USUAL));
        new TierPolicyService(shop.trading.database.tierPorts(), shop.trading.database.unitOfWork(), Clock.systemUTC())
                .putInForce(new PolicyDraft(0, "规则", policy), LocalDate.of(2026, 3, 1), Actor.OWNER);
    }

    private static TierTerms terms(String name, String festival, String yearly) {
        return new TierTerms(name, TierTerms.Service.NONE, TierTerms.Money.NONE,
                new TierTerms.Care("", "", "", yearly.isEmpty() ? null : Money.parse(yearly), festival));
    }

    private void tier(CustomerId who, String tier) {
        Sql.run(file, "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, assigned_at, actor) values ("
                + who.value() + ", '2026-03-01', '" + tier + "', 'ACTIVE', 0, 'x', 1, '', '')");
    }

    private void gift(int id, CustomerId who, String day, long fen) {
        Sql.run(file, "insert into loyalty_gift (id, name, points, stock, value_fen, stopped) values (1, '茶杯', 1, 9, 1, 0) on conflict do nothing",
                "insert into loyalty_entry (id, customer_id, day, kind, points, gift_id, words, value_fen, person, approver, reason, made_at, made_by) values ("
                        + id + ", " + who.value() + ", '" + day + "', 'GIFT', -1, 1, '茶杯', " + fen + ", '', '', '', '', '')");
    }

    private List<Reminder> gifts(LocalDate asOf) {
        return shop.reminders().due(asOf, 9).stream().filter(one -> one.kind() == Kind.FESTIVAL).toList();
    }

    private List<String> due(LocalDate asOf) {
        return gifts(asOf).stream().map(one -> one.festival() + " " + one.name() + " " + one.day() + " " + one.count() + " " + one.words() + " "
                + one.amount()).toList();
    }
}
