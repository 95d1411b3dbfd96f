package org.suanpan.core.commission.timing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;

/// A quarter's commission paid month by month (golden README, TRUEUP). No month takes money back: what is due below
/// zero pays 0.00 and stays in the difference. `trueUp` = round(F of the whole quarter) − Σ paid; it may be negative.
public record QuarterTrueUp(List<Month> months, Money quarterTotal, Money trueUp) {

    /// What a month comes to and what it pays.
    public record Month(Money due, Money pay) {

        static Month of(Money due) {
            return new Month(due, due.isNegative() ? Money.ZERO : due);
        }
    }

    public QuarterTrueUp {
        months = List.copyOf(months);
    }

    /// Each month is due round(F(the quarter to date)) − what was paid so far.
    public static QuarterTrueUp cumulative(CommissionPlan quarterly, List<Money> bases) {
        return cumulativeOf(quarterly, yuan(bases));
    }

    /// The same on what counts, in yuan or in base units.
    public static QuarterTrueUp cumulativeOf(CommissionPlan quarterly, List<BigDecimal> counted) {
        List<Month> months = new ArrayList<>();
        BigDecimal toDate = BigDecimal.ZERO;
        for (BigDecimal month : counted) {
            toDate = toDate.add(month);
            months.add(Month.of(quarterly.earned(toDate).minus(paid(months))));
        }
        return closed(months, quarterly, counted);
    }

    /// Each month is due by its own table; the end of the quarter evens out.
    public static QuarterTrueUp monthly(CommissionPlan monthly, CommissionPlan quarterly, List<Money> bases) {
        return monthlyOf(monthly, quarterly, yuan(bases));
    }

    /// The same on what counts, in yuan or in base units.
    public static QuarterTrueUp monthlyOf(CommissionPlan monthly, CommissionPlan quarterly, List<BigDecimal> counted) {
        return closed(counted.stream().map(one -> Month.of(monthly.earned(one))).toList(), quarterly, counted);
    }

    private static List<BigDecimal> yuan(List<Money> bases) {
        return bases.stream().map(Money::yuan).toList();
    }

    private static QuarterTrueUp closed(List<Month> months, CommissionPlan quarterly, List<BigDecimal> counted) {
        Money total = quarterly.earned(counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return new QuarterTrueUp(months, total, total.minus(paid(months)));
    }

    private static Money paid(List<Month> months) {
        return months.stream().map(Month::pay).reduce(Money.ZERO, Money::plus);
    }
}
