package org.suanpan.core.loyalty.points;

import java.util.List;

/// The gift catalogue in the data file.
public interface Gifts {

    /// Those that are given first, the cheapest first.
    List<GiftItem> all();

    /// Refuses with `loyalty.gift-unknown` when there is none.
    GiftItem get(long id);

    long add(GiftItem gift);

    void change(GiftItem gift);
}
