package org.suanpan.persistence.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.policy.TierOverride;
import org.suanpan.core.tier.policy.TierOverrides;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.tier.TierPolicyMapper.OverrideRow;

final class SqliteTierOverrides implements TierOverrides {

    private final Sessions sessions;

    SqliteTierOverrides(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<CustomerId, TierOverride> on(LocalDate day) {
        Map<CustomerId, TierOverride> byHome = new HashMap<>();
        sessions.read(s -> s.getMapper(TierPolicyMapper.class).overridesOn(day))
                .forEach(row -> byHome.put(row.home(), override(row)));
        return byHome;
    }

    @Override
    public List<TierOverride> of(CustomerId customer) {
        return sessions.read(s -> s.getMapper(TierPolicyMapper.class).overridesOf(customer)).stream()
                .map(SqliteTierOverrides::override).toList();
    }

    private static TierOverride override(OverrideRow row) {
        return new TierOverride(row.customerId(), row.tier(), row.fromDate(), row.untilDate(), row.reason(),
                new Actor(row.actor()), row.endedOn());
    }

    @Override
    public void add(TierOverride given, Instant at) {
        sessions.write(Topic.TIER, s -> {
            s.getMapper(TierPolicyMapper.class).insertOverride(given, at.toString());
            return given;
        });
    }

    @Override
    public void end(CustomerId customer, LocalDate day) {
        sessions.write(Topic.TIER, s -> {
            s.getMapper(TierPolicyMapper.class).endOverrides(customer, day);
            return day;
        });
    }
}
