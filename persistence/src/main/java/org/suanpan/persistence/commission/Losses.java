package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;
import org.suanpan.core.party.SalesRepId;

/// Takes bad debts out of the sums by month. In gross profit an order's loss counts as nothing before and after, so what changes is what the
/// whole order comes to.
final class Losses {

    private record Origin(SalesRepId rep, YearMonth month) {}

    private record Whole(Origin origin, long order) {}

    private Losses() {}

    static List<MonthFacts> taken(List<MonthFacts> sums, List<Loss> losses, List<LossMapper.Part> orders) {
        Map<Whole, LossMapper.Part> wholes = new HashMap<>();
        orders.forEach(part -> wholes.put(new Whole(new Origin(part.rep(), part.origin()), part.order()), part));
        Map<Whole, Money[]> lost = new HashMap<>();
        for (Loss loss : losses) {
            Money[] both = lost.computeIfAbsent(new Whole(new Origin(loss.rep(), loss.origin()), loss.order()),
                    _ -> new Money[] {Money.ZERO, Money.ZERO});
            both[0] = both[0].plus(loss.lostBase());
            both[1] = both[1].plus(loss.lostMargin());
        }
        Map<Origin, MonthFacts> changes = new HashMap<>();
        lost.forEach((whole, both) -> {
            LossMapper.Part before = wholes.get(whole);
            if (before != null) {
                Money profit = counting(before.base().minus(both[0]), before.margin().minus(both[1]))
                        .minus(counting(before.base(), before.margin()));
                changes.merge(whole.origin, new MonthFacts(whole.origin.rep, whole.origin.month, both[0].negated(), profit, both[1].negated()),
                        Losses::plus);
            }
        });
        List<MonthFacts> taken = new ArrayList<>();
        for (MonthFacts sum : sums) {
            MonthFacts change = changes.get(new Origin(sum.rep(), sum.origin()));
            taken.add(change == null ? sum : plus(sum, change));
        }
        return taken;
    }

    private static MonthFacts plus(MonthFacts a, MonthFacts b) {
        return new MonthFacts(a.rep(), a.origin(), a.revenue().plus(b.revenue()), a.profit().plus(b.profit()), a.margin().plus(b.margin()));
    }

    private static Money counting(Money base, Money margin) {
        boolean loss = !base.isNegative() && margin.isNegative() || base.isNegative() && margin.isPositive();
        return loss ? Money.ZERO : margin;
    }
}
