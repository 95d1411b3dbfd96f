package org.suanpan.persistence.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Pace;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.policy.Schedule;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TierServiceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Actor ACTOR = new Actor("周敏");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void twoCustomersAProspectAndTheWalkIn() {
        Database.openOrCreate(shop()).close();
        execute("insert into import_batch values (1,'f','s',1,'','SALES_HISTORY',1,'UTF-8',1,1,0,0,0,0,0,0,0,0,0,'t',"
                + "'a',null)",
                "insert into customer (id, code, name) values (2, 'K1', '安平茶行'), (3, 'K2', '福来超市'), "
                        + "(4, 'K3', '新客')",
                sale(1, "S1", "2025-02-01", 2, 100_00, "80_00"),
                sale(2, "S2", "2026-06-10", 2, 500_00, "300_00"),
                sale(3, "S2", "2026-06-20", 2, 100_00, "null"),
                sale(4, "S3", "2026-03-01", 3, 200_00, "null"),
                sale(5, "S4", "2026-07-02", 3, 999_00, "null"),
                sale(6, "S5", "2026-06-29", 1, 777_00, "null"),
                "insert into history_document values (7, 1, 'R1', '2026-06-25', 2, null, 'RETURN', 1, 0, 0, -5000,"
                        + " -3000)");
    }

    @Test
    void recencyOrdersAndAmountFollowTheSalesUpToTheDay() {
        try (Database database = Database.open(shop())) {
            List<TierReview.Line> lines = service(database).review(AS_OF, Progress.NONE).lines();
            assertEquals(List.of("K1", "K2", "K3"), lines.stream().map(TierReview.Line::customer).toList());
            TierReview.Line first = lines.getFirst();
            assertEquals(10, first.recencyDays());
            assertEquals(2, first.orders());
            assertEquals(Money.parse("650.00"), first.amount());
            assertEquals(Money.parse("700.00"), first.sales());
            assertEquals(Lifecycle.ACTIVE, first.lifecycle());
            assertEquals(Lifecycle.LOST, lines.get(1).lifecycle());
            assertEquals(Money.parse("200.00"), lines.get(1).amount());
            assertEquals(Lifecycle.PROSPECT, lines.get(2).lifecycle());
            assertEquals(null, lines.get(2).recencyDays());
            assertEquals("", lines.get(2).segment());
        }
    }

    @Test
    void theReasonsHoldTheFiguresBehindTheScore() {
        try (Database database = Database.open(shop())) {
            TierReview.Line first = service(database).review(AS_OF, Progress.NONE).lines().getFirst();
            assertEquals(List.of("tier.verdict.first[81.7, A]", "tier.reason.volume[550.00, 83.33, 0.5, 12]",
                    "tier.reason.margin[40.0, 30.0, 100.00, 0.3, 12]", "tier.reason.willingness-assumed[50, 0.2]",
                    "tier.reason.active[10, 30]"),
                    first.reasons().stream().map(r -> r.key() + r.arguments()).toList());
            assertEquals(Rate.parse("81.7"), first.score());
        }
    }

    @Test
    void applyingKeepsOneRowACustomerAndTellsTheScreens() {
        List<Set<Topic>> heard = new ArrayList<>();
        TierReview applied;
        try (Database database = Database.open(shop())) {
            database.changes().listen(heard::add);
            applied = service(database, "2026-07-01T08:00:00Z").apply(AS_OF, ACTOR, Progress.NONE);
            assertEquals(List.of(Set.of(Topic.TIER)), heard);
            assertEquals(3, applied.moves().size());
            assertEquals(applied, service(database).review(AS_OF, Progress.NONE));
        }
        assertEquals(List.of("2 2026-06-30 A null ACTIVE 817 FIRST 1 周敏 2026-07-01T08:00:00Z",
                "3 2026-06-30 B null LOST 500 FIRST 1 周敏 2026-07-01T08:00:00Z",
                "4 2026-06-30 C null PROSPECT 262 FIRST 1 周敏 2026-07-01T08:00:00Z"),
                Sql.column(shop(), "select customer_id || ' ' || as_of || ' ' || tier || ' ' || coalesce(previous_tier, 'null') || "
                        + "' ' || lifecycle || ' ' || score_e1 || ' ' || reason || ' ' || policy_version || ' ' || "
                        + "actor || ' ' || assigned_at from tier_assignment order by id"));
    }

    @Test
    void aDemotionNeedsTwoMonthsAndAnOldReviewComesOutAsItWasStored() {
        TierReview june;
        try (Database database = Database.open(shop())) {
            june = service(database).apply(AS_OF, ACTOR, Progress.NONE);
        }
        execute(sale(8, "S8", "2026-07-20", 3, 90_000_00, "null"), sale(9, "S9", "2026-07-20", 4, 80_000_00, "null"),
                "insert into history_document values (10, 1, 'R2', '2026-07-21', 2, null, 'RETURN', 1, 0, 0, -70000,"
                        + " null)");
        try (Database database = Database.open(shop())) {
            TierService service = service(database);
            assertEquals(List.of("K2 B A tier.verdict.promote", "K3 C B tier.verdict.promote"),
                    moves(service.apply(LocalDate.of(2026, 7, 31), ACTOR, Progress.NONE)));
            assertEquals(List.of(), moves(service.apply(LocalDate.of(2026, 7, 31), ACTOR, Progress.NONE)).stream()
                    .filter(m -> m.startsWith("K1")).toList());
            assertEquals(List.of("K1 A B tier.verdict.demote"),
                    moves(service.apply(LocalDate.of(2026, 8, 31), ACTOR, Progress.NONE)));
            assertEquals(june, service.review(AS_OF, Progress.NONE));
        }
    }

    @Test
    void aReviewOfADayToComeIsRefusedAndLeavesNothingBehind() {
        try (Database database = Database.open(shop())) {
            TierService service = service(database, "2026-07-01T08:00:00Z");
            Rejected refusal = assertThrows(Rejected.class, () -> service.apply(LocalDate.of(2026, 7, 2), ACTOR, Progress.NONE));
            assertEquals("tier.future-review[2026-07-02, 2026-07-01]", refusal.problem().key() + refusal.problem().arguments());
            assertEquals(List.of(), database.tierPorts().assignments().before(LocalDate.of(2027, 1, 1)));
            assertEquals(3, service.review(LocalDate.of(2026, 7, 2), Progress.NONE).lines().size());
        }
    }

    @Test
    void theMonthThatIsOverIsReviewedByItselfAndNeverTwice() {
        try (Database database = Database.open(shop())) {
            TierService service = service(database, "2026-08-03T08:00:00Z");
            LocalDate today = LocalDate.of(2026, 8, 3);
            assertEquals(Optional.empty(), service.keepUp(today, Schedule.NEVER, Progress.NONE));
            TierReview july = service.keepUp(today, Schedule.BY_ITSELF, Progress.NONE).orElseThrow();
            assertEquals("2026-07-31 3", july.asOf() + " " + july.lines().size());
            assertEquals(Optional.empty(), service.keepUp(today, Schedule.BY_ITSELF, Progress.NONE));
            assertEquals(Optional.empty(), service.keepUp(LocalDate.of(2026, 8, 31), Schedule.BY_ITSELF, Progress.NONE));
            assertEquals(july, service.replay(LocalDate.of(2026, 7, 31), Progress.NONE));
        }
        assertEquals(List.of("2026-07-31 system 3"),
                Sql.column(shop(), "select as_of || ' ' || actor || ' ' || count(*) from tier_assignment group by as_of, actor"));
    }

    @Test
    void whatWasReviewedOnTheLastDayNeedsNoScheduleAndATierByHandDoesNotCountAsOne() {
        try (Database database = Database.open(shop())) {
            TierService service = service(database, "2026-08-03T08:00:00Z");
            LocalDate today = LocalDate.of(2026, 8, 3);
            service.apply(AS_OF, ACTOR, Progress.NONE);
            assertEquals(Optional.empty(), service.keepUp(LocalDate.of(2026, 7, 31), Schedule.BY_ITSELF, Progress.NONE));
            new TierPolicyService(database.tierPorts(), database.unitOfWork(), CLOCK).override(new CustomerId(3), Tier.A,
                    LocalDate.of(2026, 12, 31), "老客户", LocalDate.of(2026, 8, 1), ACTOR);
            assertEquals(Optional.of(AS_OF), database.tierPorts().assignments().latestEvaluation());
            assertEquals(today, service.keepUp(today, Schedule.BY_ITSELF, Progress.NONE).orElseThrow().asOf());
            assertEquals(Optional.empty(), service.keepUp(today, Schedule.BY_ITSELF, Progress.NONE));
        }
    }

    @Test
    void theScheduleIsByItselfOnceAReviewWasKeptAndWhatTheOwnerSaysStays() {
        try (Database database = Database.open(shop())) {
            TierPolicyService policing = new TierPolicyService(database.tierPorts(), database.unitOfWork(), CLOCK);
            assertEquals(Schedule.NEVER, policing.schedule());
            service(database).apply(AS_OF, ACTOR, Progress.NONE);
            assertEquals(Schedule.BY_ITSELF, policing.schedule());
            policing.keepSchedule(Schedule.SHOWN);
            assertEquals(Schedule.SHOWN, policing.schedule());
        }
        execute("update setting set value = 'true' where name = 'tier.monthly'");
        try (Database database = Database.open(shop())) {
            assertEquals(Schedule.SHOWN, new TierPolicyService(database.tierPorts(), database.unitOfWork(), CLOCK).schedule());
        }
    }

    @Test
    void aReviewBeforeTheLatestStoredOneIsNotStored() {
        try (Database database = Database.open(shop())) {
            TierService service = service(database);
            service.apply(AS_OF, ACTOR, Progress.NONE);
            Rejected refusal = assertThrows(Rejected.class,
                    () -> service.apply(AS_OF.minusDays(1), ACTOR, Progress.NONE));
            assertEquals("tier.later-review", refusal.problem().key());
            assertEquals(List.of(), database.tierPorts().assignments().before(AS_OF));
        }
    }

    @Test
    void postedDeliveriesCountLikeHistory() {
        String into = "insert into document (id, kind, state, number, seq, business_date, customer_id, reverses_id, gross_fen, "
                + "net_fen, cost_fen, created_at, actor) values ";
        execute(into + "(1, 'DELIVERY', 'POSTED', 'XS1', 1, '2026-06-28', 4, null, 30000, 30000, 20000, 't', 'a')",
                into + "(2, 'DELIVERY', 'REVERSED', 'XS2', 2, '2026-06-29', 4, null, 90000, 90000, 1, 't', 'a')",
                into + "(3, 'DELIVERY', 'POSTED', 'XS3', 3, '2026-06-29', 4, 2, -90000, -90000, -1, 't', 'a')");
        try (Database database = Database.open(shop())) {
            TierReview.Line line = service(database).review(AS_OF, Progress.NONE).lines().getLast();
            assertEquals(new CustomerId(4), line.id());
            assertEquals(2, line.recencyDays());
            assertEquals(Money.parse("300.00"), line.amount());
            assertEquals(Lifecycle.NEW, line.lifecycle());
            assertEquals(Rate.parse("65"), line.score());
        }
    }

    @Test
    void sixtyCustomersWhoCameBackSayHowLikelyEachIsStillThere() {
        execute(regulars());
        try (Database database = Database.open(shop())) {
            TierReview applied = service(database, "2026-07-01T08:00:00Z").apply(AS_OF, ACTOR, Progress.NONE);
            assertEquals(62, applied.fitted().customers());
            TierReview.Line regular = line(applied, "R05");
            assertEquals(new BigDecimal("21.0"), regular.pace().medianGap());
            assertTrue(regular.pace().outlook().percent() > line(applied, "R07").pace().outlook().percent());
            assertEquals("tier.reason.alive[21, 25, " + regular.pace().outlook().percent() + ", 90, "
                    + regular.pace().outlook().orders().setScale(1, RoundingMode.HALF_UP) + "]",
                    regular.reasons().getLast().key() + regular.reasons().getLast().arguments());
            assertEquals(null, line(applied, "K3").pace().outlook());
            assertEquals(applied, service(database).review(AS_OF, Progress.NONE));
            assertEquals(applied.fitted(), service(database).review(AS_OF.plusDays(31), Progress.NONE).fitted());
            assertEquals(AS_OF.plusDays(32), service(database).review(AS_OF.plusDays(32), Progress.NONE).fitted().asOf());
        }
        assertEquals(List.of("2026-06-30 62 周敏 2026-07-01T08:00:00Z"),
                Sql.column(shop(), "select as_of || ' ' || customers || ' ' || actor || ' ' || fitted_at from order_fit"));
    }

    @Test
    void aFewCustomersHaveTheirRhythmAndNoProbability() {
        execute("insert into customer (id, code, name) values (9, 'R00', 'R')",
                sale(20, "T1", "2026-03-01", 9, 100, "null"), sale(21, "T2", "2026-04-01", 9, 100, "null"),
                sale(22, "T3", "2026-05-01", 9, 100, "null"), sale(23, "T4", "2026-05-31", 9, 100, "null"));
        try (Database database = Database.open(shop())) {
            TierReview review = service(database).review(AS_OF, Progress.NONE);
            TierReview.Line line = line(review, "R00");
            assertEquals(new Pace(new BigDecimal("30.0"), 45, 135, Lifecycle.ACTIVE, null), line.pace());
            assertEquals(Lifecycle.SLEEPING, line.lifecycle());
            assertEquals("tier.reason.rhythm[30, 45, 135, Problem[key=tier.lifecycle.ACTIVE, arguments=[]]]",
                    line.reasons().getLast().key() + line.reasons().getLast().arguments());
            assertEquals(false, review.fitted().fit().isReliable());
        }
    }

    /// R00 to R59: every 21 days, ever fewer orders the higher the number modulo eight.
    private static String[] regulars() {
        List<String> statements = new ArrayList<>();
        int id = 100;
        for (int i = 0; i < 60; i++) {
            statements.add("insert into customer (id, code, name) values (%d, 'R%02d', 'R')".formatted(100 + i, i));
            int missed = i % 8 < 6 ? 0 : 3;
            for (int n = missed; n < 12; n++) {
                statements.add(sale(id, "T" + id, AS_OF.minusDays(25 - i % 3 * 2L + (i == 5 ? 4 : 0) + 21L * n).toString(), 100 + i, 100_00, "null"));
                id++;
            }
        }
        return statements.toArray(String[]::new);
    }

    private static TierReview.Line line(TierReview review, String code) {
        return review.lines().stream().filter(l -> l.customer().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> moves(TierReview review) {
        return review.moves().stream()
                .map(m -> m.customer() + " " + m.from() + " " + m.to() + " " + m.reason().key())
                .toList();
    }

    private static TierService service(Database database) {
        return service(database, "2026-12-01T08:00:00Z");
    }

    private static TierService service(Database database, String now) {
        return new TierService(database.tierPorts(), database.unitOfWork(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static String sale(int id, String number, String day, int customer, long fen, String cost) {
        return "insert into history_document values (%d, 1, '%s', '%s', %d, null, 'SALE', 1, 10000, %d, 0, %s)"
                .formatted(id, number, day, customer, fen, cost.replace("_", ""));
    }

    private Path shop() {
        return folder.resolve("shop.suanpan");
    }

    private void execute(String... statements) {
        Sql.run(shop(), statements);
    }
}
