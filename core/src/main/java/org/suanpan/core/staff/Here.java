package org.suanpan.core.staff;

import org.suanpan.core.base.Actor;

/// Who is at the window, and what may be seen. `name` is empty while nobody has been set up: then it is the owner.
public record Here(String name, Role role, Sight sight) {

    public static final Here OWNER = new Here("", Role.OWNER, Sight.ALL);

    public boolean allows(Right right) {
        return sight.allows(right);
    }

    /// As it stands in documents and logs.
    public Actor actor() {
        return name.isEmpty() ? Actor.OWNER : new Actor(name);
    }
}
