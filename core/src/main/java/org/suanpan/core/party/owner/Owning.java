package org.suanpan.core.party.owner;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// Whose customers are (负责人、交接). Documents keep the name they were written under; what is written from now on begins with the new one.
public interface Owning {

    /// Everybody of a salesperson, by code; null = the public pool.
    List<Held> of(@Nullable SalesRepId rep);

    List<Held> these(List<CustomerId> customers);

    List<Holding> holdings();

    List<OwnerLine> history(CustomerId customer, int limit);

    /// Hands them over in one step and gives its number. Refuses nobody, no reason, a day that has not come or is closed or before the last change of one of them,
    /// a salesperson who has left, and where all of them are his already.
    long handOver(HandOver typed, Actor actor);

    /// Takes a step back, as long as nothing happened to its customers since; who left with it is here again.
    void undo(long step, @Nullable SalesRepId leaver, Actor actor);

    /// A salesperson leaves, or is here again (null).
    void left(SalesRepId rep, @Nullable LocalDate on, Actor actor);
}
