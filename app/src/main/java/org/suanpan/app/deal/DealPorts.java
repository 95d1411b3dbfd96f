package org.suanpan.app.deal;

import org.suanpan.core.deal.Dealing;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.record.PartyKeeping;

/// What the screens of deals ask.
public record DealPorts(Dealing deals, CustomerQueries customers, PartyKeeping parties, SalesReps reps) {}
