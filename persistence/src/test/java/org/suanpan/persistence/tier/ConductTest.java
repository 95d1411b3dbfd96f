package org.suanpan.persistence.tier;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.Errand;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.ledger.due.Due;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.willingness.Conduct;
import org.suanpan.core.tier.willingness.DebtPaper;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// How customers answered, paid and are thought of, read from the file.
class ConductTest {

    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final CustomerId BO = new CustomerId(3);
    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    private TradingShop shop;
    private final List<Document> standing = new ArrayList<>();
    private Random dice = new Random(0);

    @BeforeEach
    void twoCustomers() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.open("2026-01-01", TEA, "90000", "180000");
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(BO, "C2", "博远商行", Contact.NONE, "", "", "", "", 7, null, 1)));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void errandsAndPlansAreNoContacts() {
        talk(AN, "2026-01-05", true, "要两箱");
        talk(AN, "2026-01-05", false, "");
        talk(AN, "2026-01-09", true, "下月再说");
        shop.database.unitOfWork().write(() -> {
            shop.database.pool().followUps().add(new Talk(AN, Talk.Way.CALL, day("2026-01-07"), "", day("2026-02-01"), "问他"), NOW, Actor.OWNER);
            shop.database.pool().followUps().add(new Errand(day("2026-02-02"), "送挂历", null), List.of(AN), day("2026-01-08"), NOW, Actor.OWNER);
        });
        Conduct conduct = conduct(AN, "2026-01-01", "2026-01-08");
        assertEquals(days("2026-01-05", "2026-01-05"), conduct.contacts());
        assertEquals(days("2026-01-05"), conduct.answered());
        assertEquals(3, conduct(AN, "2026-01-01", "2026-01-31").contacts().size());
    }

    @Test
    void theStarsAreThoseThatWereGivenByTheDay() {
        stars(AN, "2026-01-05", 2);
        stars(AN, "2026-01-10", 4);
        stars(BO, "2026-01-12", 5);
        assertEquals(0, conduct(AN, "2025-01-01", "2026-01-04").stars());
        assertEquals(2, conduct(AN, "2025-01-01", "2026-01-09").stars());
        assertEquals(4, conduct(AN, "2025-01-01", "2026-02-09").stars());
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(5, conduct(AN, "2025-01-01", "2026-02-09").stars());
    }

    @Test
    void aDebtCountsNightByNightAndIsOverdueAfterItsDueDay() {
        sell(BO, "2026-01-01", "10", null);
        receive(BO, "2026-01-06", "40.00");
        receive(BO, "2026-01-11", "60.00");
        // Five nights of 100.00, then five of 60.00; due on the 8th, so the nights of the 9th and 10th are overdue.
        assertEquals(new Conduct.Payments(1, 80_000, 12_000), conduct(BO, "2026-01-01", "2026-01-31").payments());
        assertEquals(new Conduct.Payments(1, 12_000, 6_000), conduct(BO, "2026-01-08", "2026-01-09").payments(), "only the nights of the span");
        assertEquals(Conduct.Payments.NONE, conduct(BO, "2026-01-11", "2026-01-31").payments());
    }

    @Test
    void whatIsPaidAtOnceOrTakenBackWasNeverOwed() {
        sell(BO, "2026-01-01", "10", "100.00");
        assertEquals(Conduct.Payments.NONE, conduct(BO, "2026-01-01", "2026-01-31").payments());
        Document wrong = sell(BO, "2026-01-02", "10", null);
        shop.reverse(wrong, "2026-01-05");
        assertEquals(new Conduct.Payments(1, 30_000, 0), conduct(BO, "2026-01-01", "2026-01-04").payments(), "known until it was taken back");
        assertEquals(Conduct.Payments.NONE, conduct(BO, "2026-01-01", "2026-01-31").payments());
    }

    @Test
    void aReceiptThatIsTakenBackLeavesTheDebtOpenFromThatDay() {
        sell(BO, "2026-01-01", "10", null);
        Document receipt = receive(BO, "2026-01-03", "100.00");
        shop.reverse(receipt, "2026-01-20");
        assertEquals(new Conduct.Payments(1, 20_000, 0), conduct(BO, "2026-01-01", "2026-01-19").payments());
        assertEquals(new Conduct.Payments(1, 50_000, 30_000), conduct(BO, "2026-01-01", "2026-01-22").payments());
    }

    /// The ageing of every night, added up.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void payingIsWhatTheAgeingOfEveryNightSays(long seed) {
        dice = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            happens();
        }
        Map<CustomerId, Conduct.Payments> read = new HashMap<>();
        LocalDate from = day("2026-01-20");
        LocalDate to = day("2026-03-15");
        for (CustomerFacts one : facts(from, to)) {
            read.put(one.id(), one.conduct().payments());
            assertEquals(one.conduct().payments(), sum(shop.database.tierPorts().facts().debts(new DateSpan(from, to), one.id())), "document by document");
        }
        assertEquals(nightByNight(from, to), read);
    }

    private static Conduct.Payments sum(List<DebtPaper> papers) {
        return new Conduct.Payments(papers.size(), papers.stream().mapToLong(paper -> paper.nights().owed()).sum(),
                papers.stream().mapToLong(paper -> paper.nights().overdue()).sum());
    }

    private Map<CustomerId, Conduct.Payments> nightByNight(LocalDate from, LocalDate to) {
        Map<CustomerId, Set<Object>> debts = new HashMap<>();
        Map<CustomerId, long[]> sums = new HashMap<>();
        Set<Object> takenBack = new HashSet<>(Sql.column(folder.resolve("shop.suanpan"),
                "select r.reverses_id from document r where r.reverses_id is not null and r.business_date <= '" + to + "'"));
        for (LocalDate night = from; !night.isAfter(to); night = night.plusDays(1)) {
            for (Dunning dunning : shop.database.owing().dunnings(night)) {
                CustomerId who = Objects.requireNonNull(dunning.holder().partner().customer());
                for (Due due : dunning.documents()) {
                    if (!takenBack.contains(String.valueOf(due.document().value()))) {
                        debts.computeIfAbsent(who, _ -> new HashSet<>()).add(due.document());
                        sums.computeIfAbsent(who, _ -> new long[2])[0] += due.open().fen();
                        sums.get(who)[1] += due.due().isBefore(night) ? due.open().fen() : 0;
                    }
                }
            }
        }
        Map<CustomerId, Conduct.Payments> all = new HashMap<>();
        for (CustomerFacts one : facts(from, to)) {
            long[] sum = sums.getOrDefault(one.id(), new long[2]);
            all.put(one.id(), new Conduct.Payments(debts.getOrDefault(one.id(), Set.of()).size(), sum[0], sum[1]));
        }
        return all;
    }

    private void happens() {
        CustomerId who = dice.nextBoolean() ? AN : BO;
        String on = day("2026-01-02").plusDays(dice.nextInt(70)).toString();
        try {
            switch (dice.nextInt(9)) {
                case 0, 1, 2 -> standing.add(sell(who, on, String.valueOf(1 + dice.nextInt(20)), dice.nextInt(3) == 0 ? "7.00" : null));
                case 3, 4 -> standing.add(receive(who, on, String.valueOf(5 + dice.nextInt(200)) + ".00"));
                case 5 -> shop.post(Draft.of(DocumentKind.SALES_RETURN, day(on)).customer(who).lines(List.of(line(TEA, "2", "10"))));
                case 6 -> shop.post(Draft.of(DocumentKind.OPENING_RECEIVABLE, day("2026-01-02")).customer(who).due(day(on))
                        .settling(Settling.of(null, Money.parse("33.00"))));
                case 7 -> {
                    if (!standing.isEmpty()) {
                        Document one = standing.remove(dice.nextInt(standing.size()));
                        shop.reverse(one, one.typed().date().plusDays(dice.nextInt(20)).toString());
                    }
                }
                default -> {
                    if (dice.nextInt(6) == 0) {
                        shop.merging.merge(AN, BO, Actor.OWNER);
                    }
                }
            }
        } catch (Rejected refused) {
            assertEquals(false, refused.problem().key().isEmpty(), "some of what the dice want cannot be; the rest must add up");
        }
    }

    private Document sell(CustomerId who, String on, String quantity, @Nullable String paid) {
        Draft draft = Draft.of(DocumentKind.DELIVERY, day(on)).customer(who).lines(List.of(line(TEA, quantity, "10")));
        return shop.post(paid == null ? draft : draft.settling(Settling.of(null, Money.parse(paid))));
    }

    private Document receive(CustomerId who, String on, String amount) {
        return shop.post(Draft.of(DocumentKind.RECEIPT, day(on)).customer(who).settling(Settling.of(null, Money.parse(amount))));
    }

    private void talk(CustomerId who, String on, boolean answered, String result) {
        shop.database.unitOfWork().write(() -> shop.database.pool().followUps().add(new Talk(who, Talk.Way.CALL, day(on), answered, result, null, ""), NOW, Actor.OWNER));
    }

    private void stars(CustomerId who, String on, int stars) {
        shop.database.unitOfWork().write(() -> shop.database.pool().stars().add(who, stars, day(on), NOW, Actor.OWNER));
    }

    private Conduct conduct(CustomerId who, String from, String to) {
        return facts(day(from), day(to)).stream().filter(one -> one.id().equals(who)).findFirst().orElseThrow().conduct();
    }

    private List<CustomerFacts> facts(LocalDate from, LocalDate to) {
        return shop.database.tierPorts().facts().of(new DateSpan(from, to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static DayList days(String... days) {
        return DayList.of(List.of(days).stream().map(LocalDate::parse).toList());
    }
}
