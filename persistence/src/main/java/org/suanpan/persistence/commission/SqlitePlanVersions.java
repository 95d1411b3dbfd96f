package org.suanpan.persistence.commission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.version.PlanVersion;
import org.suanpan.core.commission.version.PlanVersions;
import org.suanpan.persistence.db.Sessions;

record SqlitePlanVersions(Sessions sessions) implements PlanVersions {

    @Override
    public List<PlanVersion> all() {
        return sessions.read(s -> s.getMapper(PayMapper.class).plans()).stream().map(row -> new PlanVersion(row.id(), row.from(), row.name(),
                PlanText.parse(row.planText()), row.savedAt(), row.actor())).toList();
    }

    @Override
    public void add(YearMonth from, String name, CommissionPlan plan, Instant at, Actor actor) {
        sessions.write(Topic.COMMISSION, s -> {
            s.getMapper(PayMapper.class).insertPlan(from, name, PlanText.of(plan), at.toString(), actor.name());
            return from;
        });
    }
}
