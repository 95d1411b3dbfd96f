package org.suanpan.persistence.db;

import java.util.HashSet;
import java.util.Set;

/// Gathers whose tier may have changed since somebody looked last; begins with everybody. A number below zero = reviews decided something for
/// the customer of that number without its sign.
public final class Watch {

    /// In the place of a customer: everybody.
    public static final long EVERYBODY = 0;
    /// In the place of a customer: anything may have been decided for anybody.
    public static final long DECISIONS = Long.MIN_VALUE;

    private Set<Long> touched = new HashSet<>(Set.of(EVERYBODY, DECISIONS));

    Watch() {}

    synchronized void add(Set<Long> customers) {
        touched.addAll(customers);
    }

    synchronized void all() {
        add(Set.of(EVERYBODY, DECISIONS));
    }

    /// Those gathered; from now on others are.
    synchronized Set<Long> take() {
        Set<Long> taken = touched;
        touched = new HashSet<>();
        return taken;
    }
}
