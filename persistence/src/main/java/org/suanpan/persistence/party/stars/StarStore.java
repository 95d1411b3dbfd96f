package org.suanpan.persistence.party.stars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.stars.CustomerStars;
import org.suanpan.core.party.stars.StarsGiven;
import org.suanpan.persistence.db.Sessions;

/// Builds the port of the stars.
public record StarStore(CustomerStars stars) {

    public static final List<Class<?>> MAPPERS = List.of(StarMapper.class);

    public static StarStore over(Sessions sessions) {
        return new StarStore(new Kept(sessions));
    }

    private record Kept(Sessions sessions) implements CustomerStars {

        @Override
        public @Nullable StarsGiven on(CustomerId customer, LocalDate day) {
            return sessions.read(s -> s.getMapper(StarMapper.class).on(customer, day)).orElse(null);
        }

        @Override
        public void add(CustomerId customer, int stars, LocalDate day, Instant at, Actor actor) {
            sessions.write(Topic.CUSTOMER, s -> {
                s.getMapper(StarMapper.class).add(customer, stars, day, at, actor.name());
                return customer;
            });
        }
    }
}
