package org.suanpan.core.party.duplicate;

import java.time.Instant;
import java.util.List;

import org.suanpan.core.base.Actor;

/// The customers in the data file as duplicates are looked for, and which of them somebody has told apart.
public interface PoolMembers {

    /// Without the built-in walk-in customer, by id.
    List<Member> all();

    /// Two that are not the same, the smaller id first.
    record Apart(long left, long right) {

        public static Apart of(long one, long other) {
            return new Apart(Math.min(one, other), Math.max(one, other));
        }
    }

    List<Apart> apart();

    void keepApart(Apart apart, Instant at, Actor actor);

    void forget(Apart apart);
}
