package org.suanpan.core.commission.pay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// The components of one person's statement, in the order they come about; they always add up to `net`. A negative net
/// is carried, not paid (rules/commission.md, rule 4; golden README, STATEMENT).
public record StatementSum(Map<Component, Money> components, Money net) {

    /// 阶梯提成, 回款奖励, 客户维护奖, 上期调整, 绩效系数影响, 封顶扣减.
    public enum Component { BRACKETS, COLLECTION_BONUS, MAINTENANCE, PRIOR_ADJUSTMENTS, KPI_EFFECT, CAP_CUT }

    /// Money that earned a bonus at a rate; rounded each for itself.
    public record Bonus(Money amount, Rate rate) {

        Money earned() {
            return Money.rounded(amount.times(rate));
        }
    }

    /// What a statement is made of. `cap` null: no limit.
    public record Parts(Money brackets, List<Bonus> bonuses, Money maintenance, Money priorAdjustments, Rate kpiFactor,
            @Nullable Money cap) {

        public Parts {
            bonuses = List.copyOf(bonuses);
        }
    }

    public StatementSum {
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    /// The KPI factor scales brackets and collection bonus only: effect = round(scaled × factor) − scaled. The cap
    /// comes last, and shows as a component of its own where it cuts.
    public static StatementSum of(Parts parts) {
        Money bonus = parts.bonuses().stream().map(Bonus::earned).reduce(Money.ZERO, Money::plus);
        Money scaled = parts.brackets().plus(bonus);
        Map<Component, Money> components = new LinkedHashMap<>();
        components.put(Component.BRACKETS, parts.brackets());
        components.put(Component.COLLECTION_BONUS, bonus);
        components.put(Component.MAINTENANCE, parts.maintenance());
        components.put(Component.PRIOR_ADJUSTMENTS, parts.priorAdjustments());
        components.put(Component.KPI_EFFECT, Money.rounded(scaled.times(parts.kpiFactor())).minus(scaled));
        Money net = components.values().stream().reduce(Money.ZERO, Money::plus);
        if (parts.cap() != null && net.compareTo(parts.cap()) > 0) {
            components.put(Component.CAP_CUT, parts.cap().minus(net));
            net = parts.cap();
        }
        return new StatementSum(components, net);
    }
}
