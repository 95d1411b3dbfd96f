package org.suanpan.app.base;

import org.suanpan.core.deal.Dealing;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.calendar.Calendaring;
import org.suanpan.core.goal.mine.Prospecting;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.rebate.Rebating;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.forget.Forgetting;
import org.suanpan.core.party.own.OwnFieldKeeping;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.Owning;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.segment.Segmenting;
import org.suanpan.core.party.segment.Segments;
import org.suanpan.core.party.stars.Starring;
import org.suanpan.core.party.supplier.SupplierQueries;
import org.suanpan.core.staff.Staffing;
import org.suanpan.core.trade.buy.Offers;
import org.suanpan.core.trade.merge.Merging;

/// What works on the pool of customers and suppliers, and who works at this PC.
public record Pool(PartyKeeping parties, Duplicates duplicates, Merging merging,
        FollowingUp followUps, Personal personal, Loyal loyal, Owned owned, Grouped grouped, Bought bought, Voice voice,
        TierDesk tiers, Goals goals) {

    /// Own fields, forgetting a person, who works here, what the owner thinks of customers.
    public record Personal(OwnFieldKeeping ownFields, Forgetting forgetting, Staffing staff, Starring stars) {}

    /// Targets, scorecards with ranking and star, what can still be won, which days are worked.
    public record Goals(Targeting targets, Scoring scores, Prospecting prospects, Calendaring calendar) {}

    public record Loyal(Loyalty loyalty, Rebating rebates) {}

    /// Whose customers are, the public pool, what they may buy.
    public record Owned(Owning owning, Commons commons, Dealing deals) {}

    public record Grouped(Segments segments, Segmenting segmenting) {}

    /// Those one buys from: duplicates of suppliers, their lists, what they ask.
    public record Bought(Duplicates sellers, SupplierQueries suppliers, Offers offers) {}

    public OwnFieldKeeping ownFields() {
        return personal.ownFields();
    }

    public Forgetting forgetting() {
        return personal.forgetting();
    }

    public Staffing staff() {
        return personal.staff();
    }

    public Starring stars() {
        return personal.stars();
    }

    public Loyalty loyalty() {
        return loyal.loyalty();
    }

    public Rebating rebates() {
        return loyal.rebates();
    }

    public Owning owning() {
        return owned.owning();
    }

    public Commons commons() {
        return owned.commons();
    }

    public Dealing deals() {
        return owned.deals();
    }

    public Segments segments() {
        return grouped.segments();
    }

    public Segmenting segmenting() {
        return grouped.segmenting();
    }

    public Duplicates sellers() {
        return bought.sellers();
    }

    public SupplierQueries suppliers() {
        return bought.suppliers();
    }

    public Offers offers() {
        return bought.offers();
    }
}
