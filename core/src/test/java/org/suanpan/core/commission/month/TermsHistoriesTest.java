package org.suanpan.core.commission.month;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.PayMarks;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.commission.version.PlanVersions;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The one law for every term a plan may have: whatever becomes known when, whatever is frozen when, everybody ends up
/// with what a fresh replay of all documents gives.
class TermsHistoriesTest {

    private static final int HISTORIES = 2_000;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth SWEEP = FIRST.plusMonths(6);
    private static final Actor ACTOR = new Actor("周敏");
    private static final List<SalesRep> REPS = List.of(new SalesRep(new SalesRepId(1), "R1", "李娜", ""),
            new SalesRep(new SalesRepId(2), "R2", "王强", ""), new SalesRep(new SalesRepId(3), "R3", "赵敏", ""));
    private static final String TIERS = " AMOUNT REVENUE 0:0.0133 333.33:0.0217 6666.66:0.0301 terms=";
    private static final List<CommissionPlan> PLANS = List.of(
            plan("MARGINAL" + TIERS + "multiplierByTier.A=1.2&multiplierByTier.B=0.8&newCustomerMultiplier=1.5&kpiFactor=1.05"),
            plan("MARGINAL AMOUNT GROSS_PROFIT 0:0.1 500:0.2 losses=NONE terms=multiplierByTier.A=1.3"),
            plan("MARGINAL" + TIERS + "tierWeights=RULES&newCustomerMultiplier=1.5"),
            plan("WHOLE" + TIERS + "tierWeights=RULES&multiplierByTier.B=0.7"),
            plan("FLAT AMOUNT REVENUE 0:0.01 terms=tables.X.mode=FLAT&tables.X.tiers.0.0=0&tables.X.tiers.0.1=0.03"
                    + "&tables.Y.mode=MARGINAL&tables.Y.tiers.0.0=0&tables.Y.tiers.0.1=0.02&tables.Y.tiers.1.0=900&tables.Y.tiers.1.1=0.04"),
            plan("WHOLE" + TIERS + "policy=CUMULATIVE&quarterly.mode=WHOLE&quarterly.tiers.0.0=0&quarterly.tiers.0.1=0.02"
                    + "&quarterly.tiers.1.0=9000&quarterly.tiers.1.1=0.03"),
            plan("WHOLE" + TIERS + "policy=MONTHLY_THEN_TRUEUP&quarterly.mode=WHOLE&quarterly.tiers.0.0=0&quarterly.tiers.0.1=0.02"
                    + "&quarterly.tiers.1.0=9000&quarterly.tiers.1.1=0.03"),
            plan("MARGINAL" + TIERS + "policy.windowDays=45&policy.upliftRate=0.0123&policy.fixed=20&policy.minCollected=700"),
            plan("MARGINAL" + TIERS + "policy.perRetainedA=10&policy.perRetainedB=4&policy.perWoken=5&policy.perWonBack=15"
                    + "&policy.minSatisfaction=4&policy.minCollected=100&policy.cap=21&satisfaction=4.5"),
            plan("FLAT AMOUNT REVENUE 0:0.0251 terms=table.0.fromDays=-9999&table.0.bonusRate=0.008&table.1.fromDays=1"
                    + "&table.1.bonusRate=0&table.1.penaltyOfCommission=0.2&statementCap=90&kpiFactor=0.9"),
            plan("FLAT AMOUNT REVENUE 0:0.0333 terms=basis=COLLECTION&handoverDate=2026-03-10&shareForOpenOrders.old=0.7"
                    + "&shareForOpenOrders.new=0.3"),
            plan("MARGINAL" + TIERS + "type=PCT_OF_COMMISSION&overrideRate=0.1&manager=R1&members.0.person=R2&members.1.person=R3"),
            plan("MARGINAL" + TIERS + "shares.0.person=R1&shares.0.share=0.7&shares.1.person=R3&shares.1.share=0.2"),
            plan("MARGINAL" + TIERS + "policy=CONTINUE&changeDate=2026-02-14&v1.mode=MARGINAL&v1.tiers.0.0=0&v1.tiers.0.1=0.02"
                    + "&v1.tiers.1.0=800&v1.tiers.1.1=0.03&v2.mode=MARGINAL&v2.tiers.0.0=0&v2.tiers.0.1=0.025&v2.tiers.1.0=1500"
                    + "&v2.tiers.1.1=0.04"));

    private final Random random = new Random(20261129);

    private static CommissionPlan plan(String text) {
        int terms = text.indexOf("terms=") + "terms=".length();
        CommissionPlan plan = PlanText.parse(text.substring(0, terms) + text.substring(terms));
        assertEquals(plan, PlanText.parse(PlanText.of(plan)));
        return plan;
    }

