package org.suanpan.core.price;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PricePolicy.Severity;

/// What is out of the ordinary about one line's price: the worst of what holds. `limit` = the floor or ceiling per unit of
/// the line; null for a margin.
public record PriceWarning(Kind kind, Severity severity, @Nullable UnitPrice limit) {

    /// From worst to mildest.
    public enum Kind { BELOW_FLOOR, BELOW_COST, ABOVE_DISCOUNT, THIN_MARGIN, ABOVE_CEILING }

    /// One line as it is typed: `price` per unit, which has `factor` base units; `cost` = what the goods cost as far as is
    /// known today, null = unknown; `least` = the least per unit by the customer's tier, null = no ceiling.
    public record Line(UnitPrice price, long factor, Money amount, @Nullable Money cost, @Nullable UnitPrice least) {

        public Line(UnitPrice price, long factor, Money amount, @Nullable Money cost) {
            this(price, factor, amount, cost, null);
        }
    }

    public static Optional<PriceWarning> ofSale(Line line, PriceLimits limits, PricePolicy policy) {
        return ofSale(line, limits, policy, warning -> true);
    }

    /// The same, but only what is refused as the line stands: BLOCK always, REASON without a word in the remark. A price
    /// below the floor that goes through does not hide a loss that does not.
    public static Optional<PriceWarning> refusedSale(Line line, PriceLimits limits, PricePolicy policy, String remark) {
        return ofSale(line, limits, policy, warning -> warning.isRefused(remark));
    }

    private static Optional<PriceWarning> ofSale(Line line, PriceLimits limits, PricePolicy policy, Predicate<PriceWarning> wanted) {
        return Stream.of(Optional.ofNullable(ofFloor(line, limits, policy)), Optional.ofNullable(ofMargin(line, policy)),
                Optional.ofNullable(ofDiscount(line, policy))).flatMap(Optional::stream).filter(wanted)
                .min(Comparator.comparing(PriceWarning::kind));
    }

    private static @Nullable PriceWarning ofDiscount(Line line, PricePolicy policy) {
        UnitPrice least = line.least();
        return least != null && policy.discount() != Severity.OFF && line.price().compareTo(least) < 0
                ? new PriceWarning(Kind.ABOVE_DISCOUNT, policy.discount(), least) : null;
    }

    /// Whether the line does not go through with this remark.
    public boolean isRefused(String remark) {
        return severity == Severity.BLOCK || severity == Severity.REASON && remark.isBlank();
    }

    private static @Nullable PriceWarning ofFloor(Line line, PriceLimits limits, PricePolicy policy) {
        UnitPrice floor = times(limits.floor(), line.factor());
        return floor != null && policy.floor() != Severity.OFF && line.price().compareTo(floor) < 0
                ? new PriceWarning(Kind.BELOW_FLOOR, policy.floor(), floor) : null;
    }

    private static @Nullable PriceWarning ofMargin(Line line, PricePolicy policy) {
        Money cost = line.cost();
        if (cost == null || line.amount().fen() <= 0) {
            return null;
        }
        Money margin = line.amount().minus(cost);
        if (margin.fen() < 0 && policy.loss() != Severity.OFF) {
            return new PriceWarning(Kind.BELOW_COST, policy.loss(), null);
        }
        boolean thin = margin.yuan().compareTo(line.amount().times(policy.leastMargin())) < 0;
        return thin && policy.thin() != Severity.OFF ? new PriceWarning(Kind.THIN_MARGIN, policy.thin(), null) : null;
    }

    public static Optional<PriceWarning> ofPurchase(Line line, PriceLimits limits, PricePolicy policy) {
        UnitPrice ceiling = times(limits.ceiling(), line.factor());
        return ceiling != null && policy.ceiling() != Severity.OFF && line.price().compareTo(ceiling) > 0
                ? Optional.of(new PriceWarning(Kind.ABOVE_CEILING, policy.ceiling(), ceiling))
                : Optional.empty();
    }

    private static @Nullable UnitPrice times(@Nullable UnitPrice price, long factor) {
        return price == null ? null : UnitPrice.exact(price.value().multiply(BigDecimal.valueOf(factor)));
    }
}
