package org.suanpan.core.party.duplicate;

import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.party.CustomerId;

/// Finding customers, or suppliers, that are there twice. Nothing here changes one.
public interface Duplicates {

    /// Those who may be the one that is being typed, the surest first. `typed.id()` is left out; 0 for a new one.
    List<Likely> like(Member typed, int limit);

    /// Every two of the pool that may be one and were not told apart, the surest first.
    Sweep sweep(Progress progress);

    /// The pairs and over how many customers.
    record Sweep(List<DuplicatePair> pairs, int customers) {}

    /// Remembers that two are not the same.
    void tellApart(long one, long other, Actor actor);

    default void tellApart(CustomerId one, CustomerId other, Actor actor) {
        tellApart(one.value(), other.value(), actor);
    }

    /// Forgets that two were told apart.
    void takeTogether(long one, long other);

    default void takeTogether(CustomerId one, CustomerId other) {
        takeTogether(one.value(), other.value());
    }
}
