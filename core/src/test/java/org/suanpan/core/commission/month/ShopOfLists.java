package org.suanpan.core.commission.month;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.OpenSale;
import org.suanpan.core.commission.sheet.PayMarks;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.commission.version.PlanVersions;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The real service over ports that keep what they are given in lists, for stories in their thousands.
class ShopOfLists implements CommissionFacts, CommissionDetails, CommissionStatements, SalesReps, UnitOfWork {

    static final YearMonth FIRST = YearMonth.of(2026, 1);
    static final YearMonth SWEEP = FIRST.plusMonths(6);
    private static final Actor ACTOR = new Actor("周敏");
    static final List<SalesRep> REPS = List.of(new SalesRep(new SalesRepId(1), "R1", "李娜", ""),
            new SalesRep(new SalesRepId(2), "R2", "王强", ""), new SalesRep(new SalesRepId(3), "R3", "赵敏", ""));
    private static final String TIERS = " AMOUNT REVENUE 0:0.0133 333.33:0.0217 6666.66:0.0301 terms=";
    /// Plans with terms beside their brackets.
    static final List<CommissionPlan> PLANS_WITH_TERMS = List.of(
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
    /// Brackets of every sort, and the others.
    static final List<CommissionPlan> PLANS = Stream.concat(PLANS_WITH_TERMS.stream(), Stream.of(
            "MARGINAL AMOUNT REVENUE 0:0.0133 333.33:0.0217 6666.66:0.0301", "WHOLE AMOUNT REVENUE 0:0.02 1000:0.035 9000:0.05",
            "MARGINAL ATTAINMENT REVENUE 0:0.04 1:0.06 1.2:0.08 quota=2777.77 gate=CLIFF:0.6 cap=300.00 floor=5.00",
            "MARGINAL AMOUNT GROSS_PROFIT 0:0.1234 250:0.2").map(PlanText::parse)).toList();

    sealed interface Event {}

    /// `document` is `D7`, or `D7-R1` for what comes back of that order or is written off of it.
    record Sale(SalesRepId rep, String document, LocalDate date, long customer, String category, Money revenue, Money margin)
            implements Event {

        Sale of(Money part, Money partMargin) {
            return new Sale(rep, document, date, customer, category, part, partMargin);
        }

        String order() {
            int end = document.indexOf('-');
            return end < 0 ? document : document.substring(0, end);
        }

        Sold sold(long home, boolean byCategory) {
            return new Sold(rep, YearMonth.from(date), document, order(), date, home, byCategory ? category : "", revenue, margin);
        }
    }

    /// Money for a sale, or money that bounced.
    record Receipt(Sale sale, LocalDate received, Money amount) implements Event {}

    /// A customer who becomes somebody's on a day; `times` −1 takes it back.
    record Moved(long customer, LocalDate day, SalesRepId to, int times) implements Event {}

    /// Two customers who turn out to be one; `times` −1 takes it back.
    record Merged(long customer, long into, int times) implements Event {}

    final List<Event> known = new ArrayList<>();
    /// Customers nobody knows yet: they are no buyers.
    final Set<Long> unknown = new HashSet<>();
    final List<SettledStatement> statements = new ArrayList<>();
    final List<String> asFrozen = new ArrayList<>();
    final CommissionService service = new CommissionService(
            this, this, this, this, this, Clock.fixed(Instant.parse("2026-08-01T00:00:00Z"), ZoneOffset.UTC));
    private final List<CommissionPlan> plans;

    ShopOfLists(List<CommissionPlan> plans) {
        this.plans = plans;
    }

    private static CommissionPlan plan(String text) {
        int terms = text.indexOf("terms=") + "terms=".length();
        CommissionPlan plan = PlanText.parse(text.substring(0, terms) + text.substring(terms));
        assertEquals(plan, PlanText.parse(PlanText.of(plan)));
        return plan;
    }

    void freeze(YearMonth month) {
        int at = month.getMonthValue() - FIRST.getMonthValue();
        asFrozen.addAll(service.settle(month, plans.get(at), ACTOR).stream().map(s -> SettledStatement.of(s, plans.get(at)).seal()).toList());
    }

    Map<String, Money> totals() {
        Map<String, Money> paid = new TreeMap<>();
        statements.forEach(s -> paid.merge(s.statement().repCode(), s.statement().total(), Money::plus));
        return paid;
    }

    private <E extends Event> List<E> all(Class<E> kind) {
        return known.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// A customer is merged while it was done more often than taken back.
    private Map<Long, Long> homes() {
        Map<Merged, Integer> times = new HashMap<>();
        all(Merged.class).forEach(m -> times.merge(new Merged(m.customer, m.into, 0), m.times, Integer::sum));
        Map<Long, Long> homes = new HashMap<>();
        times.forEach((merged, sum) -> {
            if (sum > 0) {
                homes.merge(merged.customer, merged.into, Math::min);
            }
        });
        return homes;
    }

    private static long home(Map<Long, Long> homes, long customer) {
        long home = customer;
        while (homes.containsKey(home)) {
            home = homes.get(home);
        }
        return home;
    }

    /// In gross profit an order's loss counts as nothing.
    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        Map<String, Sale> orders = new TreeMap<>();
        all(Sale.class).stream().filter(s -> months.contains(YearMonth.from(s.date))).forEach(s -> orders.merge(s.order() + " " + s.rep.value(), s,
                (a, b) -> a.of(a.revenue.plus(b.revenue), a.margin.plus(b.margin))));
        return orders.values().stream().map(s -> new MonthFacts(s.rep, YearMonth.from(s.date), s.revenue,
                s.margin.isZero() || s.revenue.isNegative() != s.margin.isPositive() ? s.margin : Money.ZERO, s.margin)).toList();
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return sold(from, to, false);
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return sold(from, to, true);
    }

    private List<Sold> sold(YearMonth from, YearMonth to, boolean byCategory) {
        Map<Long, Long> homes = homes();
        return all(Sale.class).stream().filter(s -> !YearMonth.from(s.date).isBefore(from) && !YearMonth.from(s.date).isAfter(to))
                .map(s -> s.sold(home(homes, s.customer), byCategory)).toList();
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        Map<Long, Long> homes = homes();
        return all(Receipt.class).stream().filter(m -> !m.received.isAfter(to)).map(m -> {
            long home = home(homes, m.sale.customer);
            return new Collected(m.sale.rep, owner(home, m.received, m.sale.rep), home, Long.parseLong(m.sale.order().substring(1)), m.sale.date,
                    m.received, m.sale.date.plusDays(15), m.amount, m.sale.revenue, m.sale.revenue);
        }).toList();
    }

    /// Whose he was by the last move up to a day that stands; of several on one day the one to the highest number.
    private SalesRepId owner(long customer, LocalDate day, SalesRepId otherwise) {
        TreeMap<String, Moved> moves = new TreeMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Moved move : all(Moved.class)) {
            String key = move.day + " " + move.to.value();
            if (move.customer == customer && !move.day.isAfter(day) && times.merge(key, move.times, Integer::sum) > 0) {
                moves.put(key, move);
            } else {
                moves.remove(key);
            }
        }
        return moves.isEmpty() ? otherwise : moves.lastEntry().getValue().to;
    }

