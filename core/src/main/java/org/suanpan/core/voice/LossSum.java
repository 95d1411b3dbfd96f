package org.suanpan.core.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;

/// How many customers were lost for one reason, and what they bought in their last year.
public record LossSum(Loss.Reason reason, int customers, Money yearSales) {

    /// What cost most first.
    public static List<LossSum> of(List<Loss> losses) {
        Map<Loss.Reason, List<Loss>> byReason = new EnumMap<>(Loss.Reason.class);
        losses.forEach(loss -> byReason.computeIfAbsent(loss.reason(), _ -> new ArrayList<>()).add(loss));
        return byReason.entrySet().stream().map(entry -> new LossSum(entry.getKey(), entry.getValue().size(),
                        entry.getValue().stream().map(Loss::yearSales).reduce(Money.ZERO, Money::plus)))
                .sorted(Comparator.comparing(LossSum::yearSales).thenComparing(LossSum::customers).reversed().thenComparing(LossSum::reason)).toList();
    }
}