    @Test
    void whateverBecomesKnownWhenEverybodyGetsWhatAReplayGives() {
        for (int history = 0; history < HISTORIES; history++) {
            List<CommissionPlan> plans = somePlans();
            List<Event> events = someEvents();
            Map<String, Money> replay = paid(events, plans, true);
            assertEquals(replay, paid(shuffled(events), plans, false), "shuffled " + history);
            assertEquals(replay, paid(split(events), plans, false), "split " + history);
            assertEquals(replay, paid(doubledAndReversed(events), plans, false), "doubled " + history);
        }
    }

    @Test
    void everyTermPaysSomethingSomewhere() {
        for (CommissionPlan plan : PLANS) {
            List<CommissionPlan> plans = Collections.nCopies(7, plan);
            CommissionPlan bare = PlanText.parse(PlanText.of(plan).replaceAll(" terms=.*", ""));
            boolean differs = false;
            for (int history = 0; history < 40 && !differs; history++) {
                List<Event> events = someEvents();
                differs = !paid(events, plans, true).equals(paid(events, Collections.nCopies(7, bare), true));
            }
            assertTrue(differs, PlanText.of(plan));
        }
    }

    @Test
    void theSealNamesTheDocumentsWhateverTheirOrder() {
        List<Event> events = someEvents();
        List<CommissionPlan> plans = somePlans();
        Shop one = new Shop(plans);
        one.known.addAll(events);
        Shop other = new Shop(plans);
        other.known.addAll(shuffled(events));
        assertEquals(seals(one), seals(other));
        other.known.add(new Sale(REPS.getFirst().id(), "D-late", LocalDate.of(2026, 1, 9), 1, "X", Money.ofFen(1), Money.ZERO));
        assertNotEquals(seals(one), seals(other));
    }

    private static List<String> seals(Shop shop) {
        return shop.service.run(FIRST, PLANS.getFirst()).stream().map(CommissionStatement::facts).toList();
    }

    private sealed interface Event {}

    private record Sale(SalesRepId rep, String document, LocalDate date, long customer, String category, Money revenue,
            Money margin) implements Event {

        Sale of(Money part, Money partMargin) {
            return new Sale(rep, document, date, customer, category, part, partMargin);
        }
    }

    private record Receipt(Sale sale, LocalDate received, Money amount) implements Event {}

