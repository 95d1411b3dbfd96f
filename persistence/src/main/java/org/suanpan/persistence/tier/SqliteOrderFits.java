package org.suanpan.persistence.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.tier.OrderFits;
import org.suanpan.persistence.db.Sessions;

final class SqliteOrderFits implements OrderFits {

    private final Sessions sessions;

    SqliteOrderFits(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Fitted> latest(LocalDate from, LocalDate to) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(OrderFitMapper.class).latest(from, to)))
                .map(OrderFitRow::fitted);
    }

    @Override
    public void add(Fitted fitted, Instant at, Actor actor) {
        sessions.write(Topic.TIER, s -> {
            s.getMapper(OrderFitMapper.class).insert(OrderFitRow.of(fitted), at.toString(), actor.name());
            return 1;
        });
    }
}
