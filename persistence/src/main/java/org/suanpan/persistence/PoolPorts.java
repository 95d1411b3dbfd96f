package org.suanpan.persistence;

import org.suanpan.core.deal.Deals;
import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.goal.TargetFacts;
import org.suanpan.core.goal.TargetPlans;
import org.suanpan.core.goal.score.ScoreCards;
import org.suanpan.core.goal.score.ScoreFacts;
import org.suanpan.core.loyalty.points.LoyaltyPorts;
import org.suanpan.core.loyalty.rebate.RebateContracts;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.core.party.forget.PersonalTraces;
import org.suanpan.core.party.own.OwnFields;
import org.suanpan.core.party.owner.Owners;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.party.segment.Segments;
import org.suanpan.core.party.stars.CustomerStars;
import org.suanpan.core.party.supplier.SupplierQueries;
import org.suanpan.core.staff.People;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.buy.Offers;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.deal.DealStore;
import org.suanpan.persistence.followup.FollowUpStore;
import org.suanpan.persistence.goal.GoalStore;
import org.suanpan.persistence.loyalty.LoyaltyStore;
import org.suanpan.persistence.party.PartyStore;
import org.suanpan.persistence.party.stars.StarStore;
import org.suanpan.persistence.party.supplier.SupplierStore;
import org.suanpan.persistence.staff.StaffStore;
import org.suanpan.persistence.trade.offer.OfferStore;
import org.suanpan.persistence.voice.VoiceStore;

/// The ports of the pool of customers and suppliers, and of the people at this PC.
public record PoolPorts(PartyDetails details, PoolMembers members, FollowUps followUps, Personal personal, Loyal loyal, Owned owned, Bought bought,
        VoicePorts voice, Goals goals) {

    /// Own fields, what is to be forgotten of a person, who works here, and what the owner thinks of customers.
    public record Personal(OwnFields ownFields, PersonalTraces traces, People people, CustomerStars stars) {}

    public record Goals(TargetPlans plans, TargetFacts facts, ScoreCards cards, ScoreFacts scores) {

        static Goals over(GoalStore store) {
            return new Goals(store.plans(), store.facts(), store.cards(), store.scores());
        }
    }

    public record Loyal(LoyaltyPorts points, RebateContracts rebates) {}

    public record Owned(Owners owners, Deals deals, Segments segments) {}

    public record Bought(PoolMembers sellers, SupplierQueries suppliers, Offers offers) {}

    static PoolPorts over(PartyStore party, Sessions sessions, BookSettings settings) {
        LoyaltyStore loyalty = LoyaltyStore.over(sessions);
        return new PoolPorts(party.details(), party.members(), FollowUpStore.over(sessions).followUps(),
                new Personal(party.ownFields(), party.traces(), StaffStore.over(sessions).people(), StarStore.over(sessions).stars()),
                new Loyal(loyalty.points(), loyalty.rebates()),
                new Owned(party.owners(), DealStore.over(sessions).deals(), party.segments()),
                new Bought(party.sellers(), SupplierStore.over(sessions, party.suppliers()).queries(), OfferStore.over(sessions, settings).offers()),
                VoicePorts.of(VoiceStore.over(sessions)), Goals.over(GoalStore.over(sessions)));
    }

    public OwnFields ownFields() {
        return personal.ownFields();
    }

    public PersonalTraces traces() {
        return personal.traces();
    }

    public People people() {
        return personal.people();
    }

    public CustomerStars stars() {
        return personal.stars();
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

    public Segments segments() {
        return owned.segments();
    }

    public PoolMembers sellers() {
        return bought.sellers();
    }

    public SupplierQueries suppliers() {
        return bought.suppliers();
    }

    public Offers offers() {
        return bought.offers();
    }
}
