package org.suanpan.core.commission.month;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.timing.PlanChange;
import org.suanpan.core.commission.timing.QuarterTrueUp;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// The commission of the brackets: plain, weighted by customers, by category, under a plan that changes within the month,
/// or by the quarter.
final class Brackets {

    private static final int MONTHS_OF_QUARTER = 3;

    private final YearMonth origin;
    private final CommissionPlan plan;
    private final CommissionTerms terms;
    private final Bases bases;
    private final Known known;

    Brackets(YearMonth origin, CommissionPlan plan, Bases bases, Known known) {
        this.origin = origin;
        this.plan = plan;
        this.terms = plan.terms();
        this.bases = bases;
        this.known = known;
    }

    /// `own` = the plan with the person's own target.
    Earned of(SalesRep rep, CommissionPlan own) {
        Money base = bases.of(rep.id(), origin);
        if (terms.isEmpty()) {
            return new Earned(base, own.earned(base));
        }
        boolean hasDetails = terms.has("tables") || isWeighted() || terms.has("v1");
        if (hasDetails && (bases.isByCollection() || bases.isShared())) {
            throw new Rejected("commission.plan-terms-exclude");
        }
        if (terms.has("tables")) {
            return byCategory(rep.id());
        }
        if (terms.has("v1")) {
            return new Earned(base, changed(rep.id(), base));
        }
        if (terms.has("quarterly")) {
            return new Earned(base, quarter(rep.id(), own).months().getLast().pay());
        }
        return new Earned(base, isWeighted() ? weighted(rep.id(), base, own) : own.earned(base));
    }

    private boolean isWeighted() {
        return terms.has("multiplierByTier") || terms.has("newCustomerMultiplier") || TierWeights.byRules(terms);
    }

    /// round(F(B) / B × Σ base · weight) behind the gate, inside cap and floor.
    private Money weighted(SalesRepId rep, Money base, CommissionPlan own) {
        if (base.isZero()) {
            return own.gate().limited(Money.ZERO);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Long, Money> customer : byCustomer(rep).entrySet()) {
            sum = sum.add(customer.getValue().times(weight(customer.getKey())));
        }
        return own.gate().limited(Money.rounded(
                own.gate().beyondGate(own, base).multiply(sum).divide(base.yuan(), 2, RoundingMode.HALF_UP)));
    }

    private Rate weight(long customer) {
        Buyer buyer = known.buyers(origin).get(customer);
        String tier = buyer == null ? null : buyer.tier();
        Rate byTier = tier == null ? Rate.ONE : TierWeights.of(tier, terms, () -> known.tierWeights(origin));
        boolean isNew = buyer != null && YearMonth.from(buyer.first()).equals(origin);
        return isNew ? byTier.times(terms.rate("newCustomerMultiplier", Rate.ONE)) : byTier;
    }

    private SortedMap<Long, Money> byCustomer(SalesRepId rep) {
        SortedMap<Long, Money> bases = new TreeMap<>();
        orders(known.soldBy(rep, origin)).forEach(order -> bases.merge(order.customer, order.base(plan), Money::plus));
        return bases;
    }

    /// Every category has its table and its rounding; one without a table earns by the plan's own brackets.
    private Earned byCategory(SalesRepId rep) {
        Map<String, Money> byCategory = new TreeMap<>();
        known.categories(origin).forEach(category -> byCategory.put(category, Money.ZERO));
        known.soldByCategory(rep, origin).stream().collect(Collectors.groupingBy(Sold::category)).forEach((category, part) ->
                byCategory.put(category, orders(part).stream().map(order -> order.base(plan)).reduce(Money.ZERO, Money::plus)));
        Money base = Money.ZERO;
        Money commission = Money.ZERO;
        for (Map.Entry<String, Money> one : byCategory.entrySet()) {
            CommissionPlan table = terms.has("tables." + one.getKey())
                    ? terms.brackets("tables." + one.getKey(), plan.measure()) : plan;
            base = base.plus(one.getValue());
            commission = commission.plus(table == plan ? Money.rounded(plan.exact(one.getValue().yuan()))
                    : table.earned(one.getValue()));
        }
        return new Earned(base, plan.gate().limited(commission));
    }

    private Money changed(SalesRepId rep, Money base) {
        LocalDate day = terms.day("changeDate");
        Money before = day == null ? Money.ZERO
                : orders(known.soldBy(rep, origin).stream().filter(s -> s.date().isBefore(day)).toList()).stream()
                        .map(order -> order.base(plan)).reduce(Money.ZERO, Money::plus);
        PlanChange.Policy policy = terms.text("policy", "CONTINUE").equals("RESTART")
                ? PlanChange.Policy.RESTART : PlanChange.Policy.CONTINUE;
        return new PlanChange(policy, terms.brackets("v1", plan.measure()), terms.brackets("v2", plan.measure()))
                .earned(before, base.minus(before)).commission();
    }

    private QuarterTrueUp quarter(SalesRepId rep, CommissionPlan own) {
        List<Money> months = new ArrayList<>();
        YearMonth first = origin.minusMonths((origin.getMonthValue() - 1) % MONTHS_OF_QUARTER);
        for (YearMonth month = first; !month.isAfter(origin); month = month.plusMonths(1)) {
            months.add(bases.of(rep, month));
        }
        CommissionPlan quarterly = terms.brackets("quarterly", plan.measure());
        return isCumulative() ? QuarterTrueUp.cumulative(quarterly, months)
                : QuarterTrueUp.monthly(terms.has("monthly") ? terms.brackets("monthly", plan.measure()) : own, quarterly, months);
    }

    private boolean isCumulative() {
        return terms.text("policy", "CUMULATIVE").equals("CUMULATIVE");
    }

    /// What the last month of a quarter evens out; null in other months and without a table for the quarter.
    @Nullable Earned trueUp(SalesRep rep, CommissionPlan own) {
        if (!terms.has("quarterly") || isCumulative() || origin.getMonthValue() % MONTHS_OF_QUARTER != 0) {
            return null;
        }
        QuarterTrueUp quarter = quarter(rep.id(), own);
        return new Earned(quarter.quarterTotal(), quarter.trueUp());
    }

    /// Deliveries, returns and red documents that belong together.
    private static final class Order {

        private final long customer;
        private Money revenue = Money.ZERO;
        private Money margin = Money.ZERO;

        Order(long customer) {
            this.customer = customer;
        }

        /// In gross profit an order's loss counts as nothing, unless losses count; a return whose sale is not known takes
        /// back exactly what a sale would have given.
        Money base(CommissionPlan plan) {
            if (plan.measure() == CommissionPlan.Measure.REVENUE) {
                return revenue;
            }
            boolean counts = plan.losses() == CommissionBase.LossFloor.NONE
                    || revenue.isNegative() != margin.isPositive() || margin.isZero();
            return counts ? margin : Money.ZERO;
        }
    }

    private static List<Order> orders(List<Sold> sold) {
        Map<String, Order> orders = new LinkedHashMap<>();
        for (Sold one : sold) {
            Order order = orders.computeIfAbsent(one.order(), _ -> new Order(one.customer()));
            order.revenue = order.revenue.plus(one.revenue());
            order.margin = order.margin.plus(one.margin());
        }
        return List.copyOf(orders.values());
    }
}
