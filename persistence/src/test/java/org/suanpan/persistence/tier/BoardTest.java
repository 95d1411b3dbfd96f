package org.suanpan.persistence.tier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.board.Cell;
import org.suanpan.core.tier.board.CellKey;
import org.suanpan.core.tier.board.Effects;
import org.suanpan.core.tier.board.EffectsReader;
import org.suanpan.core.tier.board.Passage;
import org.suanpan.core.tier.board.TierMatrix;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.tier.story.Contributions;
import org.suanpan.core.tier.story.PointsChange;
import org.suanpan.core.tier.story.StoryService;
import org.suanpan.core.tier.story.TierStory;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Boards and stories out of stored reviews: June and July, one customer moves up, one is merged away.
class BoardTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void threeCustomersReviewedTwice() {
        Database.openOrCreate(shop()).close();
        execute("insert into import_batch values (1,'f','s',1,'','SALES_HISTORY',1,'UTF-8',1,1,0,0,0,0,0,0,0,0,0,'t','a',null)",
                "insert into customer (id, code, name) values (2, 'K1', '安平茶行'), (3, 'K2', '福来超市'), (4, 'K3', '福来超市(旧)')",
                sale(1, "2026-06-10", 2, 500_00), sale(2, "2026-03-01", 3, 200_00), sale(3, "2026-06-20", 4, 100_00));
        review(JUNE);
        execute(sale(4, "2026-07-20", 3, 90_000_00), sale(5, "2026-07-05", 4, 50_00));
        review(JULY);
    }

    @Test
    void theMatrixCountsEverybodyOnceWithHisSales() {
        try (Database database = Database.open(shop())) {
            BoardQueries board = board(database);
            TierMatrix counts = new TierMatrix(board.counts(JULY));
            assertEquals(3, counts.customers(new CellKey(null, null)));
            List<Cell> cells = board.cells(JULY, new DateSpan(JULY.minusYears(1).plusDays(1), JULY));
            assertEquals(Money.parse("90850.00"), new TierMatrix(cells).net(new CellKey(null, null)));
            assertEquals(List.of(JULY, JUNE), board.reviewDays());
            assertEquals(List.of("2026-07-31 3 0 1 0", "2026-06-30 3 3 0 0"), board.reviews(9).stream()
                    .map(r -> r.day() + " " + r.customers() + " " + r.fresh() + " " + r.up() + " " + r.down()).toList());
            assertEquals(List.of("K2 B A"), board.moves(JULY).stream().map(m -> m.code() + " " + m.from() + " " + m.to()).toList());
            assertEquals(3, board.passages(JULY).stream().mapToLong(Passage::customers).sum());
            assertEquals(counts.customers(new CellKey(Tier.A, null)), board.standing(JULY, new CellKey(Tier.A, null)).size());
        }
    }

    @Test
    void aTierGivenByHandIsNoReviewOfItsDay() {
        try (Database database = Database.open(shop())) {
            new TierPolicyService(database.tierPorts(), database.unitOfWork(), CLOCK).override(new CustomerId(2), Tier.C,
                    LocalDate.of(2026, 12, 31), "停供", LocalDate.of(2026, 8, 1), new Actor("周敏"));
            BoardQueries board = board(database);
            assertEquals(List.of(JULY, JUNE), board.reviewDays());
            assertEquals(List.of(JULY, JUNE), board.reviews(9).stream().map(r -> r.day()).toList());
            assertEquals(3, new TierMatrix(board.counts(board.reviewDays().getFirst())).customers(new CellKey(null, null)));
        }
    }

    @Test
    void aMergedCustomerIsReadAsWhomHeWasMergedInto() {
        execute("insert into customer_merge values (4, 3, 3, 't', 'a')",
                "insert into follow_up values (1, 4, 'CALL', '2026-07-25', '聊过', null, '', null, 't', 'a', 0, null, 1)",
                "insert into follow_up values (2, 3, 'CALL', '2026-07-28', '', null, '', null, 't', 'a', 0, null, 0)");
        try (Database database = Database.open(shop())) {
            BoardQueries board = board(database);
            List<Cell> cells = board.cells(JULY, new DateSpan(JULY.minusYears(1).plusDays(1), JULY));
            assertEquals(2, new TierMatrix(cells).customers(new CellKey(null, null)));
            assertEquals(Money.parse("90850.00"), new TierMatrix(cells).net(new CellKey(null, null)));
            assertEquals(Map.of(new CustomerId(3), LocalDate.of(2026, 7, 25)), board.lastTalks(JULY), "who did not answer was not spoken to");
            assertEquals(Map.of(), board.lastTalks(JUNE));
        }
    }

    @Test
    void whatTieringAchievedComparesAsManyDaysBeforeAsAfter() {
        try (Database database = Database.open(shop())) {
            Effects effects = new EffectsReader(board(database)).read(JULY, Progress.NONE).orElseThrow();
            assertEquals(List.of(JUNE, JULY, 31, 31), List.of(effects.first(), effects.last(), effects.before().days(), effects.after().days()));
            assertEquals(Money.parse("600.00"), effects.rows().stream().map(Effects.Row::before).reduce(Money.ZERO, Money::plus));
            assertEquals(Money.parse("90050.00"), effects.rows().stream().map(Effects.Row::after).reduce(Money.ZERO, Money::plus));
            assertEquals(1, effects.rows().stream().mapToLong(Effects.Row::up).sum());
            assertEquals(List.of(JUNE, JULY), effects.months().stream().map(Effects.Month::review).distinct().toList());
            assertTrue(new EffectsReader(board(database)).read(JUNE, Progress.NONE).isEmpty());
        }
    }

    @Test
    void aStoryTellsEveryReviewAndWhyTheScoreChanged() {
        execute(sale(6, "2026-06-29", 2, 10_00));
        try (Database database = Database.open(shop())) {
            TierPorts ports = database.tierPorts();
            TierStory story = new StoryService(service(database), ports)
                    .of(new CustomerId(3), LocalDate.of(2026, 8, 31), Progress.NONE);
            assertEquals(List.of("2026-07-31 A PROMOTE", "2026-06-30 B FIRST"), story.past().stream()
                    .map(a -> a.assignment().asOf() + " " + a.assignment().tier() + " " + a.assignment().verdict()).toList());
            assertEquals(Lifecycle.SLEEPING, story.ahead().rhythm().fixed());
            assertNotNull(story.changes());
            PointsChange change = story.changes().points();
            assertEquals(story.line().score().value().setScale(1), change.points());
            assertEquals(change.difference(), change.parts().stream().map(Contributions.Part::by)
                    .reduce(change.difference().subtract(change.difference()), java.math.BigDecimal::add));
        }
    }

    @Test
    void aStoryTellsWhyThePointsChangedEvenWhenTheRulesDidMeanwhile() {
        try (Database database = Database.open(shop())) {
            TierPorts ports = database.tierPorts();
            TierPolicy standard = TierPolicy.standard();
            new TierPolicyService(ports, database.unitOfWork(), CLOCK).putInForce(new PolicyDraft(0, "RFM", new TierPolicy(0,
                    new TierBasis(TierBasis.Kind.RFM, 6, true), standard.tiers(), standard.score(), standard.hysteresis(), standard.lifecycle(),
                    standard.cycle())), LocalDate.of(2026, 8, 1), new Actor("周敏"));
            TierStory story = new StoryService(service(database), ports).of(new CustomerId(3), LocalDate.of(2026, 8, 31), Progress.NONE);
            assertNotNull(story.changes());
            PointsChange change = story.changes().points();
            assertEquals(List.of(1, 2), List.of(change.before().policy().version(), change.now().policy().version()));
            assertEquals(story.past().getFirst().assignment().score().value().setScale(1), change.stored());
            assertEquals(story.line().score().value().setScale(1), change.points());
            assertEquals(change.difference(), change.parts().stream().map(Contributions.Part::by)
                    .reduce(java.math.BigDecimal.ZERO.setScale(1), java.math.BigDecimal::add));
            assertEquals(story.line().score().toString(1), story.basis().steps().getLast().result());
        }
    }

    private void review(LocalDate day) {
        try (Database database = Database.open(shop())) {
            service(database).apply(day, new Actor("周敏"), Progress.NONE);
        }
    }

    private static TierService service(Database database) {
        return new TierService(database.tierPorts(), database.unitOfWork(), CLOCK);
    }

    private static BoardQueries board(Database database) {
        return database.tierPorts().board();
    }

    private static String sale(int id, String day, long customer, long fen) {
        return "insert into history_document values (" + id + ", 1, 'S" + id + "', '" + day + "', " + customer + ", null, 'SALE', 1, 10000, " + fen
                + ", 0, null)";
    }

    private Path shop() {
        return folder.resolve("shop.suanpan");
    }

    private void execute(String... statements) {
        Sql.run(shop(), statements);
    }
}
