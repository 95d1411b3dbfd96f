package org.suanpan.persistence.voice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Answer.Channel;
import org.suanpan.core.voice.Answer.Reason;
import org.suanpan.core.voice.AnswerService;
import org.suanpan.core.voice.AnswerSheet;
import org.suanpan.core.voice.Content;
import org.suanpan.core.voice.VoiceRules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.voice.ListeningShop.BO;

/// How content customers are, as they said it.
class AnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final DateSpan YEAR = DateSpan.ending(TODAY, 365);

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
    void aCustomerIsAskedOnceInThirtyDays() {
        keep(AN, "2026-02-01", 4, "王芳");
        assertEquals("satisfied.too-soon", refused(() -> keep(AN, "2026-03-02", 5, "王芳")));
        assertEquals("satisfied.too-soon", refused(() -> keep(AN, "2026-01-15", 5, "王芳")));
        keep(AN, "2026-03-03", 5, "王芳");
        shop.settings().keep(new VoiceRules(1, 0, 14, 30, 90));
        keep(AN, "2026-03-03", 3, "王芳");
        assertEquals(List.of(3, 5, 4), shop.answers().of(AN, 9).stream().map(Answer::score).toList());
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertEquals("satisfied.score-wrong", refused(() -> keep(AN, "2026-03-03", 6, "王芳")));
        assertEquals("satisfied.not-yet", refused(() -> keep(AN, "2026-03-21", 5, "王芳")));
    }

    @Test
    void aLowScoreIsSomebodysTaskTheNextDay() {
        keep(AN, "2026-03-20", 2, "王芳");
        keep(BO, "2026-03-20", 3, "王芳");
        assertEquals(List.of("安康超市 2026-03-21 回访 2/5 包装差"), shop.followUps().due(TODAY.plusDays(9), 9).stream()
                .map(due -> due.name() + " " + due.day() + " " + due.what() + " " + due.lastResult()).toList());
    }

    @Test
    void theMeanNeedsThreeAnswersAndTheOneForComparingIsDrawnToTheShops() {
        keep(AN, "2026-01-01", 5, "王芳");
        keep(BO, "2026-01-01", 2, "王芳");
        keep(BO, "2026-02-01", 2, "王芳");
        assertEquals("1 null 3.33", words(shop.answers().content(AN, TODAY)));
        assertEquals("3 3 3", words(shop.answers().content(YEAR)));
        assertEquals(List.of("李娜 1 null 3.33", " 2 null 2.71"), shop.answers().byRep(YEAR).stream().map(c -> c.rep() + " " + words(c)).toList());
    }

    @Test
    void whatHisSalespersonTypedInWeighsHalf() {
        keep(AN, "2026-01-01", 5, "李娜");
        keep(BO, "2026-01-01", 2, "李娜");
        assertEquals(List.of(true), shop.answers().of(AN, 9).stream().map(Answer::own).toList());
        assertEquals(List.of(false), shop.answers().of(BO, 9).stream().map(Answer::own).toList());
        // (5 × ½ + 3.5 × 5) : 5.5
        assertEquals("1 null 3.64", words(shop.answers().content(AN, TODAY)));
    }

    @Test
    void answersFollowAMerge() {
        keep(AN, "2026-01-01", 5, "王芳");
        keep(BO, "2026-01-20", 3, "王芳");
        shop.trading.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(List.of("安康超市 3", "安康超市 5"), shop.answers().of(AN, 9).stream().map(a -> a.name() + " " + a.score()).toList());
        assertEquals("satisfied.too-soon", refused(() -> keep(AN, "2026-02-10", 4, "王芳")));
        shop.trading.merging.undo(BO, Actor.OWNER);
        keep(AN, "2026-02-10", 4, "王芳");
    }

    @Test
    void ofAFileTheGoodAnswersAreKeptAndOfTheOthersItIsSaidWhy() {
        AnswerService.Outcome outcome = shop.answers().keepAll(List.of(row(2, "C1", "5分", "2026/3/1 10:20"), row(3, "博远商行", "2", "2026-03-02"),
                row(4, "C9", "5", ""), row(5, "C1", "4", "2026-03-05"), row(6, "C2", "好", "2026-03-05"), row(7, "C2", "4", "昨天")), "回访", Actor.OWNER);
        assertEquals(2, outcome.kept());
        assertEquals(List.of("4 satisfied.unknown-customer", "5 satisfied.too-soon", "6 satisfied.score-unread", "7 satisfied.day-unread"),
                outcome.refused().stream().map(r -> r.row() + " " + r.why().key()).toList());
        assertEquals(List.of("2026-03-02 博远商行 2 IMPORT", "2026-03-01 安康超市 5 IMPORT"), shop.answers().list(YEAR, 9).stream()
                .map(a -> a.day() + " " + a.name() + " " + a.score() + " " + a.channel()).toList());
        assertEquals(1, shop.followUps().due(TODAY.plusDays(1), 9).size());
    }

    private static AnswerSheet.Row row(int number, String customer, String score, String day) {
        return new AnswerSheet.Row(number, customer, score, day, "", "", TODAY);
    }

    private void keep(CustomerId who, String day, int score, String by) {
        shop.answers().keep(new Answer.Draft(who, LocalDate.parse(day), score, List.of(Reason.PACKING), "包装差", "王老板", Channel.PHONE, null, null, by),
                "回访", Actor.OWNER);
    }

    private static String words(Content content) {
        return content.answers() + " " + content.mean() + " " + content.shrunk();
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
