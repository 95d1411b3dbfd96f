package org.suanpan.core.deal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// Following deals (商机) from the first word to an order.
public interface Dealing {

    /// A new lead.
    long open(NewDeal deal, LocalDate day, Actor actor);

    /// Says what it is about, what it may come to and when; the customer stays.
    void change(long deal, NewDeal now);

    /// A step to any stage, as an entry. Refuses the stage it is in, losing without a reason, and a step before the newest one.
    void move(long deal, Stage to, LocalDate day, String note, Actor actor);

    void lose(long deal, LostReason reason, String words, LocalDate day, Actor actor);

    /// The quotation of the deal; where there is none a draft for its customer is made and the deal is quoted. Refuses a deal that is over.
    DocumentId quote(long deal, LocalDate day, Actor actor);

    /// Deals whose quotation was ordered are won; gives them.
    List<Deal> settle(LocalDate day, Actor actor);

    Deal get(long deal);

    List<Deal> list(@Nullable Stage stage, @Nullable String rep, int limit);

    List<Deal> of(CustomerId customer);

    List<StageSum> sums(@Nullable String rep);

    List<MoveLine> moves(long deal);
}
