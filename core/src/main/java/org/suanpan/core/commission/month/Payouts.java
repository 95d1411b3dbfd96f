package org.suanpan.core.commission.month;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.CommissionStatements.SettledMonth;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.party.SalesRepId;

/// What is handed over month by month: settled statements never change, so what a person still owes follows from them.
public final class Payouts {

    private final CommissionStatements statements;

    public Payouts(CommissionStatements statements) {
        this.statements = statements;
    }

    /// Of statements of one month under a plan, by person.
    public Map<SalesRepId, Payout> of(List<CommissionStatement> month, CommissionPlan plan) {
        Map<SalesRepId, Payout> payouts = new HashMap<>();
        if (month.isEmpty()) {
            return payouts;
        }
        Map<SalesRepId, Money> owed = new HashMap<>();
        for (SettledMonth settled : statements.settledMonths()) {
            if (settled.month().isBefore(month.getFirst().month())) {
                for (SettledStatement one : statements.of(settled.month())) {
                    owed.put(one.statement().rep(), next(one.statement(), one.plan(), owed).after());
                }
            }
        }
        month.forEach(one -> payouts.put(one.rep(), next(one, plan, owed)));
        return payouts;
    }

    private static Payout next(CommissionStatement statement, CommissionPlan plan, Map<SalesRepId, Money> owed) {
        return Payout.of(plan.terms(), statement.repCode(), statement.total(),
                owed.getOrDefault(statement.rep(), Money.ZERO));
    }
}
