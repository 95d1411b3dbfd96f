package org.suanpan.core.commission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// Shares one amount among people so that nothing is lost: the shares always add up to the amount.
public record CreditSplit(List<Share> shares) {

    /// Shares are weights ≥ 0 and need not add up to one.
    public record Share(String person, Rate weight) {}

    public CreditSplit {
        shares = List.copyOf(shares);
    }

    /// Who gets what, in the order of the shares; taking back shares out the same way.
    public Map<String, Money> of(Money amount) {
        List<Money> parts = LargestRemainder.split(
                amount, shares.stream().map(s -> s.weight().value()).toList(), AllZero.EQUAL_SHARES);
        Map<String, Money> split = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            split.merge(shares.get(i).person(), parts.get(i), Money::plus);
        }
        return split;
    }
}