    private List<CommissionPlan> somePlans() {
        List<CommissionPlan> plans = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(SWEEP); month = month.plusMonths(1)) {
            plans.add(PLANS.get(random.nextInt(PLANS.size())));
        }
        return plans;
    }

    private List<Event> someEvents() {
        List<Event> events = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Money revenue = Money.ofFen(random.nextLong(-50_000, 400_000));
            Sale sale = new Sale(REPS.get(random.nextInt(3)).id(), "D" + i, FIRST.atDay(1).plusDays(random.nextInt(150)),
                    1 + random.nextInt(4), random.nextBoolean() ? "X" : "Y", revenue, Money.ofFen(random.nextLong(-9_000, 90_000)));
            events.add(sale);
            if (revenue.isPositive() && random.nextBoolean()) {
                events.add(new Receipt(sale, sale.date.plusDays(random.nextInt(40)), Money.ofFen(random.nextLong(1, revenue.fen() + 1))));
            }
        }
        return events;
    }

    private List<Event> shuffled(List<Event> events) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private List<Event> split(List<Event> events) {
        List<Event> parts = new ArrayList<>();
        for (Event event : events) {
            switch (event) {
                case Sale sale -> {
                    Money part = Money.ofFen(random.nextLong(1, 20_000));
                    Money margin = Money.ofFen(random.nextLong(1, 5_000));
                    parts.add(sale.of(part, margin));
                    parts.add(sale.of(sale.revenue.minus(part), sale.margin.minus(margin)));
                }
                case Receipt money -> {
                    Money part = Money.ofFen(random.nextLong(1, money.amount.fen() + 1));
                    parts.add(new Receipt(money.sale, money.received, part));
                    parts.add(new Receipt(money.sale, money.received, money.amount.minus(part)));
                }
            }
        }
        return shuffled(parts);
    }

    private List<Event> doubledAndReversed(List<Event> events) {
        List<Event> more = new ArrayList<>(events);
        for (Event event : events) {
            if (random.nextBoolean()) {
                more.add(event);
                more.add(switch (event) {
                    case Sale sale -> sale.of(sale.revenue.negated(), sale.margin.negated());
                    case Receipt money -> new Receipt(money.sale, money.received, money.amount.negated());
                });
            }
        }
        return shuffled(more);
    }

    /// All known before anything is frozen, or months frozen between them in any order.
    private Map<String, Money> paid(List<Event> events, List<CommissionPlan> plans, boolean isReplay) {
        Shop shop = new Shop(plans);
        List<YearMonth> open = new ArrayList<>();
        for (YearMonth month = FIRST; month.isBefore(SWEEP); month = month.plusMonths(1)) {
            open.add(month);
        }
        if (!isReplay) {
            Collections.shuffle(open, random);
        }
        for (Event event : events) {
            shop.known.add(event);
            if (!isReplay && !open.isEmpty() && random.nextInt(4) == 0) {
                shop.freeze(open.removeLast());
            }
        }
        open.forEach(shop::freeze);
        shop.freeze(SWEEP);
        assertTrue(shop.statements.stream().allMatch(CommissionStatements.SettledStatement::isIntact));
        Map<String, Money> paid = new TreeMap<>();
        shop.statements.forEach(s -> paid.merge(s.statement().repCode(), s.statement().total(), Money::plus));
        return paid;
    }

    /// The real service over ports that keep what they are given in lists.
    private static final class Shop implements CommissionFacts, CommissionDetails, CommissionStatements, SalesReps, UnitOfWork {

        private final List<CommissionPlan> plans;
        private final List<Event> known = new ArrayList<>();
        private final List<SettledStatement> statements = new ArrayList<>();
        private final CommissionService service = new CommissionService(
                this, this, this, this, this, Clock.fixed(Instant.parse("2026-08-01T00:00:00Z"), ZoneOffset.UTC));

        Shop(List<CommissionPlan> plans) {
            this.plans = plans;
        }

        void freeze(YearMonth month) {
            service.settle(month, plans.get(month.getMonthValue() - FIRST.getMonthValue()), ACTOR);
        }

        private List<Sale> sales() {
            return known.stream().filter(Sale.class::isInstance).map(Sale.class::cast).toList();
        }

        @Override
        public List<MonthFacts> of(Collection<YearMonth> months) {
            return sales().stream().filter(s -> months.contains(YearMonth.from(s.date)))
                    .map(s -> new MonthFacts(s.rep, YearMonth.from(s.date), s.revenue, s.margin, s.margin)).toList();
        }

        @Override
        public List<Sold> sold(YearMonth from, YearMonth to) {
            return sales().stream().filter(s -> !YearMonth.from(s.date).isBefore(from) && !YearMonth.from(s.date).isAfter(to))
                    .map(s -> new Sold(s.rep, YearMonth.from(s.date), s.document, s.document, s.date, s.customer, "", s.revenue, s.margin))
                    .toList();
        }

        @Override
        public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
            return sales().stream().filter(s -> !YearMonth.from(s.date).isBefore(from) && !YearMonth.from(s.date).isAfter(to))
                    .map(s -> new Sold(s.rep, YearMonth.from(s.date), s.document, s.document, s.date, s.customer, s.category, s.revenue,
                            s.margin)).toList();
        }

        /// Customers with an even number have gone to the third person.
        @Override
        public List<Collected> collected(LocalDate to) {
            return known.stream().filter(Receipt.class::isInstance).map(Receipt.class::cast).filter(m -> !m.received.isAfter(to))
                    .map(m -> new Collected(m.sale.rep, m.sale.customer % 2 == 0 ? REPS.getLast().id() : m.sale.rep, m.sale.customer,
                            Long.parseLong(m.sale.document.substring(1)), m.sale.date, m.received, m.sale.date.plusDays(15), m.amount,
                            m.sale.revenue, m.sale.revenue)).toList();
        }

        /// A day counts where more was sold on it than came back.
        @Override
        public List<Buyer> buyers(YearMonth month) {
            Map<Long, Map<LocalDate, Money>> days = new HashMap<>();
            sales().forEach(s -> days.computeIfAbsent(s.customer, _ -> new TreeMap<>()).merge(s.date, s.revenue, Money::plus));
            List<Buyer> buyers = new ArrayList<>();
            days.forEach((customer, sums) -> {
                TreeSet<LocalDate> bought = new TreeSet<>();
                sums.forEach((day, sum) -> {
                    if (sum.isPositive() && !day.isAfter(month.atEndOfMonth())) {
                        bought.add(day);
                    }
                });
                if (!bought.isEmpty()) {
                    TreeSet<LocalDate> in = new TreeSet<>(bought.tailSet(month.atDay(1)));
                    buyers.add(new Buyer(customer, "K" + customer, customer == 1 ? "A" : customer == 2 ? "B" : null, bought.first(),
                            bought.lower(month.atDay(1)), in.isEmpty() ? null : in.first(), in.size(), null));
                }
            });
            return buyers;
        }

        /// Other rules from February on.
        @Override
        public List<TierWeight> tierWeights(LocalDate day) {
            boolean later = !day.isBefore(LocalDate.of(2026, 2, 1));
            return List.of(new TierWeight("A", "金", Rate.parse(later ? "1.3" : "1.2")), new TierWeight("B", "银", Rate.parse(later ? "0.9" : "1")));
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
            statements.forEach(s -> months.put(s.statement().month(), new SettledMonth(s.statement().month(), s.plan())));
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
