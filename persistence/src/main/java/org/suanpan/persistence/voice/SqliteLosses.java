package org.suanpan.persistence.voice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Loss;
import org.suanpan.core.voice.Losses;
import org.suanpan.persistence.db.Sessions;

/// Why customers were lost, over [LossMapper].
record SqliteLosses(Sessions sessions) implements Losses {

    @Override
    public long add(Loss.Draft draft, Instant at, Actor actor) {
        return sessions.write(Topic.CUSTOMER, s -> {
            LossMapper mapper = s.getMapper(LossMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, draft, at, actor.name());
            return id;
        });
    }

    @Override
    public List<Loss> list(DateSpan span) {
        return sessions.read(s -> s.getMapper(LossMapper.class).list(span));
    }

    @Override
    public Optional<Loss> of(CustomerId customer) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(LossMapper.class).of(customer)));
    }
}
