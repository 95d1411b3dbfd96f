package org.suanpan.persistence.goal;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetPlan;
import org.suanpan.core.goal.TargetPlans;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

interface TargetMapper {

    record PlanRow(long id, int year, TargetMetric metric, String category, int number, boolean stretch, long total, String words, Instant at, String by) {}

    record MonthRow(int month, Rate weight, @Nullable Long locked) {}

    record NodeRow(long node, long parent, Whose.Kind kind, String department, @Nullable SalesRepId rep, @Nullable CustomerId customer,
            Rate weight) {}

    record LockRow(long node, int month, long value) {}

    List<PlanRow> versions(@Param("year") int year, @Param("metric") TargetMetric metric, @Param("category") String category);

    @Nullable PlanRow newest(@Param("year") int year, @Param("metric") TargetMetric metric, @Param("category") String category);

    int last(@Param("year") int year, @Param("metric") TargetMetric metric);

    List<TargetPlans.Group> groups(@Param("year") int year);

    @Nullable PlanRow version(@Param("year") int year, @Param("metric") TargetMetric metric, @Param("number") int number);

    List<MonthRow> months(@Param("plan") long plan);

    List<NodeRow> nodes(@Param("plan") long plan);

    List<LockRow> locks(@Param("plan") long plan);

    long nextId();

    void insert(@Param("id") long id, @Param("version") TargetPlan.Version version, @Param("total") long total);

    void insertMonth(@Param("plan") long plan, @Param("row") MonthRow row);

    void insertNode(@Param("plan") long plan, @Param("row") NodeRow row);

    void insertLock(@Param("plan") long plan, @Param("row") LockRow row);
}
