package org.suanpan.core.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;

/// The people in the data file. They are stopped, never taken away: their names stand in documents.
public interface People {

    /// How often a PIN was wrong since it was last right, and when last.
    record Failures(int count, @Nullable Instant last) {}

    /// In the order in which they came.
    List<Person> all();

    long add(Person person, Pin pin);

    /// Refuses with `staff.stale` what somebody else has changed.
    void update(Person person);

    Pin pin(long id);

    void keepPin(long id, Pin pin);

    Failures failures(long id);

    void keepFailures(long id, Failures failures);

    /// Empty where the owner has not said anything for this role.
    Optional<Sight> sight(Role role);

    void keepSight(Role role, Sight sight);

    void log(Instant at, Actor actor, String action, String detail);
}
