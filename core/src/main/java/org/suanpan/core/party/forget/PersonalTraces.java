package org.suanpan.core.party.forget;

import java.time.Instant;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.record.PartyId;

/// Where a person stands in the data file.
public interface PersonalTraces {

    /// The one and everybody merged into it.
    List<PartyId> members(PartyId party);

    Traces count(List<PartyId> members, Words words);

    /// Inside a unit of work: puts `marker` in the place of everything personal, and clears where a marker says nothing.
    void erase(List<PartyId> members, Words words, Scope scope, String marker);

    /// That it was done, not what was there.
    void log(PartyId party, Instant at, Actor actor, String code);

    /// Outside a unit of work: rewrites the file, so that nothing stays in pages that are free.
    void rewrite();
}
