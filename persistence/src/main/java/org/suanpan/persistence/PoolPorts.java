package org.suanpan.persistence;

import org.suanpan.core.deal.Deals;
import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.loyalty.points.LoyaltyPorts;
import org.suanpan.core.loyalty.rebate.RebateContracts;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.core.party.forget.PersonalTraces;
import org.suanpan.core.party.own.OwnFields;
import org.suanpan.core.party.owner.Owners;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.staff.People;

/// The ports of the customer pool and of the people at this PC.
public record PoolPorts(PartyDetails details, PoolMembers members, FollowUps followUps, Personal personal, Loyal loyal, Owned owned) {

    /// Own fields, what is to be forgotten of a person, and who works here.
    public record Personal(OwnFields ownFields, PersonalTraces traces, People people) {}

    public record Loyal(LoyaltyPorts points, RebateContracts rebates) {}

    public record Owned(Owners owners, Deals deals) {}

    public OwnFields ownFields() {
        return personal.ownFields();
    }

    public PersonalTraces traces() {
        return personal.traces();
    }

    public People people() {
        return personal.people();
    }

    public LoyaltyPorts loyalty() {
        return loyal.points();
    }

    public RebateContracts rebates() {
        return loyal.rebates();
    }

    public Owners owners() {
        return owned.owners();
    }

    public Deals deals() {
        return owned.deals();
    }
}
