package org.suanpan.core.party.record;

import java.time.Instant;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.Contact;

/// What is kept of parties beside their main rows.
public interface PartyDetails {

    /// Whole, with the main person and address taken from `main`, which lists and papers show.
    PartySheet.Details of(PartyId party, Contact main);

    /// Replaces what was kept.
    void keep(PartyId party, PartySheet.Details details);

    /// Codes given last, the newest first.
    List<String> newestCodes(PartyKind kind, int limit);

    List<String> codesStarting(PartyKind kind, String lead);

    /// Adds to the audit trail what was done with a party.
    void log(PartyId party, Instant at, Actor actor, String action, String detail);

    /// What the trail says of a party, the newest first.
    List<LogLine> log(PartyId party, int limit);

    record LogLine(Instant at, String actor, String action, String detail) {}
}
