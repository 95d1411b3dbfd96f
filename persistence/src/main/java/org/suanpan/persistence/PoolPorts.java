package org.suanpan.persistence;

import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.core.party.forget.PersonalTraces;
import org.suanpan.core.party.own.OwnFields;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.staff.People;

/// The ports of the customer pool and of the people at this PC.
public record PoolPorts(PartyDetails details, PoolMembers members, FollowUps followUps, OwnFields ownFields, PersonalTraces traces, People people) {}
