package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;

/// The rules of tiers and the tiers by hand, as screens and the command line change them.
public interface TierPolicing {

    List<PolicyVersion> versions();

    List<PolicyDraft> drafts();

    TierPolicy inForce(LocalDate day);

    /// Keeps a draft, right or wrong; gives its id.
    long keep(PolicyDraft draft, Actor actor);

    void drop(long draft);

    /// Makes a version of the draft that counts from `day` on; the draft stays. Refused with the first thing that is wrong,
    /// and for a day before the latest review or before another version.
    PolicyVersion putInForce(PolicyDraft draft, LocalDate day, Actor actor);

    /// Until somebody says otherwise: by itself, once a review was kept; never in a shop that has none.
    Schedule schedule();

    void keepSchedule(Schedule schedule);

    /// Gives a customer a tier from `today` to `until`, at once.
    void override(CustomerId customer, Tier tier, LocalDate until, String reason, LocalDate today, Actor actor);

    /// Takes back what was given by hand; the next evaluation decides again.
    void endOverride(CustomerId customer, LocalDate today);

    /// The latest first.
    List<TierOverride> overrides(CustomerId customer);
}
