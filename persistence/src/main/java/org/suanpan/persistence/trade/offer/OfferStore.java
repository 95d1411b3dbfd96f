package org.suanpan.persistence.trade.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.buy.Offer;
import org.suanpan.core.trade.buy.OfferCalculator;
import org.suanpan.core.trade.buy.Offers;
import org.suanpan.persistence.db.Sessions;

/// Builds the port of offers; the one type of this package that [org.suanpan.persistence.Database] sees.
public record OfferStore(Offers offers) {

    public static final List<Class<?>> MAPPERS = List.of(OfferMapper.class);

    public static OfferStore over(Sessions sessions, BookSettings settings) {
        return new OfferStore(new Reading(sessions, settings));
    }

    private record Reading(Sessions sessions, BookSettings settings) implements Offers {

        @Override
        public List<Offer> of(ProductId product, LocalDate day) {
            CostBasis basis = settings.rules().basis();
            return OfferCalculator.compared(offers(product, null, basis, day), basis);
        }

        @Override
        public List<Offer> of(SupplierId supplier, LocalDate day) {
            return offers(null, supplier, settings.rules().basis(), day).stream()
                    .sorted(Comparator.comparing((Offer offer) -> offer.last().date(), Comparator.reverseOrder()).thenComparing(Offer::code))
                    .toList();
        }

        private List<Offer> offers(@Nullable ProductId product, @Nullable SupplierId supplier, CostBasis basis, LocalDate day) {
            return sessions.readTogether(s -> {
                OfferMapper mapper = s.getMapper(OfferMapper.class);
                return OfferCalculator.offers(mapper.bought(product, supplier, day), mapper.came(product, supplier, day), basis, day);
            });
        }
    }
}
