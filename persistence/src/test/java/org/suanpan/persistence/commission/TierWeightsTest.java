package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.version.PlanAdvice;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyVersion;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Commission may weigh customers as the rules of tiers of the month do.
class TierWeightsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final String PLAIN = "FLAT AMOUNT REVENUE 0:0.02";

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private CommissionService commission;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.open("2026-01-01", TradingShop.TEA, "100000", "500000.00");
        shop.deliver("2026-01-05", TradingShop.line(TradingShop.TEA, "1000", "10.00"));
        shop.deliver("2026-02-05", TradingShop.line(TradingShop.TEA, "1000", "10.00"));
        tier("2026-01-20", "A");
        commission = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(),
                shop.database.commissionStatements(), shop.database.salesReps(), shop.database.unitOfWork(), CLOCK);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theRulesInForceAtTheEndOfTheMonthWeighAndNothingElseChanges() {
        assertEquals(List.of("200.00", "200.00"), totals(PLAIN));
        assertEquals(List.of("200.00", "200.00"), totals(PLAIN + " terms=tierWeights=RULES"), "no rules of its own yet");
        rules("2026-01-31", "1.2", "1", "0.8");
        rules("2026-02-10", "1.5", "1", "0.5");
        assertEquals(List.of("240.00", "300.00"), totals(PLAIN + " terms=tierWeights=RULES"));
        assertEquals(List.of("200.00", "200.00"), totals(PLAIN), "a plan that does not ask for them is left alone");
        tier("2026-02-28", "E");
        assertEquals(List.of("240.00", "100.00"), totals(PLAIN + " terms=tierWeights=RULES"), "below the lowest counts as the lowest");
    }

    @Test
    void whatThePlanSaysItselfComesFirstAndTheEditorSaysSo() {
        rules("2026-01-31", "1.2", "1", "0.8");
        String both = PLAIN + " terms=tierWeights=RULES&multiplierByTier.A=2";
        assertEquals(List.of("400.00", "400.00"), totals(both));
        tier("2026-02-28", "E");
        assertEquals(List.of("240.00", "60.00"), totals(PLAIN + " terms=tierWeights=RULES&multiplierByTier.C=0.3"), "below the lowest counts as the lowest");
        assertEquals(List.of(Problem.of("commission.advice.own-weights-first", "A")), PlanAdvice.of(PlanText.parse(both)));
        assertEquals(List.of(), PlanAdvice.of(PlanText.parse(PLAIN + " terms=tierWeights=RULES")));
    }

    @Test
    void aSettledMonthStaysAndTheDifferenceComesLater() {
        String plan = PLAIN + " terms=tierWeights=RULES";
        rules("2026-01-31", "1.2", "1", "0.8");
        commission.settle(JANUARY, PlanText.parse(plan), Actor.OWNER);
        tier("2026-01-31", "C");
        assertEquals(List.of("240.00", "80.00"), totals(plan), "of January 160 is due, 240 was paid; February 160");
    }

    private List<String> totals(String plan) {
        return List.of(JANUARY, FEBRUARY).stream().map(month -> commission.run(month, PlanText.parse(plan)).stream()
                .filter(statement -> statement.rep().equals(TradingShop.LI)).findFirst().orElseThrow().total().toString()).toList();
    }

    private void tier(String day, String tier) {
        Sql.run(file, "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, assigned_at, actor) values ("
                + TradingShop.AN.value() + ", '" + day + "', '" + tier + "', 'ACTIVE', 0, 'x', 1, '', '')");
    }

    private void rules(String day, String a, String b, String c) {
        TierPolicy standard = TierPolicy.standard();
        TierPolicy policy = new TierPolicy(shop.database.tierPorts().policies().versions().size() + 2, standard.basis(),
                List.of(terms("金", a), terms("银", b), terms("铜", c)), standard.score(), standard.hysteresis(), standard.lifecycle(), standard.cycle());
        shop.database.unitOfWork().write(() -> shop.database.tierPorts().policies().add(
                new PolicyVersion(policy, "规则", LocalDate.parse(day), Instant.EPOCH, Actor.OWNER)));
    }

    private static TierTerms terms(String name, String commission) {
        return new TierTerms(name, TierTerms.Service.NONE, new TierTerms.Money(null, null, Rate.parse(commission), Rate.ONE, ""));
    }
}
