package org.suanpan.persistence.followup;

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
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.Errand;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Moment;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.followup.Talk.Way;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Talks written down, promises kept and put off, and the time line they are part of.
class FollowUpTest {

    private static final CustomerId BO = new CustomerId(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private FollowingUp following;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, null, 1)));
        following = new FollowUpService(shop.database.unitOfWork(), shop.database.pool().followUps(),
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anErrandForManyIsOneWriteAndIsTakenBackButForWhatIsDone() {
        shop.database.unitOfWork().write(() -> shop.database.customers().update(
                new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, TradingShop.LI, 1)));
        List<Long> made = following.plan(new Errand(LocalDate.of(2026, 3, 25), " 送新品样 ", null), List.of(AN, BO), Actor.OWNER);
        assertEquals(List.of("安康超市  送新品样", "博远商行 李娜 送新品样"), following.due(LocalDate.of(2026, 3, 25), 9).stream()
                .map(due -> due.name() + " " + due.rep() + " " + due.what()).toList());
        assertEquals("ERRAND → 2026-03-25 送新品样", following.timeline(BO, 9).getFirst().kind() + following.timeline(BO, 9).getFirst().words());
        following.done(made.getFirst());
        following.takeBack(made);
        assertEquals(List.of(), following.due(LocalDate.of(2026, 3, 25), 9));
        assertEquals(1, following.timeline(AN, 9).size(), "what was done stays");
        assertEquals(0, following.timeline(BO, 9).size());
    }

    @Test
    void anErrandNamesWhoDoesItWhatAndADayToCome() {
        following.plan(new Errand(TODAY, "回访", TradingShop.LI), List.of(AN), Actor.OWNER);
        assertEquals("李娜", following.open(AN).getFirst().rep());
        log(AN, Way.CALL, "2026-03-20", "访了", null, "");
        assertEquals(List.of(), following.open(AN), "a talk does what was planned up to its day");
        assertEquals("followup.errand-empty", refused(new Errand(TODAY, " ", null), List.of(AN)));
        assertEquals("followup.put-off-past", refused(new Errand(TODAY.minusDays(1), "回访", null), List.of(AN)));
        assertEquals("followup.errand-nobody", refused(new Errand(TODAY, "回访", null), List.of()));
    }

    private String refused(Errand errand, List<CustomerId> customers) {
        return assertThrows(Rejected.class, () -> following.plan(errand, customers, Actor.OWNER)).problem().key();
    }

    @Test
    void whatWasPromisedIsDueUntilItIsDoneOrPutOff() {
        long call = log(AN, Way.CALL, "2026-03-01", "说考虑一下", "2026-03-18", "再问一次");
        log(BO, Way.VISIT, "2026-03-02", "看了样品", "2026-03-21", "");
        assertEquals(List.of("安康超市 2026-03-18 再问一次 (说考虑一下)"), due(TODAY));
        assertEquals(2, due(TODAY.plusDays(1)).size());
        following.putOff(call, TODAY.plusDays(2));
        assertEquals(List.of(), due(TODAY));
        assertEquals("followup.put-off-past", refused(() -> following.putOff(call, TODAY.minusDays(1))));
        following.done(call);
        assertEquals("followup.not-open", refused(() -> following.done(call)));
        following.notDone(call);
        assertEquals(1, following.open(AN).size());
    }

    @Test
    void aNewTalkKeepsWhatWasPromisedUpToItsDay() {
        log(AN, Way.CALL, "2026-03-01", "说考虑一下", "2026-03-18", "再问一次");
        log(AN, Way.CALL, "2026-03-19", "订十件", "2026-04-01", "催款");
        assertEquals(List.of("安康超市 2026-04-01 催款 (订十件)"), due(TODAY.plusYears(1)));
        assertEquals("followup.empty", refused(() -> log(AN, Way.CALL, "2026-03-19", " ", null, "")));
        assertEquals("followup.next-before", refused(() -> log(AN, Way.CALL, "2026-03-19", "x", "2026-03-18", "")));
    }

    @Test
    void talksDocumentsAndMoneyStandInOneLineAndFollowAMerge() {
        shop.open("2026-01-01", TEA, "100", "100.00");
        shop.post(TradingShop.draft("2026-02-01", line(TEA, "2", "10.00")).remark("急"));
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.of(2026, 2, 3)).customer(AN)
                .settling(new Settling(null, Money.parse("20.00"), Money.ZERO, null)));
        log(AN, Way.VISIT, "2026-02-02", "货齐了", "2026-03-01", "回访");
        log(BO, Way.MESSAGE, "2026-02-04", "发了报价", null, "");
        assertEquals(List.of("2026-02-03 RECEIPT 20.00", "2026-02-02 VISIT 货齐了 → 2026-03-01 回访", "2026-02-01 DELIVERY 20.00 急"), timeline(AN));
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals("2026-02-04 MESSAGE 发了报价", timeline(AN).getFirst());
        shop.merging.undo(BO, Actor.OWNER);
        assertEquals(List.of("2026-02-04 MESSAGE 发了报价"), timeline(BO));
    }

    @Test
    void aCallThatNobodyAnsweredDoesNothingThatWasPromisedAndNeedsNoWords() {
        log(AN, Way.CALL, "2026-03-01", "说考虑一下", "2026-03-18", "再问一次");
        missed(AN, "2026-03-19", null, "");
        assertEquals(List.of("安康超市 2026-03-18 再问一次 (说考虑一下)"), due(TODAY), "it still reminds");
        missed(AN, "2026-03-20", "2026-03-22", "");
        assertEquals(List.of(), due(TODAY), "he is to be called again later");
        assertEquals(List.of("安康超市 2026-03-22 再问一次 (说考虑一下)"), due(TODAY.plusDays(2)), "and stands there once");
        assertEquals(List.of("2026-03-20 CALL false", "2026-03-19 CALL false", "2026-03-01 CALL true"), following.timeline(AN, 9).stream()
                .map(m -> m.day() + " " + m.kind() + " " + m.answered()).toList());
        log(AN, Way.CALL, "2026-03-22", "订了", null, "");
        assertEquals(List.of(), due(TODAY.plusDays(2)));
    }

    @Test
    void aPromiseMadeByACallThatNobodyAnsweredSaysSo() {
        missed(BO, "2026-03-19", "2026-03-20", "再打");
        missed(BO, "2026-03-20", "2026-03-25", "送样");
        assertEquals(List.of("再打 false", "送样 false"), following.open(BO).stream().map(d -> d.what() + " " + d.answered()).toList());
    }

    /// What the files say is a contact is what counts elsewhere: plans are none, in whatever way they were made.
    @Test
    void errandsAndPlansWithoutWordsAreNoContacts() {
        following.plan(new Errand(TODAY, "回访", null), List.of(AN), Actor.OWNER);
        log(AN, Way.CALL, "2026-03-20", "", "2026-03-25", "报价");
        log(AN, Way.VISIT, "2026-03-21", "谈了", null, "");
        missed(AN, "2026-03-22", null, "");
        assertEquals(List.of("2026-03-21 1", "2026-03-22 0"), Sql.column(folder.resolve("shop.suanpan"),
                "select day || ' ' || answered from follow_up where errand = 0 and (result <> '' or answered = 0) order by day"));
    }

    private void missed(CustomerId who, String day, @Nullable String next, String what) {
        following.log(new Talk(who, Way.CALL, LocalDate.parse(day), false, "", next == null ? null : LocalDate.parse(next), what), Actor.OWNER);
    }

    private long log(CustomerId who, Way way, String day, String result, @Nullable String next, String what) {
        return following.log(new Talk(who, way, LocalDate.parse(day), result, next == null ? null : LocalDate.parse(next), what),
                Actor.OWNER);
    }

    private List<String> due(LocalDate upTo) {
        return following.due(upTo, 9).stream().map(FollowUpTest::words).toList();
    }

    private static String words(Due due) {
        return due.name() + " " + due.day() + " " + due.what() + " (" + due.lastResult() + ")";
    }

    private List<String> timeline(CustomerId who) {
        return following.timeline(who, 9).stream().map(FollowUpTest::words).toList();
    }

    private static String words(Moment m) {
        return (m.day() + " " + m.kind() + " " + (m.amount() == null ? "" : m.amount() + " ") + m.words()).strip();
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
