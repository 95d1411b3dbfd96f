package org.suanpan.core.product;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// What a label from the shop's scale says: which goods, and how heavy they are or what they come to; the other one is 0.
public record ScaleLabel(String item, long grams, Money amount) {

    private static final int TYPED_DECIMALS = 3;

    /// The weight in a unit of weight; empty where the unit is none.
    public Optional<Quantity> in(String unit) {
        long each = switch (unit) {
            case "千克", "公斤", "kg", "KG", "Kg" -> 1000;
            case "斤", "市斤" -> 500;
            case "两" -> 50;
            case "克", "g" -> 1;
            default -> 0;
        };
        return each == 0 ? Optional.empty() : Optional.of(Quantity.exact(BigDecimal.valueOf(grams)
                .divide(BigDecimal.valueOf(each), TYPED_DECIMALS, RoundingMode.HALF_UP)));
    }

    /// How much the amount buys, to three decimals; 1 where there is no price to tell by, or where it buys nothing.
    public Quantity bought(UnitPrice each) {
        if (each.value().signum() <= 0) {
            return Quantity.of(1);
        }
        Quantity much = Quantity.exact(amount.yuan().divide(each.value(), TYPED_DECIMALS, RoundingMode.HALF_UP));
        return much.isPositive() ? much : Quantity.of(1);
    }
}
