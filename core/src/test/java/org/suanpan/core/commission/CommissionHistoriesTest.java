package org.suanpan.core.commission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.commission.sheet.PayMarks;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.commission.version.PlanVersions;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The one law over random histories: documents, returns, price corrections and changed owners become known in any
/// order, months are frozen at any time, and everybody ends up with what a fresh replay gives.
class CommissionHistoriesTest {

    private static final int HISTORIES = 10_000;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth SWEEP = FIRST.plusMonths(6);
    private static final Actor ACTOR = new Actor("周敏");
    private static final List<SalesRep> REPS = List.of(new SalesRep(new SalesRepId(1), "R1", "李娜", ""),
            new SalesRep(new SalesRepId(2), "R2", "王强", ""), new SalesRep(new SalesRepId(3), "R3", "赵敏", ""));
    private static final List<CommissionPlan> PLANS = List.of(
            PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.0133 333.33:0.0217 6666.66:0.0301"),
            PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 1000:0.035 9000:0.05"),
            PlanText.parse("MARGINAL ATTAINMENT REVENUE 0:0.04 1:0.06 1.2:0.08 quota=7777.77"),
            PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1234"));

    private final Random random = new Random(20260104);

    @Test
    void whatWasPaidIsWhatAReplayGivesAndFrozenStatementsStayAsTheyWere() {
        for (int history = 0; history < HISTORIES; history++) {
            List<CommissionPlan> plans = somePlans();
            Shop shop = new Shop(plans);
            List<Fact> facts = someFacts();
            shop.live(facts, random);
            assertEquals(replay(facts, plans), shop.paidByPerson(), "history " + history);
            assertEquals(shop.asFrozen, shop.statements, "history " + history);
            assertTrue(shop.statements.stream().allMatch(SettledStatement::isIntact), "history " + history);
        }
    }

    @Test
    void neitherSequenceNorSplittingNorWritingTwiceAndTakingBackChangesAnybodysTotal() {
        for (int history = 0; history < HISTORIES; history++) {
            List<CommissionPlan> plans = somePlans();
            List<Fact> facts = someFacts();
            Shop told = new Shop(plans);
            told.live(facts, random);
            Shop disturbed = new Shop(plans);
            disturbed.live(switch (history % 3) {
                case 0 -> shuffled(facts);
                case 1 -> split(facts);
                default -> doubledAndReversed(facts);
            }, random);
            assertEquals(told.paidByPerson(), disturbed.paidByPerson(), "history " + history);
        }
    }

    @Test
    void everythingTakenBackLeavesNobodyWithAnything() {
        for (int history = 0; history < 500; history++) {
            List<Fact> facts = new ArrayList<>(someFacts());
            List.copyOf(facts).forEach(fact -> facts.add(fact.negated()));
            Shop shop = new Shop(somePlans());
            shop.live(shuffled(facts), random);
            assertTrue(shop.paidByPerson().values().stream().allMatch(Money::isZero));
        }
    }

    /// One document of a person, for ever in its month of origin.
    private record Fact(SalesRepId rep, YearMonth origin, Money revenue, Money profit) {

        Fact negated() {
            return new Fact(rep, origin, revenue.negated(), profit.negated());
        }

        Fact minus(Fact part) {
            return new Fact(rep, origin, revenue.minus(part.revenue), profit.minus(part.profit));
        }
    }

    private List<CommissionPlan> somePlans() {
        List<CommissionPlan> plans = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(SWEEP); month = month.plusMonths(1)) {
            plans.add(PLANS.get(random.nextInt(PLANS.size())));
        }
        return plans;
    }

    /// Some documents change their owner: taken from one, given to the other.
    private List<Fact> someFacts() {
        List<Fact> facts = new ArrayList<>();
        int count = 1 + random.nextInt(15);
        for (int i = 0; i < count; i++) {
            Fact fact = new Fact(someone(), FIRST.plusMonths(random.nextInt(5)),
                    Money.ofFen(random.nextLong(-300_000, 900_000)), Money.ofFen(random.nextLong(-50_000, 200_000)));
            facts.add(fact);
            if (random.nextInt(5) == 0) {
                facts.add(fact.negated());
                facts.add(new Fact(someone(), fact.origin(), fact.revenue(), fact.profit()));
            }
        }
        return facts;
    }

    private SalesRepId someone() {
        return REPS.get(random.nextInt(REPS.size())).id();
    }

    private List<Fact> shuffled(List<Fact> facts) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private List<Fact> split(List<Fact> facts) {
        List<Fact> parts = new ArrayList<>();
        for (Fact fact : facts) {
            Fact part = new Fact(fact.rep(), fact.origin(), Money.ofFen(random.nextLong(-90_000, 90_000)),
                    Money.ofFen(random.nextLong(-9_000, 9_000)));
            parts.add(part);
            parts.add(fact.minus(part));
        }
        return shuffled(parts);
    }

    private List<Fact> doubledAndReversed(List<Fact> facts) {
        List<Fact> more = new ArrayList<>(facts);
        for (Fact fact : facts) {
            if (random.nextBoolean()) {
                more.add(random.nextInt(more.size() + 1), fact);
                more.add(random.nextInt(more.size() + 1), fact.negated());
            }
        }
        return more;
    }

