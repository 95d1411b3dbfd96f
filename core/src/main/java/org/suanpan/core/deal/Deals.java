package org.suanpan.core.deal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// The deals in the data file. A merged customer's are those of whom it is read as; moves are only added.
public interface Deals {

    long add(NewDeal deal, Instant at, Actor actor);

    void change(long deal, NewDeal now);

    void move(long deal, Move move, Instant at, Actor actor);

    void link(long deal, DocumentId quotation);

    /// Refuses with `deal.unknown` when there is none.
    Deal get(long deal);

    /// By the day they are expected on. `stage` null = all that are open; `rep` = whose customers, null = everybody's.
    List<Deal> list(@Nullable Stage stage, @Nullable String rep, int limit);

    List<Deal> of(CustomerId customer);

    /// Every stage that has deals.
    List<StageSum> sums(@Nullable String rep);

    /// The newest last.
    List<MoveLine> moves(long deal);

    /// Open deals from whose quotation, or a later version of it, something was ordered or delivered that stands.
    List<Deal> ordered();
}
