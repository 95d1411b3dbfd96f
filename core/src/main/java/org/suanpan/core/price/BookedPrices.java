package org.suanpan.core.price;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.Prices.KeptPrice;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.SheetPrices;

/// The prices of a product's form, in the price book. Works inside the current unit of work.
public final class BookedPrices implements SheetPrices {

    private final Prices book;
    private final Clock clock;

    public BookedPrices(Prices book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    private record Place(String level, String unit) {}

    @Override
    public ProductSheet.Prices of(ProductId product) {
        PriceLimits limits = book.limits(product);
        return new ProductSheet.Prices(book.prices(product).stream()
                .map(kept -> new ProductSheet.Price(kept.level(), kept.unit(), kept.price())).toList(), limits.floor(),
                limits.ceiling());
    }

    @Override
    public void keep(ProductId product, ProductSheet.Prices prices) {
        LocalDate today = LocalDate.now(clock);
        Map<Place, UnitPrice> before = new HashMap<>();
        List<KeptPrice> kept = book.prices(product);
        kept.forEach(price -> before.put(new Place(price.level(), price.unit()), price.price()));
        for (ProductSheet.Price price : prices.each()) {
            UnitPrice old = before.remove(new Place(price.level(), price.unit()));
            if (!price.price().equals(old)) {
                book.keep(product, price.level(), price.unit(), price.price(), today);
            }
        }
        before.keySet().forEach(gone -> book.keep(product, gone.level(), gone.unit(), null, today));
        PriceLimits limits = new PriceLimits(prices.floor(), prices.ceiling());
        if (!limits.equals(book.limits(product))) {
            book.keepLimits(product, limits);
        }
    }
}
