package org.suanpan.core.commission.month;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.trial.Cliff;
import org.suanpan.core.commission.trial.PlanTrial;
import org.suanpan.core.commission.trial.PlanTrialService;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.sample.SampleShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Plans tried out over the sample shop, against a file worked out apart from the program.
class DemoTrialTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 11);
    private static final YearMonth LAST = YearMonth.of(2026, 11);
    private static final CommissionPlan PARTS = PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 20000:0.03 30000:0.05");
    private static final CommissionPlan WHOLE = PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 20000:0.03 30000:0.05");

    private final List<SalesRep> people = new ArrayList<>();
    private final Map<String, Money> sales = new TreeMap<>();

    DemoTrialTest() {
        SampleShop shop = SampleShop.ending(LocalDate.of(2026, 11, 22));
        shop.reps().forEach(rep -> people.add(new SalesRep(new SalesRepId(people.size() + 1L), rep.code(), rep.name(), "")));
        shop.eachHistoryOrder(order -> sales.merge(order.rep().code() + "," + YearMonth.from(order.date()), order.amount(), Money::plus));
    }

    @Test
    void fromByPartsToByTheWholeIsWhatTheHandMadeFileSays() throws IOException {
        assertEquals(lines(), told(trial(PARTS, WHOLE)));
        assertTrue(lines().stream().anyMatch(line -> !line.split(",")[3].equals(line.split(",")[4])));
    }

    @Test
    void theSamePlanChangesNothingWhateverItsTerms() {
        for (CommissionPlan plan : ShopOfLists.PLANS) {
            if (!plan.terms().has("shares") && !plan.terms().has("manager")) {
                CommissionPlan same = PlanText.parse(PlanText.of(plan));
                PlanTrial trial = trial(plan, same);
                trial.rows().forEach(row -> assertEquals(Money.ZERO, row.change()));
                trial.places().forEach(moved -> assertEquals(moved.before(), moved.after()));
            }
        }
    }

    @Test
    void theCliffOfC111IsReported() {
        CommissionPlan c111 = PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05");
        Cliff worst = trial(PARTS, c111).cliffs().getFirst();
        assertEquals("300000.00 9000.00 15000.00 6000.00", worst.line() + " " + worst.below() + " " + worst.at() + " " + worst.jump());
    }

    @Test
    void placesAreSharedWhereSumsAreEqualAndWhoRisesComesFirst() {
        PlanTrial trial = new PlanTrial(List.of(row(1, "甲", "10.00", "30.00"), row(2, "乙", "20.00", "30.00"), row(3, "丙", "20.00", "5.00"),
                row(1, "甲", "0.00", "1.00")), List.of(), List.of());
        assertEquals(List.of("甲 3 1", "乙 1 2", "丙 1 3"), trial.places().stream().map(m -> m.name() + " " + m.before() + " " + m.after()).toList());
    }

    private static PlanTrial.Row row(long rep, String name, String real, String trial) {
        return new PlanTrial.Row(new SalesRepId(rep), "R" + rep, name, FIRST, Money.ZERO, Money.parse(real), Money.parse(trial));
    }

    private PlanTrial trial(CommissionPlan real, CommissionPlan trial) {
        ShopOfLists nothing = new ShopOfLists(List.of()) {

            @Override
            public List<MonthFacts> of(Collection<YearMonth> months) {
                List<MonthFacts> facts = new ArrayList<>();
                people.forEach(rep -> months.forEach(month -> {
                    Money sum = sales.get(rep.code() + "," + month);
                    if (sum != null) {
                        facts.add(new MonthFacts(rep.id(), month, sum, Money.ZERO, Money.ZERO));
                    }
                }));
                return facts;
            }

            @Override
            public List<SalesRep> all() {
                return people;
            }
        };
        return new PlanTrialService(nothing, nothing, nothing, nothing, new LawPropertiesTest.OnePlan(real)).compare(trial, FIRST, LAST);
    }

    private static List<String> told(PlanTrial trial) {
        return trial.rows().stream().filter(row -> !row.base().isZero())
                .map(row -> row.code() + "," + row.month() + "," + row.base() + "," + row.real() + "," + row.trial()).sorted().toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(CommissionService.class.getResourceAsStream("demo-marginal-whole.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).sorted().toList();
        }
    }
}
