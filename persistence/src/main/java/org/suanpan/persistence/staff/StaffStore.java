package org.suanpan.persistence.staff;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.staff.People;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Pin;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.persistence.db.Sessions;

/// Builds the port of the people; the one type of this package that [org.suanpan.persistence.Database] sees.
public record StaffStore(People people) {

    public static final List<Class<?>> MAPPERS = List.of(PeopleMapper.class);

    public static StaffStore over(Sessions sessions) {
        return new StaffStore(new Kept(sessions));
    }

    private record Kept(Sessions sessions) implements People {

        @Override
        public List<Person> all() {
            return sessions.read(s -> s.getMapper(PeopleMapper.class).all());
        }

        @Override
        public long add(Person person, Pin pin) {
            return sessions.write(Topic.SETTING, s -> {
                PeopleMapper mapper = s.getMapper(PeopleMapper.class);
                long id = mapper.nextId();
                mapper.insert(id, person, pin);
                return id;
            });
        }

        @Override
        public void update(Person person) {
            if (sessions.write(Topic.SETTING, s -> s.getMapper(PeopleMapper.class).update(person)) == 0) {
                throw new Rejected("staff.stale", person.name());
            }
        }

        @Override
        public Pin pin(long id) {
            return sessions.read(s -> Optional.ofNullable(s.getMapper(PeopleMapper.class).pin(id))).orElse(Pin.NONE);
        }

        @Override
        public void keepPin(long id, Pin pin) {
            sessions.write(Topic.SETTING, s -> {
                s.getMapper(PeopleMapper.class).keepPin(id, pin);
                return pin;
            });
        }

        @Override
        public Failures failures(long id) {
            return sessions.read(s -> Optional.ofNullable(s.getMapper(PeopleMapper.class).failures(id)))
                    .orElse(new Failures(0, null));
        }

        @Override
        public void keepFailures(long id, Failures failures) {
            sessions.write(Topic.SETTING, s -> {
                s.getMapper(PeopleMapper.class).keepFailures(id, failures);
                return failures;
            });
        }

        @Override
        public Optional<Sight> sight(Role role) {
            return sessions.read(s -> Optional.ofNullable(s.getMapper(PeopleMapper.class).rights(role))).map(Kept::sight);
        }

        private static Sight sight(String rights) {
            return new Sight(Arrays.stream(rights.split(",")).filter(right -> !right.isEmpty()).map(Right::valueOf)
                    .collect(Collectors.toSet()));
        }

        @Override
        public void keepSight(Role role, Sight sight) {
            sessions.write(Topic.SETTING, s -> {
                PeopleMapper mapper = s.getMapper(PeopleMapper.class);
                mapper.dropSight(role);
                mapper.addSight(role, sight.rights().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
                return sight;
            });
        }

        @Override
        public void log(Instant at, Actor actor, String action, String detail) {
            sessions.write(Topic.SETTING, s -> {
                s.getMapper(PeopleMapper.class).log(at, actor.name(), action, detail);
                return actor;
            });
        }
    }
}
