package org.suanpan.core.commission.month;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.line.LineRates;
import org.suanpan.core.commission.line.LineRates.Part;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.timing.PlanChange;
import org.suanpan.core.commission.timing.QuarterTrueUp;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// The commission of the brackets: plain, weighted by customers, by rates of single customers, products and categories,
/// under a plan that changes within the month, or by the quarter. A person's own brackets go before all of these but the
/// weights.
final class Brackets {

    private static final int MONTHS_OF_QUARTER = 3;

    private final YearMonth origin;
    private final CommissionPlan plan;
    private final CommissionTerms terms;
    private final Bases bases;
    private final Known known;
    private final LineRates rates;
    private final Map<List<String>, Part> parts = new HashMap<>();

    Brackets(YearMonth origin, CommissionPlan plan, Bases bases, Known known) {
        this.origin = origin;
        this.plan = plan;
        this.terms = plan.terms();
        this.bases = bases;
        this.known = known;
        this.rates = new LineRates(plan);
    }

    /// `own` = the plan as it holds for the person.
    Earned of(SalesRep rep, CommissionPlan own) {
        Money base = bases.of(rep.id(), origin);
        if (terms.isEmpty()) {
            return earned(rep, base, own.earned(counted(rep)));
        }
        boolean hasDetails = rates.any() || isWeighted() || terms.has("v1");
        if (hasDetails && (bases.isByCollection() || bases.isShared())) {
            throw new Rejected("commission.plan-terms-exclude");
        }
        if (rates.isOwn(rep.code()) && (rates.any() || terms.has("v1") || terms.has("quarterly"))) {
            return earned(rep, base, own.earned(counted(rep)));
        }
        if (rates.any()) {
            return byRate(rep, own);
        }
        if (terms.has("v1")) {
            return earned(rep, base, changed(rep.id(), counted(rep)));
        }
        if (terms.has("quarterly")) {
            return earned(rep, base, quarter(rep.id(), own).months().getLast().pay());
        }
        return earned(rep, base, isWeighted() ? weighted(rep.id(), counted(rep), own) : own.earned(counted(rep)));
    }

    private BigDecimal counted(SalesRep rep) {
        return bases.counted(rep.id(), origin);
    }

    private Earned earned(SalesRep rep, Money base, Money amount) {
        return new Earned(base, amount, plan.isByQuantity() ? bases.quantity(rep.id(), origin) : null);
    }

    private boolean isWeighted() {
        return terms.has("multiplierByTier") || terms.has("newCustomerMultiplier") || TierWeights.byRules(terms);
    }

    /// round(F(B) / B × Σ base · weight) behind the gate, inside cap and floor.
    private Money weighted(SalesRepId rep, BigDecimal base, CommissionPlan own) {
        if (base.signum() == 0) {
            return own.gate().limited(Money.ZERO);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Long, BigDecimal> customer : byCustomer(rep).entrySet()) {
            sum = sum.add(customer.getValue().multiply(weight(customer.getKey()).value()));
        }
        return own.gate().limited(Money.rounded(
                own.gate().beyondGate(own, base).multiply(sum).divide(base, 2, RoundingMode.HALF_UP)));
    }

    private Rate weight(long customer) {
        Buyer buyer = known.buyers(origin).get(customer);
        String tier = buyer == null ? null : buyer.tier();
        Rate byTier = tier == null ? Rate.ONE : TierWeights.of(tier, terms, () -> known.tierWeights(origin));
        boolean isNew = buyer != null && YearMonth.from(buyer.first()).equals(origin);
        return isNew ? byTier.times(terms.rate("newCustomerMultiplier", Rate.ONE)) : byTier;
    }

    private SortedMap<Long, BigDecimal> byCustomer(SalesRepId rep) {
        SortedMap<Long, BigDecimal> bases = new TreeMap<>();
        if (plan.isByQuantity()) {
            linesOf(rep).forEach(line -> bases.merge(line.customer(), line.quantity().value(), BigDecimal::add));
        } else {
            Orders.sold(known.soldBy(rep, origin)).forEach(order -> bases.merge(order.customer(), order.base(plan).yuan(), BigDecimal::add));
        }
        return bases;
    }

