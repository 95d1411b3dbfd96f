package org.suanpan.core.importing.run;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.importing.value.Quantities;

/// The figures of one sales line. The amount column is believed where there is one, else it is quantity × price;
/// either way it is rounded to the fen once. The cost is known only where the sheet says it.
record LineFigures(Quantity quantity, @Nullable UnitPrice price, Money amount, @Nullable Money cost,
        boolean isReturn) {

    /// Null when a figure is missing or unreadable; the row then knows why.
    static @Nullable LineFigures of(RowView row) {
        BigDecimal quantity = row.read("qty", Quantities.PLAIN::parse);
        BigDecimal price = row.price("unit_price");
        BigDecimal given = row.figure("amount");
        BigDecimal cost = row.figure("cost_amount");
        BigDecimal unitCost = row.price("unit_cost");
        BigDecimal profit = row.figure("gross_profit");
        boolean calledReturn = ReturnRule.isCalledReturn(row.text("order_type"));
        if (!row.isTaken()) {
            return null;
        }
        if (given == null) {
            if (quantity == null || price == null) {
                row.refuse(row.has("amount") ? "amount" : quantity == null ? "qty" : "unit_price",
                        "importing.value.amount-missing");
                return null;
            }
            if (RowView.isTooLarge(quantity.multiply(price))) {
                row.refuse("qty", "importing.value.too-large");
                return null;
            }
        }
        Money amount = amount(row, quantity, price, given);
        Money known = cost(quantity, amount, cost, unitCost, profit);
        if (calledReturn) {
            quantity = quantity == null ? null : quantity.abs().negate();
            known = known == null ? null : known.abs().negated();
            amount = amount.abs().negated();
        }
        return new LineFigures(quantity(row, quantity), price(price), amount, known,
                ReturnRule.isReturn(quantity, amount, calledReturn));
    }

    private static Money amount(RowView row, @Nullable BigDecimal quantity, @Nullable BigDecimal price,
            @Nullable BigDecimal given) {
        Money computed = quantity == null || price == null ? null : Money.rounded(quantity.multiply(price));
        if (given == null) {
            return computed == null ? Money.ZERO : computed;
        }
        Money amount = Money.rounded(given);
        if (quantity != null && quantity.signum() < 0 && amount.isPositive()) {
            row.warn("importing.warning.sign-turned", "#" + row.number());
            amount = amount.negated();
        }
        if (computed != null && !row.has("discount_rate") && amount.minus(computed).abs().fen() > 1) {
            row.warn("importing.warning.amount-differs", "#" + row.number() + ": " + amount + " / " + computed);
        }
        return amount;
    }

    private static @Nullable Money cost(@Nullable BigDecimal quantity, Money amount, @Nullable BigDecimal cost,
            @Nullable BigDecimal unitCost, @Nullable BigDecimal profit) {
        if (cost != null) {
            return Money.rounded(cost);
        }
        if (unitCost != null && quantity != null) {
            return Money.rounded(unitCost.multiply(quantity));
        }
        return profit == null ? null : amount.minus(Money.rounded(profit));
    }

    private static Quantity quantity(RowView row, @Nullable BigDecimal quantity) {
        if (quantity == null) {
            return Quantity.ZERO;
        }
        if (quantity.stripTrailingZeros().scale() > Quantity.SCALE) {
            row.warn("importing.warning.quantity-rounded", quantity.toPlainString());
            return Quantity.exact(quantity.setScale(Quantity.SCALE, RoundingMode.HALF_UP));
        }
        return Quantity.exact(quantity);
    }

    private static @Nullable UnitPrice price(@Nullable BigDecimal price) {
        return price == null ? null : UnitPrice.exact(
                price.scale() > UnitPrice.SCALE ? price.setScale(UnitPrice.SCALE, RoundingMode.HALF_UP) : price);
    }
}
