package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CommissionServiceTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Actor ACTOR = new Actor("周敏");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private int document;

    @BeforeEach
    void twoSalespeople() {
        Database.openOrCreate(shop()).close();
        execute("insert into import_batch values (1,'f','s',1,'','SALES_HISTORY',1,'UTF-8',1,1,0,0,0,0,0,0,0,0,0,'t',"
                + "'a',null)",
                "insert into sales_rep (id, code, name) values (1, 'R1', '李娜'), (2, 'R2', '王强')");
    }

    @Test
    void aMonthsNetSalesEarnTheBracketsOfThePlan() {
        sold("2026-01-05", 1, "120000.00");
        sold("2026-01-31", 1, "-20000.00");
        sold("2026-02-01", 1, "5.00");
        execute("insert into history_document values (99, 1, 'S99', '2026-01-09', 1, null, 'SALE', 1, 1, 700, 0, null)");
        try (Database database = Database.open(shop())) {
            CommissionService service = service(database);
            List<CommissionStatement> statements = service.run(JANUARY, service.defaultPlan());
            assertEquals(List.of("R1 100000.00 2000.00 2000.00", "R2 0.00 0.00 0.00"), shown(statements));
            assertEquals("commission.line.month[100000.00, 2000.00, 2000.00, 0.020000]",
                    statements.getFirst().lines().getFirst().reason().key()
                            + statements.getFirst().lines().getFirst().reason().arguments());
        }
    }

    @Test
    void aSettledMonthStaysAndALateReturnIsTakenBackByTheNextStatement() {
        sold("2026-01-05", 1, "350000.00");
        try (Database database = Database.open(shop())) {
            CommissionService service = service(database);
            assertEquals(List.of("R1 350000.00 10500.00 10500.00", "R2 0.00 0.00 0.00"),
                    shown(service.settle(JANUARY, service.defaultPlan(), ACTOR)));
        }
        sold("2026-01-20", 1, "-20000.00");
        sold("2026-02-10", 1, "1000.00");
        try (Database database = Database.open(shop())) {
            CommissionService service = service(database);
            CommissionPlan other = PlanText.parse("FLAT AMOUNT REVENUE 0:0.5");
            assertEquals("R1 350000.00 10500.00 10500.00", shown(service.run(JANUARY, other)).getFirst());
            CommissionStatement february = service.settle(FEBRUARY, other, ACTOR).getFirst();
            assertEquals("R1 1000.00 500.00 -500.00", shown(List.of(february)).getFirst());
            assertEquals(List.of("2026-02 1000.00 500.00 0.00 500.00", "2026-01 330000.00 9500.00 10500.00 -1000.00"),
                    lines(february));
            assertTrue(february.settled());
            assertEquals(List.of("2026-03 0.00 0.00 0.00 0.00"),
                    lines(service.run(MARCH, service.defaultPlan()).getFirst()));
        }
    }

    @Test
    void aMonthIsSettledOnce() {
        sold("2026-01-05", 1, "10.00");
        try (Database database = Database.open(shop())) {
            CommissionService service = service(database);
            service.settle(JANUARY, service.defaultPlan(), ACTOR);
            Rejected refusal = assertThrows(Rejected.class,
                    () -> service.settle(JANUARY, service.defaultPlan(), ACTOR));
            assertEquals("commission.already-settled", refusal.problem().key());
        }
    }

    @Test
    void whereverTheFreezesFallTheStatementsAddUpToTheReplay() {
        Random random = new Random(7);
        YearMonth month = JANUARY;
        Money paid = Money.ZERO;
        for (int i = 0; i < 6; i++) {
            for (int fact = 0; fact < 5; fact++) {
                YearMonth origin = JANUARY.plusMonths(random.nextInt(i + 1));
                sold(origin.atDay(1 + random.nextInt(28)).toString(), 1,
                        Money.ofFen(random.nextLong(-4_000_000, 20_000_000)).toString());
            }
            try (Database database = Database.open(shop())) {
                CommissionService service = service(database);
                paid = paid.plus(service.settle(month, service.defaultPlan(), ACTOR).getFirst().total());
            }
            month = month.plusMonths(1);
        }
        try (Database database = Database.open(shop())) {
            CommissionPlan plan = service(database).defaultPlan();
            Money replay = database.commissionFacts().of(Set.copyOf(months(6))).stream()
                    .map(f -> plan.earned(f.revenue()))
                    .reduce(Money.ZERO, Money::plus);
            assertEquals(replay, paid);
        }
    }

    @Test
    void postedDeliveriesCountThroughTheirEventsAndLossesOfOneOrderAreNotTakenFromAnother() {
        execute("insert into document (id, kind, state, number, seq, business_date, reverses_id, created_at, actor) values (1, 'DELIVERY', 'POSTED', 'XS-1', 1, '2026-01-05', null, 't', 'a')",
                "insert into document (id, kind, state, number, seq, business_date, reverses_id, created_at, actor) values (2, 'DELIVERY', 'POSTED', 'XS-2', 2, '2026-01-06', null, 't', 'a')",
                event(1, "DELIVERY", 100_00, 40_00), event(2, "DELIVERY", 50_00, -10_00),
                event(1, "COLLECTION", 77_00, 0));
        try (Database database = Database.open(shop())) {
            CommissionService service = service(database);
            assertEquals("R1 150.00 3.00 3.00", shown(service.run(JANUARY, service.defaultPlan())).getFirst());
            CommissionPlan onProfit = PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1");
            assertEquals("R1 40.00 4.00 4.00", shown(service.run(JANUARY, onProfit)).getFirst());
        }
        execute("insert into document (id, kind, state, number, seq, business_date, reverses_id, created_at, actor) values (3, 'DELIVERY', 'POSTED', 'XS-3', 3, '2026-01-07', 1, 't', 'a')",
                "insert into document (id, kind, state, number, seq, business_date, reverses_id, created_at, actor) values (4, 'DELIVERY', 'POSTED', 'XS-4', 4, '2026-01-07', 2, 't', 'a')",
                event(3, "DELIVERY", -100_00, -40_00), event(4, "DELIVERY", -50_00, 10_00));
        try (Database database = Database.open(shop())) {
            CommissionPlan onProfit = PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1");
            assertEquals("R1 0.00 0.00 0.00", shown(service(database).run(JANUARY, onProfit)).getFirst());
        }
    }

    @Test
    void anOrderInTwoDeliveriesWithAReturnIsOneOrderWhenItsLossIsLeftOut() {
        execute(document(1, "SALES_ORDER", "null", "null"), document(2, "DELIVERY", "1", "null"),
                document(3, "DELIVERY", "1", "null"), document(4, "SALES_RETURN", "2", "null"),
                document(5, "SALES_RETURN", "2", "4"), document(6, "DELIVERY", "null", "null"),
                event(2, "DELIVERY", 100_00, 40_00), event(3, "DELIVERY", 50_00, -10_00));
        CommissionPlan ordersLossLeftOut = PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1");
        assertEquals("R1 30.00 3.00 3.00", january(ordersLossLeftOut));
        execute(event(4, "DELIVERY", -100_00, -40_00));
        assertEquals("R1 0.00 0.00 0.00", january(ordersLossLeftOut));
        execute(event(6, "DELIVERY", 20_00, 5_00));
        assertEquals("R1 5.00 0.50 0.50", january(ordersLossLeftOut));
        assertEquals("R1 -5.00 -0.50 -0.50", january(PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1 losses=NONE")));
        execute(event(5, "DELIVERY", 100_00, 40_00));
        assertEquals("R1 35.00 3.50 3.50", january(ordersLossLeftOut));
    }

    @Test
    void gateCapAndFloorOfAPlanHoldForItsMonthForEver() {
        sold("2026-01-05", 1, "30000.00");
        sold("2026-01-05", 2, "900000.00");
        CommissionPlan gated = PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 quota=200000.00 gate=CLIFF:0.6 "
                + "cap=20000.00 floor=500.00");
        try (Database database = Database.open(shop())) {
            CommissionService service = service(database);
            List<CommissionStatement> january = service.settle(JANUARY, gated, ACTOR);
            assertEquals(List.of("R1 30000.00 500.00 500.00", "R2 900000.00 20000.00 20000.00"), shown(january));
            assertEquals("commission.line.limited[30000.00, 600.00, 600.00, 500.00]",
                    january.getFirst().lines().getFirst().reason().key()
                            + january.getFirst().lines().getFirst().reason().arguments());
            assertTrue(database.commissionStatements().of(JANUARY).stream().allMatch(SettledStatement::isIntact));
        }
        sold("2026-01-20", 1, "90000.00");
        try (Database database = Database.open(shop())) {
            CommissionStatement february =
                    service(database).run(FEBRUARY, PlanText.parse("FLAT AMOUNT REVENUE 0:0.5")).getFirst();
            assertEquals(List.of("2026-02 0.00 0.00 0.00 0.00", "2026-01 120000.00 2600.00 500.00 2100.00"),
                    lines(february));
        }
    }

    @Test
    void settledStatementsAreSealedAndCannotBeChangedInTheFile() {
        sold("2026-01-05", 1, "1000.00");
        List<Set<Topic>> heard = new ArrayList<>();
        try (Database database = Database.open(shop())) {
            database.changes().listen(heard::add);
            CommissionService service = service(database);
            service.settle(JANUARY, service.defaultPlan(), ACTOR);
            assertEquals(List.of(Set.of(Topic.COMMISSION)), heard);
            assertTrue(database.commissionStatements().of(JANUARY).stream().allMatch(SettledStatement::isIntact));
        }
        assertThrows(AssertionError.class, () -> execute("update commission_statement set total_fen = 1"));
        assertThrows(AssertionError.class, () -> execute("update commission_statement_line set due_fen = 1"));
        assertThrows(AssertionError.class, () -> execute("delete from commission_statement_line"));
        Sql.force(shop(), "update commission_statement_line set due_fen = due_fen + 1 where statement_id = 1");
        try (Database database = Database.open(shop())) {
            assertEquals(List.of(false, true), database.commissionStatements().of(JANUARY).stream()
                    .map(SettledStatement::isIntact).toList());
        }
    }

    private static List<YearMonth> months(int count) {
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            months.add(JANUARY.plusMonths(i));
        }
        return months;
    }

    private static List<String> shown(List<CommissionStatement> statements) {
        return statements.stream()
                .map(s -> s.repCode() + " " + s.base() + " " + s.commission() + " " + s.total())
                .toList();
    }

    private static List<String> lines(CommissionStatement statement) {
        return statement.lines().stream()
                .map(l -> l.origin() + " " + l.base() + " " + l.earned() + " " + l.paidBefore() + " " + l.due())
                .toList();
    }

    private static CommissionService service(Database database) {
        return new CommissionService(database.commissionFacts(), database.commissionDetails(), database.commissionStatements(),
                database.salesReps(), database.unitOfWork(), CLOCK);
    }

    private void sold(String day, int rep, String net) {
        long fen = Money.parse(net).fen();
        document++;
        execute("insert into history_document values (%d, 1, 'S%d', '%s', 1, %d, '%s', 1, 0, %d, %d, null)".formatted(
                document, document, day, rep, fen < 0 ? "RETURN" : "SALE", Math.max(0, fen), Math.min(0, fen)));
    }

    private String january(CommissionPlan plan) {
        try (Database database = Database.open(shop())) {
            return shown(service(database).run(JANUARY, plan)).getFirst();
        }
    }

    private static String document(int id, String kind, String origin, String reverses) {
        return "insert into document (id, kind, state, number, seq, business_date, origin_id, reverses_id, created_at, "
                + "actor) values (%d, '%s', 'POSTED', 'N-%d', %d, '2026-01-05', %s, %s, 't', 'a')"
                        .formatted(id, kind, id, id, origin, reverses);
    }

    private static String event(int posting, String kind, long base, long margin) {
        return "insert into book_commission (document_id, rep_id, origin_month, kind, base_fen, margin_fen, "
                + "business_date) values (%d, 1, '2026-01', '%s', %d, %d, '2026-01-05')"
                        .formatted(posting, kind, base, margin);
    }

    private Path shop() {
        return folder.resolve("shop.suanpan");
    }

    private void execute(String... statements) {
        Sql.run(shop(), statements);
    }
}
