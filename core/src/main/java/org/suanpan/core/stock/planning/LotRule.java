package org.suanpan.core.stock.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.suanpan.core.base.Quantity;

/// How a supplier sells: at least `minimum` and in whole multiples of `multiple`; zero = no such rule.
public record LotRule(Quantity minimum, Quantity multiple) {

    public static final LotRule NONE = new LotRule(Quantity.ZERO, Quantity.ZERO);

    /// The least that can be ordered to cover `wanted`: raised to the minimum, then up to the next multiple. Nothing is
    /// ordered where nothing is wanted.
    public Quantity covering(Quantity wanted) {
        if (!wanted.isPositive()) {
            return Quantity.ZERO;
        }
        Quantity raised = wanted.compareTo(minimum) < 0 ? minimum : wanted;
        if (!multiple.isPositive()) {
            return raised;
        }
        BigDecimal lots = raised.value().divide(multiple.value(), 0, RoundingMode.UP);
        return Quantity.exact(lots.multiply(multiple.value()));
    }
}
