package org.suanpan.persistence.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.Errand;
import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.followup.Moment;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Sessions;

/// Builds the port of the follow-ups; the one type of this package that [org.suanpan.persistence.Database] sees.
public record FollowUpStore(FollowUps followUps) {

    public static final List<Class<?>> MAPPERS = List.of(FollowUpMapper.class);

    public static FollowUpStore over(Sessions sessions) {
        return new FollowUpStore(new Kept(sessions));
    }

    private record Kept(Sessions sessions) implements FollowUps {

        @Override
        public long add(Talk talk, Instant at, Actor actor) {
            return sessions.write(Topic.CUSTOMER, s -> {
                FollowUpMapper mapper = s.getMapper(FollowUpMapper.class);
                long id = mapper.nextId();
                mapper.insert(id, talk, at, actor.name());
                return id;
            });
        }

        @Override
        public List<Long> add(Errand errand, List<CustomerId> customers, LocalDate today, Instant at, Actor actor) {
            long first = sessions.write(Topic.CUSTOMER, s -> s.getMapper(FollowUpMapper.class).nextId());
            FollowUpMapper mapper = sessions.batch(Topic.CUSTOMER).getMapper(FollowUpMapper.class);
            for (int i = 0; i < customers.size(); i++) {
                mapper.insertErrand(first + i, customers.get(i), errand, today, at, actor.name());
            }
            sessions.flushBatches();
            return LongStream.range(first, first + customers.size()).boxed().toList();
        }

        @Override
        public void drop(List<Long> errands) {
            FollowUpMapper mapper = sessions.batch(Topic.CUSTOMER).getMapper(FollowUpMapper.class);
            errands.forEach(mapper::drop);
            sessions.flushBatches();
        }

        @Override
        public boolean close(long id, Instant at) {
            return sessions.write(Topic.CUSTOMER, s -> s.getMapper(FollowUpMapper.class).close(id, at)) > 0;
        }

        @Override
        public boolean reopen(long id) {
            return sessions.write(Topic.CUSTOMER, s -> s.getMapper(FollowUpMapper.class).reopen(id)) > 0;
        }

        @Override
        public boolean putOff(long id, LocalDate to) {
            return sessions.write(Topic.CUSTOMER, s -> s.getMapper(FollowUpMapper.class).putOff(id, to)) > 0;
        }

        @Override
        public List<Due> due(LocalDate upTo, int limit) {
            return sessions.read(s -> s.getMapper(FollowUpMapper.class).due(upTo, limit));
        }

        @Override
        public List<Due> open(CustomerId customer) {
            return sessions.read(s -> s.getMapper(FollowUpMapper.class).open(customer));
        }

        @Override
        public List<Moment> timeline(CustomerId customer, int limit) {
            return sessions.read(s -> s.getMapper(FollowUpMapper.class).timeline(customer, limit));
        }
    }
}
