package org.suanpan.core.trade.buy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.CostBasis;

/// Makes offers of what was bought, sent back and waited for.
public final class OfferCalculator {

    private static final int RATE_SCALE = 6;
    // One supplier alone is no comparison.
    private static final int FEWEST = 2;

    private OfferCalculator() {}

    /// Whose goods.
    public record Key(SupplierId supplier, ProductId product) {}

    /// A line of a purchase or, with `isReturn`, of goods sent back: quantity in base units, amounts of the line.
    public record Bought(SupplierId supplier, String supplierName, ProductId product, String code, String name, String unit,
            boolean isReturn, DocumentId document, String number, LocalDate date, Quantity quantity, Money net, Money gross) {

        Key key() {
            return new Key(supplier, product);
        }

        UnitPrice price(CostBasis basis) {
            return UnitPrice.derived(basis == CostBasis.NET ? net : gross, quantity);
        }
    }

    /// An order and the first goods of it that had the product.
    public record Came(SupplierId supplier, ProductId product, LocalDate ordered, LocalDate came, DocumentId document) {}

    /// `bought` and `came` in the order of their days. Lines without a price are passed over.
    public static List<Offer> offers(List<Bought> bought, List<Came> came, CostBasis basis, LocalDate day) {
        LocalDate after = day.minusYears(1);
        Map<Key, List<Bought>> lines = new LinkedHashMap<>();
        bought.stream().filter(line -> line.quantity().isPositive() && line.gross().isPositive())
                .forEach(line -> lines.computeIfAbsent(line.key(), _ -> new ArrayList<>()).add(line));
        Map<Key, List<Came>> deliveries = new LinkedHashMap<>();
        came.stream().filter(one -> one.came().isAfter(after)).forEach(
                one -> deliveries.computeIfAbsent(new Key(one.supplier(), one.product()), _ -> new ArrayList<>()).add(one));
        List<Offer> offers = new ArrayList<>();
        lines.forEach((key, all) -> {
            Offer offer = offer(all, delivery(deliveries.getOrDefault(key, List.of())), basis, after);
            if (offer != null) {
                offers.add(offer);
            }
        });
        return offers;
    }

    private static @Nullable Offer offer(List<Bought> all, Offer.@Nullable Delivery delivery, CostBasis basis, LocalDate after) {
        List<Bought> purchases = all.stream().filter(line -> !line.isReturn()).toList();
        if (purchases.isEmpty()) {
            return null;
        }
        Bought last = purchases.getLast();
        return new Offer(last.supplier(), last.supplierName(), last.product(), last.code(), last.name(), last.unit(),
                new Offer.Last(last.price(CostBasis.NET), last.price(CostBasis.GROSS), last.date(), last.document(), last.number()),
                year(all.stream().filter(line -> line.date().isAfter(after)).toList(), basis), delivery, false);
    }

    private static Offer.@Nullable Year year(List<Bought> lines, CostBasis basis) {
        List<Bought> purchases = lines.stream().filter(line -> !line.isReturn()).toList();
        List<Bought> returns = lines.stream().filter(Bought::isReturn).toList();
        if (purchases.isEmpty()) {
            return null;
        }
        Bought lowest = purchases.stream().min(Comparator.comparing((Bought line) -> line.price(basis))
                .thenComparing(Bought::date, Comparator.reverseOrder())).orElseThrow();
        Quantity quantity = sum(purchases);
        Money amount = purchases.stream().map(line -> basis == CostBasis.NET ? line.net() : line.gross())
                .reduce(Money.ZERO, Money::plus);
        Rate returned = new Rate(sum(returns).value().divide(quantity.value(), RATE_SCALE, RoundingMode.HALF_UP));
        return new Offer.Year(purchases.stream().map(Bought::document).distinct().count(), lowest.price(basis), lowest.document(),
                UnitPrice.derived(amount, quantity), quantity, returned, returns.isEmpty() ? null : returns.getLast().document());
    }

    private static Quantity sum(List<Bought> lines) {
        return lines.stream().map(Bought::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Offer.@Nullable Delivery delivery(List<Came> all) {
        if (all.isEmpty()) {
            return null;
        }
        long days = all.stream().mapToLong(one -> ChronoUnit.DAYS.between(one.ordered(), one.came())).sum();
        int average = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(all.size()), 0, RoundingMode.HALF_UP).intValueExact();
        return new Offer.Delivery(average, all.size(), all.getLast().document());
    }

    /// Offers of one product, the lowest last price first and marked; equal ones are all the cheapest.
    public static List<Offer> compared(List<Offer> offers, CostBasis basis) {
        UnitPrice lowest = offers.stream().map(offer -> last(offer, basis)).min(Comparator.naturalOrder()).orElse(null);
        return offers.stream().sorted(Comparator.comparing((Offer offer) -> last(offer, basis))
                .thenComparing(offer -> offer.last().date(), Comparator.reverseOrder()).thenComparing(Offer::supplierName))
                .map(offer -> new Offer(offer.supplier(), offer.supplierName(), offer.product(), offer.code(), offer.name(), offer.unit(),
                        offer.last(), offer.year(), offer.delivery(),
                        offers.size() >= FEWEST && Objects.equals(lowest, last(offer, basis)))).toList();
    }

    private static UnitPrice last(Offer offer, CostBasis basis) {
        return basis == CostBasis.NET ? offer.last().net() : offer.last().gross();
    }
}
