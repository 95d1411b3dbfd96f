package org.suanpan.core.trade.merge;

import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// Merging customers and taking that back (合并客户). No document, entry or field is rewritten: who was merged is read as the survivor.
public interface Merging {

    /// As whom a customer is read.
    CustomerId home(CustomerId customer);

    /// From now on `absorbed`, with everybody merged into him, is read as `survivor`. Refuses one and the same, and the walk-in
    /// customer.
    void merge(CustomerId survivor, CustomerId absorbed, Actor actor);

    /// Takes one merge back, at any time: the customer is there again with his own documents, balance and fields. What was
    /// settled meanwhile between his documents and those of the survivor is free again. Refuses who is not merged.
    void undo(CustomerId absorbed, Actor actor);

    /// Who is read as this customer, the newest merge first.
    List<Merges.Absorbed> absorbed(CustomerId survivor);
}
