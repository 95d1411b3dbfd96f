package org.suanpan.core.party.owner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Page;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// Whose customers are, in the data file. Customers that were merged are read as whom they were merged into. What is written stays.
public interface Owners {

    /// Everybody of a salesperson, by code; null = the public pool.
    List<Held> of(@Nullable SalesRepId rep);

    /// These, as they are read, by code.
    List<Held> these(List<CustomerId> customers);

    /// Every salesperson with what he looks after, by code.
    List<Holding> holdings();

    /// A number for the next action.
    long nextStep();

    /// Writes that these change hands, each from whom he is, and makes `to` their owner. Who was in the pool is ASSIGNED by a hand-over.
    void move(List<CustomerId> customers, @Nullable SalesRepId to, Note note, Instant at, Actor actor);

    /// What stands beside a change of hands.
    record Note(LocalDate day, Change.Kind kind, String reason, long step) {}

    /// The changes of an action that the newest of their customers are not.
    List<String> changedSince(long step);

    /// Writes the changes of an action the other way round, as a new action.
    void moveBack(long step, long newStep, Instant at, Actor actor);

    /// The changes of a customer in the order they were written, without those of whom was merged into him.
    List<Change> changes(CustomerId customer);

    /// The history as a card shows it, the newest first.
    List<OwnerLine> history(CustomerId customer, int limit);

    /// Null = he is here (again).
    void keepLeft(SalesRepId rep, @Nullable LocalDate on);

    PoolRules rules();

    void keep(PoolRules rules);

    /// Who was not touched after a day, or never, and is somebody's.
    List<Untouched> untouchedSince(LocalDate day);

    /// The public pool, the newest in it first.
    Page<InPool> pool(String text, int offset, int limit);

    /// The newest change of a customer that took him back, if the last time he was in the pool began with one: whose he was and when.
    @Nullable Change takenBack(CustomerId customer);
}
