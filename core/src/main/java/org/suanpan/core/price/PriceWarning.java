package org.suanpan.core.price;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PricePolicy.Severity;

/// What is out of the ordinary about one line's price: the worst of what holds. `limit` = the floor or ceiling per unit of
/// the line; null for a margin.
public record PriceWarning(Kind kind, Severity severity, @Nullable UnitPrice limit) {

    /// From worst to mildest.
    public enum Kind { BELOW_FLOOR, BELOW_COST, THIN_MARGIN, ABOVE_CEILING }

    /// One line as it is typed: `price` per unit, which has `factor` base units; `cost` = what the goods cost as far as is
    /// known today, null = unknown.
    public record Line(UnitPrice price, long factor, Money amount, @Nullable Money cost) {}

    public static Optional<PriceWarning> ofSale(Line line, PriceLimits limits, PricePolicy policy) {
        UnitPrice floor = times(limits.floor(), line.factor());
        if (floor != null && policy.floor() != Severity.OFF && line.price().compareTo(floor) < 0) {
            return Optional.of(new PriceWarning(Kind.BELOW_FLOOR, policy.floor(), floor));
        }
        Money cost = line.cost();
        if (cost == null || line.amount().fen() <= 0) {
            return Optional.empty();
        }
        Money margin = line.amount().minus(cost);
        if (margin.fen() < 0 && policy.loss() != Severity.OFF) {
            return Optional.of(new PriceWarning(Kind.BELOW_COST, policy.loss(), null));
        }
        boolean thin = margin.yuan().compareTo(line.amount().times(policy.leastMargin())) < 0;
        return thin && policy.thin() != Severity.OFF
                ? Optional.of(new PriceWarning(Kind.THIN_MARGIN, policy.thin(), null))
                : Optional.empty();
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
