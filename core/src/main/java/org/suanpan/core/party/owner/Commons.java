package org.suanpan.core.party.owner;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Page;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.TakeBack.Verdict;

/// The public pool (公海): customers that are nobody's, how they get there and out again.
public interface Commons {

    PoolRules rules();

    void keep(PoolRules rules, Actor actor);

    /// Who is warned of, due or kept, the most urgent first; nobody while the rules are off.
    List<Verdict> review(LocalDate today);

    Page<InPool> pool(String text, int offset, int limit);

    /// Takes these back in one step, whose number it gives. Refuses whoever is not due.
    long takeBack(List<CustomerId> customers, LocalDate today, Actor actor);

    /// Gives a customer of the pool to whoever claims him. Refuses who is not in the pool, who has left, who would have more than
    /// the quota, and whom the customer was taken back from too short a time ago.
    long claim(CustomerId customer, SalesRepId rep, LocalDate today, Actor actor);
}
