package org.suanpan.core.commission.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// 主管提成: what a manager gets for the team, rounded once over all of it (golden README, OVERRIDE).
public record TeamOverride(Kind kind, Rate rate) {

    /// Of the team's base; of its commission; or of each base the difference to the member's own rate where the
    /// manager's is higher.
    public enum Kind { PCT_OF_BASE, PCT_OF_COMMISSION, DIFFERENTIAL }

    /// Negative figures (a month of returns) count against the others.
    public record Member(Money base, Money commission, Rate rate) {}

    public Money of(List<Member> team) {
        return Money.rounded(switch (kind) {
            case PCT_OF_BASE -> sum(team, member -> member.base().times(rate));
            case PCT_OF_COMMISSION -> sum(team, member -> member.commission().times(rate));
            case DIFFERENTIAL -> sum(team, member -> member.base().yuan().multiply(
                    rate.value().subtract(member.rate().value()).max(BigDecimal.ZERO)));
        });
    }

    private static BigDecimal sum(List<Member> team, Function<Member, BigDecimal> part) {
        return team.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
