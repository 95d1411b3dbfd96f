package org.suanpan.core.commission.version;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.timing.OrderMonths;

/// Keeps the shop's plans by month.
public final class PlanService implements PlanKeeping {

    private final CommissionStatements statements;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Scored.Factors factors;

    /// Without scorecards.
    public PlanService(CommissionStatements statements, UnitOfWork unitOfWork, Clock clock) {
        this(statements, unitOfWork, clock, _ -> Map.of());
    }

    /// `factors` = what scorecards come to, asked where a plan says so.
    public PlanService(CommissionStatements statements, UnitOfWork unitOfWork, Clock clock, Scored.Factors factors) {
        this.factors = factors;
        this.statements = statements;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public List<PlanVersion> all() {
        return statements.plans().all().reversed();
    }

    @Override
    public CommissionPlan inForce(YearMonth month) {
        return Scored.filled(statements.plans().all().stream().filter(version -> !version.from().isAfter(month))
                .reduce((_, later) -> later).map(PlanVersion::plan).orElseGet(PlanText::standard), month, factors);
    }

    @Override
    public OrderMonths byOrder() {
        return statements.byOrder();
    }

    @Override
    public void save(YearMonth from, String name, CommissionPlan plan, Actor actor) {
        if (name.isBlank()) {
            throw new Rejected("commission.plan-name-missing");
        }
        unitOfWork.write(() -> {
            statements.settledMonths().stream().map(CommissionStatements.SettledMonth::month).filter(month -> !month.isBefore(from))
                    .reduce((_, later) -> later).ifPresent(month -> {
                        throw new Rejected("commission.plan-month-settled", from, month, month.plusMonths(1));
                    });
            statements.plans().add(from, name.strip(), plan, clock.instant(), actor);
        });
    }
}
