package org.suanpan.core.commission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.commission.sheet.PayMarks;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanVersions;
import org.suanpan.core.party.SalesRepId;

/// Settled statements; only ever added to.
public interface CommissionStatements {

    /// The settled statements of a month, by salesperson's code; empty while it is not settled.
    List<SettledStatement> of(YearMonth month);

    /// Every settled month with the plan it was settled under, oldest first.
    List<SettledMonth> settledMonths();

    /// Everything paid so far, by salesperson, origin month and component.
    List<Paid> paid();

    void add(SettledStatement statement, Instant at, Actor actor);

    /// The months whose plan counts orders when they are placed: of settled ones, and of others where the shop's plans are known.
    default OrderMonths byOrder() {
        return OrderMonths.of(List.of(), settledMonths());
    }

    /// The shop's plans by month.
    PlanVersions plans();

    /// What was reviewed and what was paid.
    PayMarks marks();

    record SettledMonth(YearMonth month, CommissionPlan plan) {}

    record Paid(SalesRepId rep, YearMonth origin, Component component, Money amount) {}

    /// A statement with the plan it was made under, what the program's check of its own rules had found (empty where none was made), and the
    /// seal over all of them.
    record SettledStatement(CommissionStatement statement, CommissionPlan plan, String seal, String rules) {

        public static SettledStatement of(CommissionStatement statement, CommissionPlan plan) {
            return of(statement, plan, "");
        }

        public static SettledStatement of(CommissionStatement statement, CommissionPlan plan, String rules) {
            return new SettledStatement(statement, plan, StatementSeal.of(statement, plan, rules), rules);
        }

        /// False when somebody has changed the statement behind the program's back.
        public boolean isIntact() {
            return seal.equals(StatementSeal.of(statement, plan, rules));
        }
    }
}
