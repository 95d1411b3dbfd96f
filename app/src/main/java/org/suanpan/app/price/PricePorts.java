package org.suanpan.app.price;

import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.party.segment.Segment;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.party.segment.Segments;
import org.suanpan.core.price.PriceSheets;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.product.Items;
import org.suanpan.core.trade.DocumentQueries;

/// What the screens of prices ask.
public record PricePorts(Pricing pricing, Prices prices, PriceSheets sheets, Items items, DocumentQueries finder,
        Promotions promotions, Promoting promoting, Segments segments) {

    /// Stands for everybody.
    static final SegmentRef EVERYBODY = new SegmentRef(0, "");

    /// What a price or promotion may be limited to, everybody first.
    List<SegmentRef> limits() {
        return Stream.concat(Stream.of(EVERYBODY), segments.all().stream().map(Segment::ref)).toList();
    }
}