    /// A day counts where more was sold on it than came back.
    @Override
    public List<Buyer> buyers(YearMonth month) {
        Map<Long, Long> homes = homes();
        Map<Long, Map<LocalDate, Money>> days = new TreeMap<>();
        all(Sale.class).forEach(s -> days.computeIfAbsent(home(homes, s.customer), _ -> new TreeMap<>()).merge(s.date, s.revenue, Money::plus));
        List<Buyer> buyers = new ArrayList<>();
        days.forEach((customer, sums) -> {
            TreeSet<LocalDate> bought = new TreeSet<>();
            sums.forEach((day, sum) -> {
                if (sum.isPositive() && !day.isAfter(month.atEndOfMonth())) {
                    bought.add(day);
                }
            });
            if (!bought.isEmpty() && !unknown.contains(customer)) {
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

    /// What a person sold or collected, as papers behind a line.
    @Override
    public PayPapers papers() {
        Function<Sold, PayPaper> paper = s -> new PayPaper(PayPaper.Kind.SALE, null, s.document(), s.date(), "", s.revenue(), s.margin(), Money.ZERO, s.customer(), null);
        return new PayPapers() {

            @Override
            public List<PayPaper> sold(SalesRepId rep, YearMonth origin) {
                return ShopOfLists.this.sold(origin, origin).stream().filter(s -> s.rep().equals(rep)).map(paper).toList();
            }

            @Override
            public List<PayPaper> collected(SalesRepId rep, YearMonth month) {
                return ShopOfLists.this.collected(month.atDay(1), month.atEndOfMonth()).stream().filter(c -> c.rep().equals(rep))
                        .map(c -> new PayPaper(PayPaper.Kind.MONEY, null, "D" + c.sale(), c.received(), "", c.amount(), Money.ZERO, Money.ZERO, c.customer(), c.due())).toList();
            }

            @Override
            public List<OpenSale> open(SalesRepId rep) {
                throw new UnsupportedOperationException();
            }
        };
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
