package org.suanpan.core.party.segment;

import org.suanpan.core.base.Actor;

/// Keeping segments (客户分群). Each method is one unit of work and leaves a line in the audit trail.
public interface Segmenting {

    /// Adds one, or changes the one with its id: prices limited to it follow from now on. Refuses a name that is taken.
    long keep(Segment segment, Actor actor);

    /// Gives it up. Refuses while a price or promotion is limited to it, naming that.
    void remove(long id, Actor actor);

    /// Takes that back.
    void bringBack(long id, Actor actor);
}
