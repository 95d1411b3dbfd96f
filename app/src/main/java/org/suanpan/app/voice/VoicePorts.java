package org.suanpan.app.voice;

import org.suanpan.app.base.Voice;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.trade.Documents;

/// What these screens ask.
public record VoicePorts(Voice voice, FollowingUp following, CustomerQueries find, Customers customers, SalesReps reps, Documents documents) {}
