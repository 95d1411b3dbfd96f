package org.suanpan.app.party.form;

import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.own.OwnFieldKeeping;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.stars.Starring;

/// What the form asks. `duplicates` of customers, `sellers` of suppliers.
public record FormPorts(PartyKeeping parties, CustomerQueries customers, SalesReps reps, Duplicates duplicates, Duplicates sellers,
        OwnFieldKeeping ownFields, Starring stars, Shelves shelves) {}
