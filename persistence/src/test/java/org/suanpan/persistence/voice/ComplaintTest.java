package org.suanpan.persistence.voice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.followup.Moment;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.Complaint.Subject;
import org.suanpan.core.voice.ComplaintService;
import org.suanpan.core.voice.ComplaintStep;
import org.suanpan.core.voice.ComplaintStep.Kind;
import org.suanpan.core.voice.Complaints.Upheld;
import org.suanpan.core.voice.Complaints.Which;
import org.suanpan.core.voice.VoiceRules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;

/// Complaints from the first word to the end.
class ComplaintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private ListeningShop shop;

    @BeforeEach
    void open() {
        shop = ListeningShop.at(folder.resolve("shop.suanpan"), "2026-03-20T08:00:00Z");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aComplaintGoesFromOpenToClosedStepByStep() {
        long id = receive(AN, TODAY, "茶有霉味");
        assertEquals("OPEN 2026-03-21", standing(id));
        assertEquals("complaint.not-next.UPHELD", refused(() -> step(id, Kind.UPHELD, "王芳", "是")));
        assertEquals("complaint.not-next.CLOSED", refused(() -> step(id, Kind.CLOSED, "owner", "了结")));
        assertEquals("complaint.step-empty", refused(() -> step(id, Kind.ANSWERED, "李娜", " ")));
        later("2026-03-20T11:30:00Z").step(id, new ComplaintStep(Kind.ANSWERED, TODAY, "李娜", "马上换货"));
        assertEquals(new Complaint.Wait(true, 3), shop.complaints().get(id).waited(ZoneOffset.UTC));
        step(id, Kind.UPHELD, "王芳", "仓库受潮");
        step(id, Kind.CLOSED, "owner", "已换");
        assertEquals("CLOSED 2026-03-21", standing(id));
        assertEquals(List.of("RECEIVED 李娜 茶有霉味", "ANSWERED 李娜 马上换货", "UPHELD 王芳 仓库受潮", "CLOSED owner 已换"),
                shop.complaints().steps(id).stream().map(s -> s.kind() + " " + s.who() + " " + s.words()).toList());
        assertEquals(List.of(new Upheld("李娜", 1)), shop.complaints().upheld(DateSpan.ending(TODAY, 30)));
        assertEquals(List.of(), shop.complaints().list(Which.OPEN, TODAY, 9));
        assertEquals(1, shop.complaints().count(Which.ALL, TODAY));
    }

    @Test
    void whoseCustomerItIsDoesNotSayHimselfThatTheComplaintIsUnfounded() {
        long id = receive(AN, TODAY, "少了两包");
        step(id, Kind.ANSWERED, "李娜", "查一下");
        assertEquals("complaint.own-verdict", refused(() -> step(id, Kind.NOT_UPHELD, "李娜", "不属实")));
        step(id, Kind.NOT_UPHELD, "王芳", "监控里数量对");
        assertEquals(List.of(), shop.complaints().upheld(DateSpan.ending(TODAY, 30)));
    }

    @Test
    void whereNobodyElseIsThereHeMayDecide() {
        shop.close();
        shop = ListeningShop.alone(folder.resolve("alone.suanpan"), "2026-03-20T08:00:00Z");
        long id = receive(AN, TODAY, "少了两包");
        step(id, Kind.ANSWERED, "李娜", "查一下");
        step(id, Kind.UPHELD, "李娜", "是少了");
        assertEquals("DECIDED 2026-03-21", standing(id));
    }

    @Test
    void whatIsNotAnsweredByTheDayPromisedIsOverdue() {
        long old = receive(AN, TODAY.minusDays(2), "送晚了");
        receive(ListeningShop.BO, TODAY.minusDays(1), "价格不对");
        assertEquals(List.of("送晚了"), words(Which.OVERDUE));
        assertEquals(List.of("送晚了", "价格不对"), words(Which.OPEN));
        step(old, Kind.ANSWERED, "李娜", "道歉");
        assertEquals(List.of(), words(Which.OVERDUE));
        assertTrue(shop.complaints().get(old).isOverdue(TODAY), "it was answered, but late");
        assertEquals(new Complaint.Wait(false, 2), shop.complaints().get(old).waited(ZoneOffset.UTC));
        shop.settings().keep(new VoiceRules(3, 30, 14, 30, 90));
        assertFalse(shop.complaints().get(receive(AN, TODAY.minusDays(2), "又晚了")).waitsTooLong(TODAY));
    }

    @Test
    void aComplaintNamesItsDocumentAndWhatIsMissingIsSaid() {
        assertEquals("complaint.empty", refused(() -> receive(AN, TODAY, " ")));
        assertEquals("complaint.not-yet", refused(() -> receive(AN, TODAY.plusDays(1), "x")));
        assertEquals("complaint.unknown", refused(() -> shop.complaints().get(99)));
    }

    @Test
    void complaintsStandInTheTimeLineAndFollowAMerge() {
        long id = receive(ListeningShop.BO, TODAY, "破了一箱");
        shop.trading.merging.merge(AN, ListeningShop.BO, Actor.OWNER);
        assertEquals(List.of("安康超市"), shop.complaints().of(AN, 9).stream().map(Complaint::name).toList());
        assertEquals(List.of("COMPLAINT_RECEIVED 破了一箱"), timeline(AN));
        shop.trading.merging.undo(ListeningShop.BO, Actor.OWNER);
        assertEquals(List.of(), shop.complaints().of(AN, 9));
        assertEquals("博远商行", shop.complaints().get(id).name());
    }

    private List<String> timeline(CustomerId who) {
        return shop.trading.database.pool().followUps().timeline(who, 9).stream().map((Moment m) -> m.kind() + " " + m.words()).toList();
    }

    private long receive(CustomerId who, LocalDate day, String words) {
        return shop.complaints().receive(new Complaint.Draft(who, day, Subject.QUALITY, words, null, "李娜"));
    }

    private void step(long id, Kind kind, String who, String words) {
        shop.complaints().step(id, new ComplaintStep(kind, TODAY, who, words));
    }

    private ComplaintService later(String instant) {
        return shop.complaints(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private String standing(long id) {
        return shop.complaints().get(id).state() + " " + shop.complaints().get(id).answerBy();
    }

    private List<String> words(Which which) {
        return shop.complaints().list(which, TODAY, 9).stream().map(Complaint::words).toList();
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
