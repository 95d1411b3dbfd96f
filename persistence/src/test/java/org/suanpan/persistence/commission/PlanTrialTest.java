package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.trial.PaperShift;
import org.suanpan.core.commission.trial.PlanTrial;
import org.suanpan.core.commission.trial.PlanTrialService;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Another plan beside the real one, over months that are past.
class PlanTrialTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final CommissionPlan WHOLE = PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05");

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private PlanTrialService trials;
    private PlanService plans;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.open("2026-01-01", TradingShop.TEA, "100000", "500000.00");
        shop.deliver("2026-01-05", TradingShop.line(TradingShop.TEA, "20000", "10.00"));
        shop.deliver("2026-01-09", TradingShop.line(TradingShop.TEA, "9500", "10.00"));
        shop.deliver("2026-02-05", TradingShop.line(TradingShop.TEA, "3000", "10.00"));
        Database database = shop.database;
        plans = new PlanService(database.commissionStatements(), database.unitOfWork(), CLOCK);
        trials = new PlanTrialService(database.commissionFacts(), database.commissionDetails(), database.commissionStatements(),
                database.salesReps(), plans);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theSamePlanChangesNothing() {
        for (PlanTrial.Row row : trials.compare(PlanText.standard(), JANUARY, FEBRUARY).rows()) {
            assertEquals(Money.ZERO, row.change());
        }
    }

    @Test
    void aWholeTableAgainstTheProgressiveOneAndTheCliffBesideIt() {
        List<String> before = Sql.column(file, "select (select count(*) from commission_statement) || ' ' || (select count(*) from commission_plan)");
        PlanTrial trial = trials.compare(WHOLE, JANUARY, FEBRUARY);
        assertEquals(List.of("R1 2026-01 295000.00 7850.00 8850.00", "R1 2026-02 30000.00 600.00 600.00"), trial.rows().stream()
                .map(r -> r.code() + " " + r.month() + " " + r.base() + " " + r.real() + " " + r.trial()).toList());
        assertEquals(List.of("300000.00 6000.00", "100000.00 1000.00"), trial.cliffs().stream().map(c -> c.line() + " " + c.jump()).toList());
        assertEquals(List.of("李娜 2026-01 5000.00 6000.00"), trial.near().stream()
                .map(n -> n.name() + " " + n.month() + " " + n.missing() + " " + n.cliff().jump()).toList());
        List<PaperShift> papers = trials.papers(WHOLE, TradingShop.LI, JANUARY);
        assertEquals(List.of("200000.00 677.97", "95000.00 322.03"), papers.stream().map(p -> p.paper().base() + " " + p.change()).toList());
        assertEquals(Money.parse("1000.00"), papers.stream().map(PaperShift::change).reduce(Money.ZERO, Money::plus));
        assertEquals(before, Sql.column(file, "select (select count(*) from commission_statement) || ' ' || (select count(*) from commission_plan)"));
    }

    @Test
    void aSettledMonthStandsAgainstThePlanItWasSettledUnder() {
        CommissionPlan other = PlanText.parse("FLAT AMOUNT REVENUE 0:0.01");
        new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.commissionStatements(),
                shop.database.salesReps(), shop.database.unitOfWork(), CLOCK).settle(JANUARY, other, Actor.OWNER);
        plans.save(FEBRUARY, "二月", WHOLE, Actor.OWNER);
        assertEquals(List.of("2950.00 8850.00", "600.00 600.00"), trials.compare(WHOLE, JANUARY, FEBRUARY).rows().stream()
                .map(r -> r.real() + " " + r.trial()).toList());
    }

    @Test
    void aGateIsACliffAndProgressiveBracketsAreNone() {
        assertEquals(List.of("120000.00 2600.00"), trials.cliffs(PlanText.parse(
                "MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05 quota=200000.00 gate=CLIFF:0.6")).stream()
                .map(c -> c.line() + " " + c.jump()).toList());
        assertEquals(List.of(), trials.cliffs(PlanText.standard()));
    }
}
