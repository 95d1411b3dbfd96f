package org.suanpan.core.goal.mine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.award.DueDayTable;
import org.suanpan.core.commission.award.MaintenanceAward;
import org.suanpan.core.commission.award.MaintenanceAward.Care;
import org.suanpan.core.commission.month.Caring;
import org.suanpan.core.commission.month.DueDays;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.sheet.OpenSale;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.goal.TargetFacts;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// Asks the plan of the month what is not decided yet. Figures are those of the plan's components: a KPI factor and a cap of the month come on top.
public final class ProspectService implements Prospecting {

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final TargetFacts customers;
    private final PlanKeeping plans;

    public ProspectService(CommissionFacts facts, CommissionDetails details, TargetFacts customers, PlanKeeping plans) {
        this.facts = facts;
        this.details = details;
        this.customers = customers;
        this.plans = plans;
    }

    @Override
    public Prospects of(SalesRepId rep, LocalDate day, Here here) {
        if (!here.allows(Right.PAY) && !rep.equals(here.rep())) {
            throw new Rejected("target.not-yours");
        }
        CommissionPlan plan = plans.inForce(YearMonth.from(day));
        return new Prospects(rep, DueDays.isAgreed(plan) ? early(rep, plan, day) : null,
                Caring.isAgreed(plan.terms()) ? cared(rep, plan, day) : null, plan.terms().money("policy.cap"));
    }

    private List<EarlyMoney> early(SalesRepId rep, CommissionPlan plan, LocalDate day) {
        DueDayTable table = DueDays.table(plan);
        Rate commission = DueDays.commissionRate(plan);
        return details.papers().open(rep).stream().map(sale -> new EarlyMoney(sale, steps(table, commission, sale, day)))
                .filter(one -> one.steps().stream().anyMatch(step -> !step.amount().isZero())).toList();
    }

    private static List<EarlyMoney.Step> steps(DueDayTable table, Rate commission, OpenSale sale, LocalDate day) {
        List<EarlyMoney.Step> steps = new ArrayList<>();
        int from = (int) ChronoUnit.DAYS.between(sale.due(), day);
        for (int next : Stream.concat(table.steps().stream().map(DueDayTable.Step::fromDays).filter(days -> days > from), Stream.of(Integer.MAX_VALUE))
                .toList()) {
            int last = steps.isEmpty() ? from : (int) ChronoUnit.DAYS.between(sale.due(), until(steps)) + 1;
            DueDayTable.Outcome paid = table.of(new DueDayTable.Receipt(sale.open(), last), commission);
            steps.add(new EarlyMoney.Step(next == Integer.MAX_VALUE ? null : sale.due().plusDays(next - 1L), paid.bonus().plus(paid.penalty())));
        }
        return steps;
    }

    private static LocalDate until(List<EarlyMoney.Step> steps) {
        return java.util.Objects.requireNonNull(steps.getLast().until());
    }

    private List<CareChance> cared(SalesRepId rep, CommissionPlan plan, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        OrderMonths.Counted counted = plans.byOrder().over(facts, details);
        Caring caring = new Caring(month, plan.terms(), new Known(counted.facts(), counted.details(), month));
        Map<Long, SalesRepId> owners = new HashMap<>();
        customers.cared().forEach(one -> owners.put(one.customer().value(), one.rep()));
        List<Caring.Cared> found = Stream.concat(caring.all().stream().filter(one -> one.facts().care() != Care.NONE),
                caring.waiting(day, owners).stream()).filter(one -> one.rep().equals(rep)).toList();
        Map<CustomerId, String> names = customers.names(found.stream().map(one -> new CustomerId(one.buyer().customer())).toList());
        List<CareChance> chances = new ArrayList<>();
        for (Caring.Cared one : found) {
            CustomerId customer = new CustomerId(one.buyer().customer());
            List<Problem> lacks = lacks(one, caring.award().conditions());
            Money award = lacks.isEmpty() ? one.award() : possible(one, caring.award());
            if (award.isPositive()) {
                chances.add(new CareChance(customer, names.getOrDefault(customer, one.buyer().code()), one.facts().care(), award, lacks));
            }
        }
        chances.sort(Comparator.comparing(CareChance::counts).reversed().thenComparing(CareChance::award, Comparator.reverseOrder())
                .thenComparing(CareChance::name));
        return chances;
    }

    /// What he would bring if nothing were lacking.
    private static Money possible(Caring.Cared one, MaintenanceAward award) {
        return award.of(List.of(new MaintenanceAward.Customer(one.facts().tier(), one.facts().care(), 1, award.conditions().minSatisfaction(), 0,
                award.conditions().minCollected()))).total();
    }

    private static List<Problem> lacks(Caring.Cared one, MaintenanceAward.Conditions conditions) {
        List<Problem> lacks = new ArrayList<>();
        MaintenanceAward.Customer facts = one.facts();
        if (one.buyer().ordersIn() == 0) {
            lacks.add(Problem.of("mine.lacks-order"));
        }
        if (facts.care() == Care.RETAINED) {
            @Nullable Rate satisfaction = facts.satisfaction();
            if (satisfaction == null || satisfaction.compareTo(conditions.minSatisfaction()) < 0) {
                lacks.add(Problem.of("mine.lacks-satisfaction", conditions.minSatisfaction().toString(1)));
            }
            if (facts.overdueDays() > conditions.maxOverdueDays()) {
                lacks.add(Problem.of("mine.lacks-overdue", facts.overdueDays(), conditions.maxOverdueDays()));
            }
        } else if (facts.collected().compareTo(conditions.minCollected()) < 0) {
            lacks.add(Problem.of("mine.lacks-money", conditions.minCollected().minus(facts.collected())));
        }
        return lacks;
    }
}
