package org.suanpan.app.party.segment;

import org.suanpan.app.base.Pool;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.SalesReps;

/// What segments and doing something for many ask.
public record SegmentPorts(Pool pool, CustomerQueries customers, CustomerKeeping keeping, SalesReps reps) {}
