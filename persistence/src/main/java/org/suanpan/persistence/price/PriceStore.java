package org.suanpan.persistence.price;

import java.util.List;

import org.suanpan.core.party.segment.Segments;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PriceSheets;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.persistence.db.Sessions;

/// Builds the price ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record PriceStore(Prices prices, PriceSheets sheets, Promotions promotions,
        PricePolicies policies) {

    public static final List<Class<?>> MAPPERS = List.of(PriceMapper.class, PriceSheetMapper.class, PromotionMapper.class);

    public static PriceStore over(Sessions sessions, Segments segments) {
        SegmentColumn limits = new SegmentColumn(segments);
        return new PriceStore(new SqlitePrices(sessions, limits), new SqlitePriceSheets(sessions), new SqlitePromotions(sessions, limits),
                new SqlitePricePolicies(sessions));
    }
}