    private static Map<String, Money> replay(List<Fact> facts, List<CommissionPlan> plans) {
        Map<String, Money> earned = new TreeMap<>();
        for (SalesRep rep : REPS) {
            Money sum = Money.ZERO;
            for (int i = 0; i < plans.size(); i++) {
                YearMonth month = FIRST.plusMonths(i);
                CommissionPlan plan = plans.get(i);
                Money base = facts.stream()
                        .filter(f -> f.rep().equals(rep.id()) && f.origin().equals(month))
                        .map(f -> plan.measure() == CommissionPlan.Measure.REVENUE ? f.revenue() : f.profit())
                        .reduce(Money.ZERO, Money::plus);
                sum = sum.plus(plan.earned(base));
            }
            earned.put(rep.code(), sum);
        }
        return earned;
    }

    /// The real service over ports that keep what they are given in lists.
    private static final class Shop implements CommissionFacts, CommissionDetails, CommissionStatements, SalesReps, UnitOfWork {

        private final List<CommissionPlan> plans;
        private final List<Fact> known = new ArrayList<>();
        private final List<SettledStatement> statements = new ArrayList<>();
        private final List<SettledStatement> asFrozen = new ArrayList<>();
        private final CommissionService service = new CommissionService(
                this, this, this, this, this, Clock.fixed(Instant.parse("2026-08-01T00:00:00Z"), ZoneOffset.UTC));

        Shop(List<CommissionPlan> plans) {
            this.plans = plans;
        }

        /// Facts become known one by one; between them any month still open may be frozen. In the end all are, and the
        /// last one sweeps up the differences of the earlier ones.
        void live(List<Fact> facts, Random random) {
            List<YearMonth> open = new ArrayList<>();
            for (YearMonth month = FIRST; month.isBefore(SWEEP); month = month.plusMonths(1)) {
                open.add(month);
            }
            Collections.shuffle(open, random);
            for (Fact fact : facts) {
                known.add(fact);
                if (!open.isEmpty() && random.nextInt(3) == 0) {
                    freeze(open.removeLast());
                }
            }
            open.forEach(this::freeze);
            freeze(SWEEP);
        }

        private void freeze(YearMonth month) {
            CommissionPlan plan = plans.get(month.getMonthValue() - FIRST.getMonthValue());
            List<CommissionStatement> settled = service.settle(month, plan, ACTOR);
            settled.forEach(s -> asFrozen.add(SettledStatement.of(s, plan)));
        }

        Map<String, Money> paidByPerson() {
            Map<String, Money> paid = new TreeMap<>();
            statements.forEach(s -> paid.merge(s.statement().repCode(), s.statement().total(), Money::plus));
            return paid;
        }

        @Override
        public List<MonthFacts> of(Collection<YearMonth> months) {
            return known.stream()
                    .filter(f -> months.contains(f.origin()))
                    .map(f -> new MonthFacts(f.rep(), f.origin(), f.revenue(), f.profit(), f.profit()))
                    .toList();
        }

        /// Every fact is a document of its own.
        @Override
        public List<Sold> sold(YearMonth from, YearMonth to) {
            List<Sold> sold = new ArrayList<>();
            for (Fact f : known) {
                if (!f.origin().isBefore(from) && !f.origin().isAfter(to)) {
                    sold.add(new Sold(f.rep(), f.origin(), "D" + sold.size(), "D" + sold.size(), f.origin().atDay(1), 1, "",
                            f.revenue(), f.profit()));
                }
            }
            return sold;
        }

        @Override
        public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
            return sold(from, to);
        }

        @Override
        public List<Collected> collected(LocalDate to) {
            return List.of();
        }

        @Override
        public List<Buyer> buyers(YearMonth month) {
            return List.of();
        }

        @Override
        public List<TierWeight> tierWeights(LocalDate day) {
            return List.of();
        }

        @Override
        public PayPapers papers() {
            throw new UnsupportedOperationException();
        }

        @Override
        public PlanVersions plans() {
            throw new UnsupportedOperationException();
        }

        @Override
        public PayMarks marks() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<SettledStatement> of(YearMonth month) {
            return statements.stream().filter(s -> s.statement().month().equals(month)).toList();
        }

        @Override
        public List<SettledMonth> settledMonths() {
            Map<YearMonth, SettledMonth> months = new TreeMap<>();
            statements.forEach(s -> months.put(
                    s.statement().month(), new SettledMonth(s.statement().month(), s.plan())));
            return List.copyOf(months.values());
        }

        @Override
        public List<Paid> paid() {
            List<Paid> paid = new ArrayList<>();
            statements.forEach(s -> s.statement().lines().forEach(
                    line -> paid.add(new Paid(s.statement().rep(), line.origin(), line.component(), line.due()))));
            return paid;
        }

        @Override
        public void add(SettledStatement statement, Instant at, Actor actor) {
            statements.add(statement);
        }

        @Override
        public Optional<SalesRep> byCode(String code) {
            return REPS.stream().filter(rep -> rep.code().equals(code)).findFirst();
        }

        @Override
        public List<SalesRep> all() {
            return REPS;
        }

        @Override
        public SalesRepId add(SalesRep rep) {
            throw new UnsupportedOperationException("nobody joins in these stories");
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }
    }
}
