package org.suanpan.core.commission;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// What counts for a commission: net of tax per line, after discount, minus cost where gross profit is measured.
/// `lines` are the bases of the lines in the order given.
public record CommissionBase(Money total, List<Money> lines) {

    /// Where losses stop counting: at each line, at each order's sum, or nowhere.
    public enum LossFloor { LINE, ORDER, NONE }

    /// Whether a line earns commission at all; gifts, marked-down goods and internal customers do not.
    public enum Counts { YES, NO }

    /// One sold line. `vatIncluded` is the rate contained in `amount`; null when the amount is net already.
    public record Line(String order, Money amount, @Nullable Rate vatIncluded, Money cost, Counts counts) {

        /// Rounded per line, half-up, to the fen.
        Money net() {
            return vatIncluded == null
                    ? amount
                    : Money.rounded(amount.yuan().divide(Rate.ONE.plus(vatIncluded).value(), 2, RoundingMode.HALF_UP));
        }
    }

    public CommissionBase {
        lines = List.copyOf(lines);
    }

    public static CommissionBase revenue(List<Line> lines) {
        List<Money> bases = lines.stream().map(l -> l.counts() == Counts.NO ? Money.ZERO : l.net()).toList();
        return new CommissionBase(sum(bases), bases);
    }

    public static CommissionBase grossProfit(List<Line> lines, LossFloor floor) {
        List<Money> bases = lines.stream().map(l -> profit(l, floor)).toList();
        return new CommissionBase(floor == LossFloor.ORDER ? sumOfGainingOrders(lines) : sum(bases), bases);
    }

    private static Money profit(Line line, LossFloor floor) {
        if (line.counts() == Counts.NO) {
            return Money.ZERO;
        }
        Money profit = line.net().minus(line.cost());
        return floor == LossFloor.LINE && profit.isNegative() ? Money.ZERO : profit;
    }

    private static Money sumOfGainingOrders(List<Line> lines) {
        Map<String, Money> orders = lines.stream()
                .collect(Collectors.toMap(Line::order, l -> profit(l, LossFloor.ORDER), Money::plus));
        return sum(orders.values().stream().filter(Money::isPositive).toList());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
