package org.suanpan.core.closing;

import java.time.Instant;

import org.suanpan.core.base.Actor;

/// Everything that was tried out in a data file before it is used in earnest: documents, books, sales history, numbers, tiers,
/// statements. What was entered about customers, suppliers, goods and prices, and the settings, is not among it.
public interface TrialBooks {

    Held held();

    /// Takes all of it out, inside a unit of work; `backup` names the copy made before, for the log.
    void clear(Instant at, Actor actor, String backup);

    /// How much there is.
    record Held(long documents, long history) {}
}
