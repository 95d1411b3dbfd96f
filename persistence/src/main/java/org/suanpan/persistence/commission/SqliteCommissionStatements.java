package org.suanpan.persistence.commission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.line.StatementLines;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.commission.sheet.PayMarks;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanVersions;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionStatements implements CommissionStatements {

    private final Sessions sessions;

    SqliteCommissionStatements(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<SettledStatement> of(YearMonth month) {
        return sessions.readTogether(s -> {
            StatementMapper mapper = s.getMapper(StatementMapper.class);
            Map<Long, List<StatementLineRow>> lines = mapper.lines(month).stream()
                    .collect(Collectors.groupingBy(StatementLineRow::statementId));
            return mapper.statements(month).stream()
                    .map(row -> settled(row, lines.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    @Override
    public List<SettledMonth> settledMonths() {
        return sessions.read(s -> s.getMapper(StatementMapper.class).settledMonths()).stream()
                .map(row -> new SettledMonth(row.month(), PlanText.parse(row.planText())))
                .toList();
    }

    @Override
    public List<Paid> paid() {
        return sessions.read(s -> s.getMapper(StatementMapper.class).paid());
    }

    @Override
    public void add(SettledStatement settled, Instant at, Actor actor) {
        CommissionStatement statement = settled.statement();
        sessions.write(Topic.COMMISSION, s -> {
            StatementMapper mapper = s.getMapper(StatementMapper.class);
            long id = mapper.nextId();
            mapper.insert(new StatementRow(id, statement.rep(), statement.repCode(), statement.repName(),
                    statement.month(), PlanText.of(settled.plan()), statement.base(), statement.total(),
                    settled.seal(), statement.facts(), settled.rules()), at.toString(), actor.name());
            int lineNo = 0;
            for (CommissionStatement.Line line : statement.lines()) {
                mapper.insertLine(new StatementLineRow(
                        id, ++lineNo, line.origin(), line.component(), line.base(), line.earned(), line.paidBefore(), line.due(),
                        line.quantity()));
            }
            return id;
        });
    }

    @Override
    public OrderMonths byOrder() {
        return OrderMonths.of(plans().all(), settledMonths());
    }

    @Override
    public PlanVersions plans() {
        return new SqlitePlanVersions(sessions);
    }

    @Override
    public PayMarks marks() {
        return new SqlitePayMarks(sessions);
    }

    private static SettledStatement settled(StatementRow row, List<StatementLineRow> lineRows) {
        CommissionPlan plan = PlanText.parse(row.planText());
        List<CommissionStatement.Line> lines = lineRows.stream().map(l -> line(row, plan, l)).toList();
        Map<Boolean, Money> own = lines.stream().filter(l -> l.origin().equals(row.month())).collect(Collectors.groupingBy(
                l -> l.component() == Component.BRACKETS,
                Collectors.reducing(Money.ZERO, CommissionStatement.Line::due, Money::plus)));
        return new SettledStatement(new CommissionStatement(row.repId(), row.repCode(), row.repName(), row.month(),
                row.base(), own.getOrDefault(true, Money.ZERO), own.getOrDefault(false, Money.ZERO), row.total(), lines, true,
                row.factsHash()), plan, row.contentHash(), row.rulesHash());
    }

    /// Every figure as it was stored, so that the seal is checked over what the file says now.
    private static CommissionStatement.Line line(StatementRow statement, CommissionPlan plan, StatementLineRow row) {
        Component component = row.component();
        Earned earned = new Earned(row.base(), row.earned(), row.quantity());
        CommissionStatement.Line line = !row.originMonth().equals(statement.month())
                ? StatementLines.correction(row.originMonth(), component, earned, row.paidBefore())
                : component == Component.BRACKETS
                ? StatementLines.ofMonth(statement.month(), statement.repCode(), plan, earned, row.paidBefore())
                : StatementLines.ofComponent(statement.month(), statement.repCode(), plan, component, earned, row.paidBefore());
        return new CommissionStatement.Line(row.originMonth(), component, row.base(), row.earned(), row.paidBefore(), row.due(),
                line.reason(), row.quantity());
    }
}
