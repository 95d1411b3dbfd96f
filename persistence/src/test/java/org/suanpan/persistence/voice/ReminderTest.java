package org.suanpan.persistence.voice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.PaymentPromise;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.VoiceRules;
import org.suanpan.core.voice.remind.Greeting;
import org.suanpan.core.voice.remind.Greeting.Place;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.core.voice.remind.Reminder.Kind;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;
import static org.suanpan.persistence.voice.ListeningShop.BO;

/// What is due with customers, each for its own reason, and what becomes of it.
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private Path file;
    private ListeningShop shop;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = ListeningShop.at(file, "2026-03-20T08:00:00Z");
        shop.trading.open("2025-01-01", TEA, "1000", "1000.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsOverdueIsThereUntilHePromisesAndThenOnHisDay() {
        sell(AN, "2026-02-01");
        assertEquals(List.of("OVERDUE 安康超市 2026-03-03 20.00 1"), due(Kind.OVERDUE));
        shop.trading.database.unitOfWork().write(() -> shop.trading.database.customers().keepPromise(AN, new PaymentPromise(TODAY.plusDays(1), null, "月底")));
        assertEquals(List.of(), due(Kind.OVERDUE));
        assertEquals(List.of(), due(Kind.PROMISE));
        shop.trading.database.unitOfWork().write(() -> shop.trading.database.customers().keepPromise(AN, new PaymentPromise(TODAY.minusDays(1), null, "月底")));
        assertEquals(List.of("PROMISE 安康超市 2026-03-19 20.00 0"), due(Kind.PROMISE));
    }

    @Test
    void eachTierIsHeardOfInItsOwnRhythmAndATalkOrAnOrderIsContactEnough() {
        sell(AN, "2026-02-15");
        assertEquals(List.of(), due(Kind.VISIT));
        tier(AN, "A");
        assertEquals(List.of("VISIT 安康超市 2026-03-01 null 33"), due(Kind.VISIT));
        shop.settings().keep(new VoiceRules(1, 30, 40, 50, 60));
        assertEquals(List.of(), due(Kind.VISIT));
        shop.settings().keep(VoiceRules.STANDARD);
        talk(AN, "2026-03-10", null);
        assertEquals(List.of(), due(Kind.VISIT));
    }

    @Test
    void theRulesOfTiersSayHowOftenTheirCustomersAreVisitedAndTheReminderSaysWhy() {
        sell(AN, "2026-02-15");
        tier(AN, "A");
        inForce("2026-03-01", "金", 20, "银", null);
        assertEquals(List.of("VISIT 安康超市 2026-03-07 null 33"), due(Kind.VISIT));
        assertEquals("金 20", first(Kind.VISIT).words() + " " + first(Kind.VISIT).every(TODAY));
        tier(AN, "B");
        assertEquals("银 30", first(Kind.VISIT).words() + " " + first(Kind.VISIT).every(TODAY), "where the rules are silent the shop's own days hold");
        tier(AN, "D");
        assertEquals("银 30", first(Kind.VISIT).words() + " " + first(Kind.VISIT).every(TODAY), "below the lowest counts as the lowest");
    }

    @Test
    void theShopsOwnDaysHoldWhereTheOwnerSaysSoAndBeforeTheRulesBegin() {
        sell(AN, "2026-02-15");
        tier(AN, "A");
        inForce("2026-03-20", "金", 60, "银", null);
        assertEquals(List.of(), due(Kind.VISIT));
        assertEquals(1, all(TODAY.minusDays(1)).stream().filter(words -> words.startsWith("VISIT")).count());
        shop.settings().keepVisitsByTiers(false);
        assertEquals("金 14", first(Kind.VISIT).words() + " " + first(Kind.VISIT).every(TODAY));
    }

    @Test
    void whoSleepsGoesByTheRhythmOfTheRulesInForce() {
        for (String day : List.of("2026-01-02", "2026-01-09", "2026-01-16", "2026-01-23", "2026-01-30", "2026-02-06", "2026-02-13", "2026-02-20", "2026-02-27")) {
            sell(AN, day);
        }
        assertEquals(1, due(Kind.SLEEPING).size());
        TierPolicy standard = TierPolicy.standard();
        CyclePolicy c = standard.cycle();
        put("2026-03-01", new TierPolicy(0, standard.basis(), standard.tiers(), standard.score(), standard.hysteresis(), standard.lifecycle(),
                new CyclePolicy(c.prior(), c.minGaps(), c.maxGaps(), 4, c.lostMultiple(), c.limits())));
        assertEquals(List.of(), due(Kind.SLEEPING));
    }

    @Test
    void whoIsPlannedToBeCalledIsNotDueForAVisit() {
        sell(AN, "2026-01-15");
        tier(AN, "B");
        talk(AN, "2026-01-16", "2026-04-01");
        assertEquals(List.of(), due(Kind.VISIT));
    }

    @Test
    void whoDidNotAnswerIsStillDueForAVisit() {
        sell(AN, "2026-01-15");
        tier(AN, "B");
        List<String> before = due(Kind.VISIT);
        missed(AN, "2026-03-19");
        assertEquals(before, due(Kind.VISIT));
        talk(AN, "2026-03-19", null);
        assertEquals(List.of(), due(Kind.VISIT));
    }

    @Test
    void aPlanTellsThatNobodyAnsweredTheLastTime() {
        shop.trading.database.unitOfWork().write(() -> shop.followUps().add(new Talk(AN, Talk.Way.CALL, TODAY.minusDays(1), false, "", TODAY, ""),
                java.time.Instant.EPOCH, Actor.OWNER));
        assertEquals(List.of("FOLLOW_UP 安康超市 2026-03-20 null 1"), due(Kind.FOLLOW_UP));
    }

    @Test
    void whoSleepsByHisOwnRhythmIsNamedWithTheDayHeWasExpected() {
        for (String day : List.of("2026-01-02", "2026-01-09", "2026-01-16", "2026-01-23", "2026-01-30", "2026-02-06", "2026-02-13", "2026-02-20", "2026-02-27")) {
            sell(AN, day);
        }
        assertEquals(List.of("SLEEPING 安康超市 2026-03-06 180.00 21"), due(Kind.SLEEPING));
        tier(AN, "A");
        assertEquals(List.of(), due(Kind.VISIT), "he stands above already");
        missed(AN, "2026-03-18");
        assertEquals(1, due(Kind.SLEEPING).size(), "nobody has spoken with him yet");
        talk(AN, "2026-03-19", null);
        assertEquals(List.of(), due(Kind.SLEEPING), "somebody has spoken with him since");
    }

    @Test
    void birthdaysAndDaysAreThereAWeekAhead() {
        Sql.run(file, "insert into party_person (customer_id, place, name, role, phones, wechat, email, birthday, remark) values (2, 0, '王老板', 'OWNER', '', '', '', '1970-03-27', ''), "
                + "(2, 1, '李会计', 'ACCOUNTANT', '', '', '', '03-28', ''), (2, 2, '赵', 'OTHER', '', '', '', '03-20', '')",
                "insert into party_day (customer_id, place, name, day) values (3, 0, '店庆', '2010-03-22')");
        assertEquals(List.of("BIRTHDAY 安康超市 2026-03-20 null 0", "BIRTHDAY 安康超市 2026-03-27 null 7"), due(Kind.BIRTHDAY));
        assertEquals(List.of("DAY 博远商行 2026-03-22 null 2"), due(Kind.DAY));
        Reminder first = first(Kind.BIRTHDAY);
        shop.reminders().done(first, Actor.OWNER);
        assertEquals(1, due(Kind.BIRTHDAY).size());
        assertEquals(3, shop.reminders().due(TODAY.plusYears(1), 9).stream().filter(one -> one.kind() != Kind.VISIT).count(), "next year they come again");
    }

    @Test
    void complaintsAndLowScoresAreThereAndAPromiseOfOursIsClosed() {
        shop.complaints().receive(new Complaint.Draft(AN, TODAY.minusDays(2), Complaint.Subject.PRICE, "算错了", null, "李娜"));
        shop.answers().keep(new Answer.Draft(BO, TODAY, 1, List.of(), "不好", "", Answer.Channel.PHONE, null, null, "owner"), "回访", Actor.OWNER);
        talk(AN, "2026-03-01", "2026-03-20");
        assertEquals(List.of("COMPLAINT 安康超市 2026-03-19 null 0", "FOLLOW_UP 安康超市 2026-03-20 null 0"), all(TODAY));
        assertEquals(List.of("LOW_SCORE 博远商行 2026-03-21 null 1"), all(TODAY.plusDays(1)).stream().filter(w -> w.startsWith("LOW")).toList());
        Reminder task = first(Kind.FOLLOW_UP);
        shop.reminders().putOff(task, TODAY.plusDays(7), Actor.OWNER);
        assertEquals(List.of("COMPLAINT 安康超市 2026-03-19 null 0"), all(TODAY));
        shop.reminders().done(task, Actor.OWNER);
        assertEquals("followup.not-open", assertThrows(Rejected.class, () -> shop.reminders().done(task, Actor.OWNER)).problem().key());
        shop.reminders().notDone(task);
        assertEquals(1, shop.followUps().open(AN).size());
    }

    @Test
    void whatIsPutOffComesAgainOnItsDayAndWhatIsDoneOnlyForAnotherReason() {
        sell(AN, "2026-02-01");
        Reminder overdue = first(Kind.OVERDUE);
        shop.reminders().putOff(overdue, TODAY.plusDays(1), Actor.OWNER);
        assertEquals(List.of(), due(Kind.OVERDUE));
        assertEquals(1, all(TODAY.plusDays(1)).size());
        shop.reminders().done(overdue, Actor.OWNER);
        assertEquals(List.of(), all(TODAY.plusDays(1)));
        shop.reminders().notDone(overdue);
        assertEquals(1, due(Kind.OVERDUE).size());
        assertEquals("followup.put-off-past", assertThrows(Rejected.class,
                () -> shop.reminders().putOff(overdue, TODAY.minusDays(1), Actor.OWNER)).problem().key());
    }

    @Test
    void remindersFollowAMergeAndWhatWasSaidOfThemComesBackWithTheUndo() {
        sell(AN, "2026-02-01");
        shop.reminders().done(first(Kind.OVERDUE), Actor.OWNER);
        shop.trading.merging.merge(BO, AN, Actor.OWNER);
        assertEquals(List.of("OVERDUE 博远商行 2026-03-03 20.00 1"), due(Kind.OVERDUE));
        shop.trading.merging.undo(AN, Actor.OWNER);
        assertEquals(List.of(), due(Kind.OVERDUE));
    }

    @Test
    void visitsOfMergedCustomersCountEverybodysContacts() {
        sell(AN, "2026-01-01");
        tier(BO, "A");
        talk(BO, "2026-01-05", null);
        shop.trading.merging.merge(BO, AN, Actor.OWNER);
        assertEquals(List.of("VISIT 博远商行 2026-01-19 null 74"), due(Kind.VISIT));
        talk(AN, "2026-03-15", null);
        assertEquals(List.of(), due(Kind.VISIT));
    }

    @Test
    void greetingsAreTheShopsOwnWordsWithThePlacesFilledIn() {
        Greeting greeting = new Greeting(shop.trading.database.unitOfWork(), shop.trading.database.storeFacts());
        assertEquals("otherwise", greeting.words(Greeting.Kind.BIRTHDAY, "otherwise"));
        greeting.keep(Greeting.Kind.BIRTHDAY, "[称呼]生日快乐！[shop]");
        assertEquals("王老板生日快乐！华东", Greeting.fill(greeting.words(Greeting.Kind.BIRTHDAY, ""), Map.of(Place.PERSON, "王老板", Place.SHOP, "华东")));
        greeting.keep(Greeting.Kind.BIRTHDAY, " ");
        assertEquals("otherwise", greeting.words(Greeting.Kind.BIRTHDAY, "otherwise"));
    }

    private void sell(CustomerId who, String day) {
        shop.trading.post(Draft.of(DocumentKind.DELIVERY, LocalDate.parse(day)).customer(who).rep(TradingShop.LI).lines(List.of(line(TEA, "2", "10.00"))));
    }

    private void tier(CustomerId who, String tier) {
        Sql.run(file, "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, assigned_at, actor) values ("
                + who.value() + ", '2026-03-01', '" + tier + "', 'ACTIVE', 0, 'x', 1, '', '')");
    }

    /// Two tiers of these names with these days between visits.
    private void inForce(String day, String first, Integer firstDays, String second, Integer secondDays) {
        TierPolicy standard = TierPolicy.standard();
        put(day, new TierPolicy(0, standard.basis(),
                List.of(new TierTerms(first, new TierTerms.Service(firstDays, null, ""), TierTerms.Money.NONE),
                        new TierTerms(second, new TierTerms.Service(secondDays, null, ""), TierTerms.Money.NONE)),
                standard.score(), new HysteresisPolicy(List.of(Rate.parse("50")), List.of(Rate.parse("45")), 2, 2, null),
                standard.lifecycle(), standard.cycle()));
    }

    private void put(String day, TierPolicy policy) {
        new TierPolicyService(shop.trading.database.tierPorts(), shop.trading.database.unitOfWork(), Clock.systemUTC())
                .putInForce(new PolicyDraft(0, "规则", policy), LocalDate.parse(day), Actor.OWNER);
    }

    private void missed(CustomerId who, String day) {
        shop.trading.database.unitOfWork().write(() -> shop.followUps().add(new Talk(who, Talk.Way.CALL, LocalDate.parse(day), false, "", null, ""),
                java.time.Instant.EPOCH, Actor.OWNER));
    }

    private void talk(CustomerId who, String day, String next) {
        shop.trading.database.unitOfWork().write(() -> shop.followUps().add(new Talk(who, Talk.Way.CALL, LocalDate.parse(day), "x",
                next == null ? null : LocalDate.parse(next), ""), java.time.Instant.EPOCH, Actor.OWNER));
    }

    private Reminder first(Kind kind) {
        return shop.reminders().due(TODAY, 9).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private List<String> due(Kind kind) {
        return all(TODAY).stream().filter(words -> words.startsWith(kind + " ")).toList();
    }

    private List<String> all(LocalDate asOf) {
        return shop.reminders().due(asOf, 9).stream()
                .map(one -> one.kind() + " " + one.name() + " " + one.day() + " " + one.amount() + " " + one.count()).toList();
    }
}
