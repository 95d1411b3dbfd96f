package org.suanpan.core.staff;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.SalesRepId;

/// Who is at the window, and what may be seen. `name` is empty while nobody has been set up: then it is the owner; `rep` = the
/// salesperson a [Role#SALES] is.
public record Here(String name, Role role, @Nullable SalesRepId rep, Sight sight) {

    public static final Here OWNER = new Here("", Role.OWNER, null, Sight.ALL);

    public boolean allows(Right right) {
        return sight.allows(right);
    }

    /// As it stands in documents and logs.
    public Actor actor() {
        return name.isEmpty() ? Actor.OWNER : new Actor(name);
    }
}
