package org.suanpan.core.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;

/// Keeps the people and lets them in.
public final class StaffService implements Staffing {

    /// The first wrong ones cost nothing: fingers slip.
    private static final int FREE_TRIES = 2;
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private final UnitOfWork unitOfWork;
    private final People people;
    private final Clock clock;

    public StaffService(UnitOfWork unitOfWork, People people, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Person> all() {
        return people.all();
    }

    @Override
    public List<Person> active() {
        return people.all().stream().filter(person -> !person.stopped()).toList();
    }

    @Override
    public long add(Person person, String pin, Actor actor) {
        person.check();
        return unitOfWork.write(() -> {
            List<Person> there = people.all();
            if (there.isEmpty() && !person.isActiveOwner()) {
                throw new Rejected("staff.first-owner");
            }
            refuseName(there, person);
            refuseOpenOwner(person, pin);
            long id = people.add(person, pin.isEmpty() ? Pin.NONE : Pin.of(pin));
            people.log(clock.instant(), actor, "staff.add", person.name() + " " + person.role());
            return id;
        });
    }

    @Override
    public void change(Person person, Actor actor) {
        person.check();
        unitOfWork.write(() -> {
            List<Person> there = people.all();
            refuseName(there, person);
            Person before = known(there, person.id());
            if (there.stream().noneMatch(other -> other.isActiveOwner() && other.id() != person.id()) && !person.isActiveOwner()) {
                throw new Rejected("staff.last-owner", before.name());
            }
            if (person.isActiveOwner() && !before.hasPin()) {
                throw new Rejected("staff.owner-pin", person.name());
            }
            people.update(person);
            people.log(clock.instant(), actor, "staff.change", words(before) + " → " + words(person));
        });
    }

    @Override
    public void changePin(long id, String pin, Actor actor) {
        unitOfWork.write(() -> {
            Person person = known(people.all(), id);
            refuseOpenOwner(person, pin);
            people.keepPin(id, pin.isEmpty() ? Pin.NONE : Pin.of(pin));
            people.keepFailures(id, new People.Failures(0, null));
            people.log(clock.instant(), actor, "staff.pin", person.name());
        });
    }

    @Override
    public Here enter(long id, String pin) {
        Person person = known(active(), id);
        Pin kept = people.pin(id);
        People.Failures failures = people.failures(id);
        refuseWaiting(failures);
        if (!kept.isNone() && !kept.fits(pin)) {
            People.Failures more = new People.Failures(failures.count() + 1, clock.instant());
            unitOfWork.write(() -> people.keepFailures(id, more));
            throw new Rejected("staff.pin-wrong", person.name());
        }
        unitOfWork.write(() -> {
            if (failures.count() > 0) {
                people.log(clock.instant(), new Actor(person.name()), "staff.tries", String.valueOf(failures.count()));
                people.keepFailures(id, new People.Failures(0, null));
            }
        });
        return new Here(person.name(), person.role(), person.rep(), sight(person.role()));
    }

    /// Two tries are free; then the wait doubles: 2, 4, 8 … 512 seconds.
    private void refuseWaiting(People.Failures failures) {
        Instant last = failures.last();
        if (failures.count() < FREE_TRIES || last == null) {
            return;
        }
        int doublings = Math.min(failures.count() - FREE_TRIES, MOST_DOUBLINGS);
        Duration left = Duration.between(clock.instant(), last.plus(FIRST_WAIT.multipliedBy(1L << doublings)));
        if (left.isPositive()) {
            throw new Rejected("staff.wait", left.plusMillis(999).toSeconds());
        }
    }

    @Override
    public Sight sight(Role role) {
        return role == Role.OWNER ? Sight.ALL : people.sight(role).orElse(Sight.standard(role));
    }

    @Override
    public void keepSight(Role role, Sight sight, Actor actor) {
        if (role == Role.OWNER) {
            throw new Rejected("staff.owner-sees-all");
        }
        unitOfWork.write(() -> {
            Sight before = sight(role);
            people.keepSight(role, sight);
            people.log(clock.instant(), actor, "staff.sight", role + ": " + words(before) + " → " + words(sight));
        });
    }

    @Override
    public void forgetOwnersPins() {
        unitOfWork.write(() -> {
            for (Person owner : people.all()) {
                if (owner.isActiveOwner()) {
                    people.keepPin(owner.id(), Pin.NONE);
                    people.keepFailures(owner.id(), new People.Failures(0, null));
                    people.log(clock.instant(), Actor.OWNER, "staff.pin-forgotten", owner.name());
                }
            }
        });
    }

    @Override
    public void exported(Actor actor, String what, int rows) {
        unitOfWork.write(() -> people.log(clock.instant(), actor, "export", what + " | " + rows));
    }

    private static void refuseOpenOwner(Person person, String pin) {
        if (person.isActiveOwner() && pin.isEmpty()) {
            throw new Rejected("staff.owner-pin", person.name());
        }
    }

    private static void refuseName(List<Person> there, Person person) {
        if (there.stream().anyMatch(other -> other.id() != person.id() && other.name().equals(person.name()))) {
            throw new Rejected("staff.name-twice", person.name());
        }
    }

    private static Person known(List<Person> there, long id) {
        return there.stream().filter(person -> person.id() == id).findFirst().orElseThrow(() -> new Rejected("staff.unknown"));
    }

    private static String words(Person person) {
        return person.name() + " " + person.role() + (person.stopped() ? " STOPPED" : "");
    }

    private static String words(@Nullable Sight sight) {
        return sight == null ? "" : String.join(",", sight.rights().stream().map(Enum::name).sorted().toList());
    }
}
