package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// Keeps targets, version by version, and holds them against what was reached.
public final class TargetService implements Targeting {

    private final UnitOfWork unitOfWork;
    private final TargetPlans plans;
    private final TargetFacts facts;
    private final TargetReader reader;
    private final TargetProposal proposal;
    private final Clock clock;

    public TargetService(UnitOfWork unitOfWork, TargetPlans plans, TargetFacts facts, SalesReps reps, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.facts = facts;
        this.reader = new TargetReader(facts, reps);
        this.proposal = new TargetProposal(facts, reps);
        this.clock = clock;
    }

    @Override
    public List<TargetPlan.Version> versions(Asked asked, Here here) {
        refuseOthers(asked.metric(), here);
        return plans.versions(asked.year(), asked.metric(), asked.category());
    }

    @Override
    public List<String> groups(Here here) {
        refuseOthers(TargetMetric.NET_SALES, here);
        return facts.categories();
    }

    @Override
    public TargetTable table(Asked asked, LocalDate asOf, Here here) {
        refuseOthers(asked.metric(), here);
        refuseGroup(asked);
        return reader.table(asked, plan(asked), asOf);
    }

    private TargetPlan plan(Asked asked) {
        Integer number = asked.number();
        return number == null ? plans.newest(asked.year(), asked.metric(), asked.category())
                .orElse(TargetPlan.empty(asked.year(), asked.metric(), asked.category()))
                : plans.version(asked.year(), asked.metric(), number).filter(plan -> plan.version().category().equals(asked.category()))
                        .orElseThrow(() -> new Rejected("target.no-version", String.valueOf(asked.year()), number));
    }

    @Override
    public List<Own> own(SalesRepId rep, YearMonth month, LocalDate asOf, Here here) {
        if (!here.allows(Right.PAY) && !rep.equals(here.rep())) {
            throw new Rejected("target.not-yours");
        }
        List<TargetPlans.Group> asked = new ArrayList<>(Arrays.stream(TargetMetric.values()).map(metric -> new TargetPlans.Group(metric, "")).toList());
        plans.groups(month.getYear()).stream().filter(group -> !group.category().isEmpty()).forEach(asked::add);
        return asked.stream().filter(group -> group.metric() != TargetMetric.MARGIN || here.allows(Right.COST)).map(group -> new Own(group.metric(),
                group.category(), reader.own(rep, plan(new Asked(month.getYear(), group.metric(), group.category(), month.getMonthValue(), null)), month,
                        asOf))).filter(own -> own.category().isEmpty() || own.row().figures().target().signum() > 0).toList();
    }

    @Override
    public List<CustomerId> customers(SalesRepId rep, Here here) {
        if (!here.allows(Right.PAY) && !rep.equals(here.rep())) {
            throw new Rejected("target.not-yours");
        }
        return facts.cared().stream().filter(one -> one.rep().equals(rep)).map(TargetFacts.Cared::customer).toList();
    }

    @Override
    public List<Share> shares(YearMonth month, LocalDate asOf) {
        Asked asked = Asked.of(month.getYear(), TargetMetric.NET_SALES, month.getMonthValue());
        return reader.table(asked, plan(asked), asOf).rows().stream().filter(row -> row.who().kind() != Whose.Kind.CUSTOMER
                && row.figures().target().signum() > 0).map(row -> new Share(row.name(), row.figures().ratio())).toList();
    }

    @Override
    public void set(Asked asked, Wish wish, boolean stretch, Here here) {
        refuseOthers(asked.metric(), here);
        refuseChange(here);
        refuseGroup(asked);
        BigDecimal value = wish.value();
        if (value != null && value.signum() < 0) {
            throw new Rejected("target.negative", value.toPlainString());
        }
        unitOfWork.write(() -> {
            TargetPlan now = plan(asked.newest());
            String words = value == null ? "unlock" : "set " + value.toPlainString();
            TargetPlan next = changed(now, wish).as(new TargetPlan.Version(asked.year(), asked.metric(), asked.category(), next(asked), stretch,
                    words + " " + place(wish), clock.instant(), here.actor().name()));
            TargetSheet.of(next);
            plans.add(next);
        });
    }

    private static String place(Wish wish) {
        String who = switch (wish.who().kind()) {
            case COMPANY -> "company";
            case DEPARTMENT -> wish.who().department();
            case PERSON -> "rep " + id(wish.who());
            case CUSTOMER -> "customer " + (wish.who().customer() == null ? "" : wish.who().customer().value());
        };
        return who + (wish.month() == 0 ? "" : " " + wish.month());
    }

