package org.suanpan.app.base;

import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.forget.Forgetting;
import org.suanpan.core.party.own.OwnFieldKeeping;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.staff.Staffing;
import org.suanpan.core.trade.merge.Merging;

/// What works on the pool of customers and suppliers, and who works at this PC.
public record Pool(PartyKeeping parties, Duplicates duplicates, Merging merging,
        FollowingUp followUps, OwnFieldKeeping ownFields, Forgetting forgetting, Staffing staff) {}
