package org.suanpan.persistence.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Topic;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetPlan;
import org.suanpan.core.goal.TargetPlans;
import org.suanpan.core.goal.Whose;
import org.suanpan.persistence.db.Sessions;

/// Versions of targets, row by row. Figures are kept as whole units of their grid.
record KeptTargets(Sessions sessions) implements TargetPlans {

    @Override
    public List<TargetPlan.Version> versions(int year, TargetMetric metric, String category) {
        return sessions.read(s -> s.getMapper(TargetMapper.class).versions(year, metric, category).stream().map(KeptTargets::version).toList());
    }

    @Override
    public Optional<TargetPlan> newest(int year, TargetMetric metric, String category) {
        return sessions.readTogether(s -> Optional.ofNullable(plan(s, s.getMapper(TargetMapper.class).newest(year, metric, category))));
    }

    @Override
    public int last(int year, TargetMetric metric) {
        return sessions.read(s -> s.getMapper(TargetMapper.class).last(year, metric));
    }

    @Override
    public List<Group> groups(int year) {
        return sessions.read(s -> s.getMapper(TargetMapper.class).groups(year));
    }

    @Override
    public Optional<TargetPlan> version(int year, TargetMetric metric, int number) {
        return sessions.readTogether(s -> Optional.ofNullable(plan(s, s.getMapper(TargetMapper.class).version(year, metric, number))));
    }

    private static TargetPlan.Version version(TargetMapper.PlanRow row) {
        return new TargetPlan.Version(row.year(), row.metric(), row.category(), row.number(), row.stretch(), row.words(), row.at(), row.by());
    }

    private static @Nullable TargetPlan plan(SqlSession session, TargetMapper.@Nullable PlanRow row) {
        if (row == null) {
            return null;
        }
        TargetMapper mapper = session.getMapper(TargetMapper.class);
        int digits = row.metric().digits();
        Map<Long, SortedMap<Integer, BigDecimal>> locks = new HashMap<>();
        mapper.locks(row.id()).forEach(lock -> locks.computeIfAbsent(lock.node(), _ -> new TreeMap<>())
                .put(lock.month(), BigDecimal.valueOf(lock.value(), digits)));
        return new TargetPlan(version(row), BigDecimal.valueOf(row.total(), digits), mapper.months(row.id()).stream().map(month ->
                new TargetPlan.Month(month.weight(), month.locked() == null ? null : BigDecimal.valueOf(month.locked(), digits))).toList(),
                mapper.nodes(row.id()).stream().map(node -> new TargetPlan.Node(node.node(), node.parent(), new Whose(node.kind(),
                        node.department(), node.rep(), node.customer()), node.weight(), locks.getOrDefault(node.node(), new TreeMap<>())))
                        .toList());
    }

    @Override
    public void add(TargetPlan plan) {
        sessions.write(Topic.SETTING, s -> {
            TargetMapper mapper = s.getMapper(TargetMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, plan.version(), units(plan, plan.total()));
            for (int i = 0; i < plan.months().size(); i++) {
                TargetPlan.Month month = plan.months().get(i);
                mapper.insertMonth(id, new TargetMapper.MonthRow(i + 1, month.weight(), month.locked() == null ? null : units(plan, month.locked())));
            }
            for (TargetPlan.Node node : plan.nodes()) {
                Whose who = node.who();
                mapper.insertNode(id, new TargetMapper.NodeRow(node.id(), node.parent(), who.kind(), who.department(), who.rep(), who.customer(),
                        node.weight()));
                node.locks().forEach((month, value) -> mapper.insertLock(id, new TargetMapper.LockRow(node.id(), month, units(plan, value))));
            }
            return id;
        });
    }

    private static long units(TargetPlan plan, BigDecimal value) {
        return value.setScale(plan.version().metric().digits()).unscaledValue().longValueExact();
    }
}