    private static String id(Whose who) {
        return who.rep() == null ? "" : String.valueOf(who.rep().value());
    }

    private static TargetPlan changed(TargetPlan plan, Wish wish) {
        if (wish.who().kind() == Whose.Kind.COMPANY) {
            return wish.month() == 0 ? total(plan, wish) : month(plan, wish);
        }
        List<TargetPlan.Node> meant = plan.nodes().stream().filter(node -> node.who().equals(wish.who())).toList();
        if (meant.isEmpty()) {
            throw new Rejected("target.nobody");
        }
        // Two that were merged into one stand here twice: the first has all of it, the other nothing.
        List<TargetPlan.Node> nodes = new ArrayList<>();
        for (TargetPlan.Node node : plan.nodes()) {
            nodes.add(!meant.contains(node) ? node : locked(plan, node, node == meant.getFirst() ? wish : nothing(wish)));
        }
        return plan.withNodes(nodes);
    }

    private static Wish nothing(Wish wish) {
        return wish.value() == null ? wish : new Wish(wish.who(), wish.month(), BigDecimal.ZERO);
    }

    private static TargetPlan total(TargetPlan plan, Wish wish) {
        BigDecimal value = wish.value();
        if (value == null) {
            throw new Rejected("target.total-stays");
        }
        return plan.withTotal(value);
    }

    private static TargetPlan month(TargetPlan plan, Wish wish) {
        List<TargetPlan.Month> months = new ArrayList<>(plan.months());
        months.set(wish.month() - 1, new TargetPlan.Month(months.get(wish.month() - 1).weight(), wish.value()));
        return plan.withMonths(months);
    }

    private static TargetPlan.Node locked(TargetPlan plan, TargetPlan.Node node, Wish wish) {
        var locks = new java.util.TreeMap<>(node.locks());
        BigDecimal value = wish.value();
        if (wish.month() > 0) {
            if (value == null) {
                locks.remove(wish.month());
            } else {
                locks.put(wish.month(), value);
            }
            return node.with(locks);
        }
        locks.clear();
        if (value != null) {
            int digits = plan.version().metric().digits();
            TargetSheet bare = TargetSheet.of(plan.withNodes(List.of()));
            List<BigDecimal> shape = new ArrayList<>();
            for (int month = 1; month <= TargetPlan.MONTHS; month++) {
                shape.add(bare.value(TargetPlan.COMPANY, month));
            }
            List<Long> parts = LargestRemainder.splitUnits(units(value, digits), shape, AllZero.EQUAL_SHARES);
            for (int month = 1; month <= TargetPlan.MONTHS; month++) {
                locks.put(month, BigDecimal.valueOf(parts.get(month - 1), digits));
            }
        }
        return node.with(locks);
    }

    private static long units(BigDecimal value, int digits) {
        try {
            return value.setScale(digits, java.math.RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new Rejected("commission.target-too-fine", value.toPlainString(), digits);
        }
    }

    @Override
    public void spread(Asked asked, Basis basis, boolean customers, Here here) {
        refuseOthers(asked.metric(), here);
        refuseChange(here);
        refuseGroup(asked);
        TargetPlan before = plan(asked.newest());
        TargetPlan proposed = proposal.spread(before, basis, customers);
        unitOfWork.write(() -> {
            TargetPlan.Version newest = plan(asked.newest()).version();
            if (newest.number() != before.version().number()) {
                throw new Rejected("target.changed-meanwhile");
            }
            TargetPlan next = proposed.as(new TargetPlan.Version(asked.year(), asked.metric(), asked.category(), next(asked), newest.stretch(),
                    "spread " + basis + (customers ? " customers" : ""), clock.instant(), here.actor().name()));
            TargetSheet.of(next);
            plans.add(next);
        });
    }

    private int next(Asked asked) {
        return plans.last(asked.year(), asked.metric()) + 1;
    }

    /// Money and first orders are of no group of products.
    private static void refuseGroup(Asked asked) {
        if (!asked.category().isEmpty() && asked.metric() != TargetMetric.NET_SALES && asked.metric() != TargetMetric.MARGIN) {
            throw new Rejected("target.group-only-sold");
        }
    }

    private static void refuseOthers(TargetMetric metric, Here here) {
        if (!here.allows(Right.PAY)) {
            throw new Rejected("target.not-yours");
        }
        if (metric == TargetMetric.MARGIN && !here.allows(Right.COST)) {
            throw new Rejected("target.no-cost");
        }
    }

    private static void refuseChange(Here here) {
        if (!here.allows(Right.SETTINGS)) {
            throw new Rejected("target.no-change");
        }
    }
}
