package org.suanpan.core.commission.award;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// 回款奖励 / 逾期扣减: by the days between a receipt and its due day, a bonus on the money and a part of its commission
/// taken away. Per receipt: bonus = round(amount × bonus rate), commission = round(amount × commission rate), penalty =
/// −round(commission × penalty) (rules/commission.md, rule 7; golden README, DSO).
public record DueDayTable(List<Step> steps) {

    /// From this day on (inclusive; negative = before the due day, 1 = the day after it).
    public record Step(int fromDays, Rate bonus, Rate penaltyOfCommission) {}

    /// Money that came in; negative when it bounced, which takes back what it had given.
    public record Receipt(Money amount, int daysFromDue) {}

    /// `penalty` is never above zero for money that came in.
    public record Outcome(Money bonus, Money commission, Money penalty) {

        public Money commissionAfterPenalty() {
            return commission.plus(penalty);
        }
    }

    public DueDayTable {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::fromDays)).toList();
    }

    /// Days before the first step have neither bonus nor penalty.
    public Outcome of(Receipt receipt, Rate commissionRate) {
        Optional<Step> step = steps.stream().filter(s -> s.fromDays() <= receipt.daysFromDue()).reduce((_, b) -> b);
        Money commission = Money.rounded(receipt.amount().times(commissionRate));
        Rate bonus = step.map(Step::bonus).orElse(Rate.ZERO);
        Rate penalty = step.map(Step::penaltyOfCommission).orElse(Rate.ZERO);
        return new Outcome(Money.rounded(receipt.amount().times(bonus)), commission,
                Money.rounded(commission.times(penalty)).negated());
    }
}