    private List<SoldLine> linesOf(SalesRepId rep) {
        return known.linesBy(rep, origin);
    }

    /// Every part with rates of its own has its table and its rounding; all the rest together earns by the plan's own
    /// brackets.
    private Earned byRate(SalesRep rep, CommissionPlan own) {
        boolean coarse = !plan.isByQuantity() && !rates.namesProductsOrCustomers();
        Map<Part, List<SoldLine>> parts = (coarse ? known.categoriesBy(rep.id(), origin) : linesOf(rep.id())).stream()
                .collect(Collectors.groupingBy(this::part, TreeMap::new, Collectors.toList()));
        Money base = Money.ZERO;
        Money commission = Money.ZERO;
        for (Map.Entry<Part, List<SoldLine>> one : parts.entrySet()) {
            CommissionPlan table = rates.table(one.getKey(), own);
            Money money = Orders.lines(one.getValue()).stream().map(order -> order.base(plan)).reduce(Money.ZERO, Money::plus);
            BigDecimal counted = plan.isByQuantity() ? one.getValue().stream().map(SoldLine::quantity)
                    .reduce(Quantity.ZERO, Quantity::plus).value() : money.yuan();
            base = base.plus(money);
            commission = commission.plus(table == own ? Money.rounded(own.exact(counted)) : table.earned(counted));
        }
        return earned(rep, base, own.gate().limited(commission));
    }

    private Part part(SoldLine line) {
        return parts.computeIfAbsent(List.of(line.customerCode(), line.product(), line.category()), _ -> rates.of(line));
    }

    private Money changed(SalesRepId rep, BigDecimal base) {
        LocalDate day = terms.day("changeDate");
        BigDecimal before = day == null ? BigDecimal.ZERO : soldBefore(rep, day);
        PlanChange.Policy policy = terms.text("policy", "CONTINUE").equals("RESTART")
                ? PlanChange.Policy.RESTART : PlanChange.Policy.CONTINUE;
        return new PlanChange(policy, terms.brackets("v1", plan.measure()), terms.brackets("v2", plan.measure()))
                .earned(before, base.subtract(before)).commission();
    }

    private BigDecimal soldBefore(SalesRepId rep, LocalDate day) {
        return plan.isByQuantity()
                ? linesOf(rep).stream().filter(line -> line.date().isBefore(day)).map(line -> line.quantity().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : Orders.sold(known.soldBy(rep, origin).stream().filter(s -> s.date().isBefore(day)).toList()).stream()
                        .map(order -> order.base(plan).yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private QuarterTrueUp quarter(SalesRepId rep, CommissionPlan own) {
        List<BigDecimal> months = new ArrayList<>();
        YearMonth first = origin.minusMonths((origin.getMonthValue() - 1) % MONTHS_OF_QUARTER);
        for (YearMonth month = first; !month.isAfter(origin); month = month.plusMonths(1)) {
            months.add(bases.counted(rep, month));
        }
        CommissionPlan quarterly = terms.brackets("quarterly", plan.measure());
        return isCumulative() ? QuarterTrueUp.cumulativeOf(quarterly, months)
                : QuarterTrueUp.monthlyOf(terms.has("monthly") ? terms.brackets("monthly", plan.measure()) : own, quarterly, months);
    }

    private boolean isCumulative() {
        return terms.text("policy", "CUMULATIVE").equals("CUMULATIVE");
    }

    /// What the last month of a quarter evens out; null in other months and without a table for the quarter.
    @Nullable Earned trueUp(SalesRep rep, CommissionPlan own) {
        if (!terms.has("quarterly") || rates.isOwn(rep.code()) || isCumulative() || origin.getMonthValue() % MONTHS_OF_QUARTER != 0) {
            return null;
        }
        QuarterTrueUp quarter = quarter(rep.id(), own);
        return new Earned(quarter.quarterTotal(), quarter.trueUp());
    }
}
