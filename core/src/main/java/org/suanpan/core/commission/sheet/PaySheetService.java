package org.suanpan.core.commission.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.commission.sheet.PaySheet.State;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.party.SalesRepId;

/// Leads the statements of a month from computed to paid.
public final class PaySheetService implements PaySheets {

    /// What the documents behind a line are read from.
    public record Facts(CommissionFacts sums, CommissionDetails details) {}

    private final Commissioning commissioning;
    private final PlanKeeping plans;
    private final CommissionStatements statements;
    private final Facts facts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PaySheetService(Commissioning commissioning, PlanKeeping plans, CommissionStatements statements, Facts facts,
            UnitOfWork unitOfWork, Clock clock) {
        this.commissioning = commissioning;
        this.plans = plans;
        this.statements = statements;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public List<PaySheet> month(YearMonth month) {
        List<SettledStatement> settled = statements.of(month);
        return settled.isEmpty() ? computed(month) : frozen(month, settled);
    }

    private List<PaySheet> computed(YearMonth month) {
        CommissionPlan plan = plans.inForce(month);
        List<CommissionStatement> computed = commissioning.run(month, plan);
        Map<SalesRepId, Payout> payouts = commissioning.payouts(computed, plan);
        Map<SalesRepId, String> reviewed = statements.marks().reviewed(month);
        List<PaySheet> sheets = new ArrayList<>();
        for (CommissionStatement one : computed) {
            String seal = SettledStatement.of(one, plan).seal();
            String seen = reviewed.get(one.rep());
            sheets.add(new PaySheet(one, plan, seen == null ? State.COMPUTED : seen.equals(seal) ? State.REVIEWED : State.CHANGED,
                    Objects.requireNonNull(payouts.get(one.rep())), seal, true, null, ""));
        }
        return sheets;
    }

    private List<PaySheet> frozen(YearMonth month, List<SettledStatement> settled) {
        Map<SalesRepId, Payout> payouts = commissioning.payouts(settled.stream().map(SettledStatement::statement).toList(),
                settled.getFirst().plan());
        Map<SalesRepId, LocalDate> paid = statements.marks().paid(month);
        return settled.stream().map(one -> {
            LocalDate day = paid.get(one.statement().rep());
            return new PaySheet(one.statement(), one.plan(), day == null ? State.SETTLED : State.PAID,
                    Objects.requireNonNull(payouts.get(one.statement().rep())), one.seal(), one.isIntact(), day, one.rules());
        }).toList();
    }

    /// Documents come from what is known now: a settled line of a month that changed since shows the change as well.
    @Override
    public List<PayPaper> papers(PaySheet sheet, CommissionStatement.Line line) {
        boolean money = line.component() == Component.COLLECTION_BONUS || line.component() == Component.OVERDUE_CUT
                || line.component() == Component.BRACKETS && sheet.plan().terms().text("basis", "DELIVERY").equals("COLLECTION");
        OrderMonths.Counted counted = statements.byOrder().with(sheet.statement().month(), sheet.plan()).over(facts.sums(), facts.details());
        PayPapers papers = counted.details().papers();
        List<PayPaper> found = money ? papers.collected(sheet.rep(), line.origin()) : papers.sold(sheet.rep(), line.origin());
        List<Quantity> quantities = !money && line.quantity() != null ? papers.quantities(sheet.rep(), line.origin()) : List.of();
        return new PaperShares(counted.facts(), counted.details()).of(line, sheet.plan().of(sheet.statement().repCode()), sheet.rep(), found, quantities);
    }

    @Override
    public void review(YearMonth month, Actor actor) {
        unitOfWork.write(() -> {
            refuseSettled(month);
            computed(month).forEach(sheet -> statements.marks().review(sheet.rep(), month, sheet.seal(), clock.instant(), actor));
        });
    }

    @Override
    public void settle(YearMonth month, Actor actor) {
        refuseSettled(month);
        computed(month).stream().filter(sheet -> sheet.state() != State.REVIEWED).findFirst().ifPresent(sheet -> {
            throw sheet.state() == State.CHANGED ? new Rejected("commission.changed-since-review", sheet.statement().repName(), month)
                    : new Rejected("commission.not-reviewed", sheet.statement().repName(), month);
        });
        commissioning.settle(month, plans.inForce(month), actor);
    }

    @Override
    public void pay(YearMonth month, LocalDate day, Actor actor) {
        unitOfWork.write(() -> {
            if (statements.of(month).isEmpty()) {
                throw new Rejected("commission.pay-not-settled", month);
            }
            if (!statements.marks().paid(month).isEmpty()) {
                throw new Rejected("commission.already-paid", month);
            }
            statements.marks().pay(month, day, clock.instant(), actor);
        });
    }

    private void refuseSettled(YearMonth month) {
        if (!statements.of(month).isEmpty()) {
            throw new Rejected("commission.already-settled", month);
        }
    }
}
