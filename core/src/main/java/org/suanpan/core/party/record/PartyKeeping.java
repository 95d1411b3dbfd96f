package org.suanpan.core.party.record;

import java.util.List;

import org.suanpan.core.base.Actor;

/// Keeping customers and suppliers whole; every method that changes something is one transaction and leaves before and after in the
/// log.
public interface PartyKeeping {

    /// Refuses with `customer.unknown` or `supplier.unknown` when there is none.
    PartySheet sheet(PartyId party);

    /// Adds or changes one. Refuses a version that is not the stored one with `customer.stale` or `supplier.stale`, and a code
    /// that is taken.
    default PartyId save(PartySheet sheet, Actor actor) {
        return save(sheet, "", actor);
    }

    /// The same, with the reason why it is right although something speaks against it, for the log; may be empty.
    PartyId save(PartySheet sheet, String reason, Actor actor);

    /// What was changed about a party, the newest first.
    List<PartyDetails.LogLine> log(PartyId party, int limit);
}
