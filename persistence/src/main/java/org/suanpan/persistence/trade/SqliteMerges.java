package org.suanpan.persistence.trade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.merge.Merges;
import org.suanpan.persistence.db.Sessions;

final class SqliteMerges implements Merges {

    /// Everything that is shown by customer.
    private static final Set<Topic> TOPICS = Set.of(Topic.CUSTOMER, Topic.SALE, Topic.LEDGER, Topic.DOCUMENT, Topic.TIER);

    private final Sessions sessions;

    SqliteMerges(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public CustomerId home(CustomerId customer) {
        return sessions.read(s -> s.getMapper(MergeMapper.class).home(customer));
    }

    @Override
    public List<Edge> edges() {
        return sessions.read(s -> s.getMapper(MergeMapper.class).edges());
    }

    @Override
    public void add(Edge edge, Instant at, Actor actor) {
        TOPICS.forEach(topic -> sessions.write(topic, _ -> topic));
        sessions.write(Topic.CUSTOMER, s -> {
            s.getMapper(MergeMapper.class).add(edge, at, actor.name());
            return edge;
        });
    }

    @Override
    public void remove(CustomerId absorbed) {
        TOPICS.forEach(topic -> sessions.write(topic, _ -> topic));
        sessions.write(Topic.CUSTOMER, s -> {
            s.getMapper(MergeMapper.class).remove(absorbed);
            return absorbed;
        });
    }

    @Override
    public void keepHomes(Map<CustomerId, CustomerId> homes) {
        sessions.write(Topic.CUSTOMER, s -> {
            homes.forEach(s.getMapper(MergeMapper.class)::keepHome);
            return homes;
        });
    }

    @Override
    public List<Absorbed> absorbed(CustomerId home) {
        return sessions.read(s -> s.getMapper(MergeMapper.class).absorbed(home));
    }

    @Override
    public List<Across> across() {
        return sessions.read(s -> s.getMapper(MergeMapper.class).across());
    }

    @Override
    public String label(CustomerId customer) {
        return sessions.read(s -> s.getMapper(MergeMapper.class).label(customer));
    }

    @Override
    public void log(CustomerId customer, Instant at, Actor actor, String action, String detail) {
        sessions.write(Topic.CUSTOMER, s -> {
            s.getMapper(MergeMapper.class).log(at, actor.name(), action, "C" + customer.value() + " " + detail);
            return customer;
        });
    }
}
