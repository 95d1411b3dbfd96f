package org.suanpan.core.staff;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.SalesRepId;

/// Somebody who works at this PC. `id` 0 = a new one; `rep` = the salesperson a [Role#SALES] is.
public record Person(long id, String name, Role role, @Nullable SalesRepId rep, boolean hasPin, boolean stopped, int version) {

    public Person {
        name = name.strip();
    }

    public static Person of(String name, Role role) {
        return new Person(0, name, role, null, false, false, 1);
    }

    /// Refuses what can not be kept.
    void check() {
        if (name.isEmpty()) {
            throw new Rejected("staff.name-missing");
        }
        if (role == Role.SALES && rep == null) {
            throw new Rejected("staff.rep-missing", name);
        }
    }

    boolean isActiveOwner() {
        return role == Role.OWNER && !stopped;
    }

    public Person role(Role now, @Nullable SalesRepId rep) {
        return new Person(id, name, now, rep, hasPin, stopped, version);
    }

    public Person stopped(boolean now) {
        return new Person(id, name, role, rep, hasPin, now, version);
    }
}
