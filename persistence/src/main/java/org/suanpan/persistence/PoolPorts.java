package org.suanpan.persistence;

import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.core.party.record.PartyDetails;

/// The ports of the customer pool.
public record PoolPorts(PartyDetails details, PoolMembers members, FollowUps followUps) {}
