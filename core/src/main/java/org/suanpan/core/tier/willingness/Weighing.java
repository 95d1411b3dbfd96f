package org.suanpan.core.tier.willingness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Rate;

/// The weights of a policy in whole numbers; for fifty thousand customers decimals would be too slow.
public final class Weighing {

    /// A part with fewer facts is left out. The owner's stars are a judgement and no count: they count once they are given.
    static final int LEAST_FACTS = 3;
    static final long ABSENT = -1;

    private static final long WHOLE = 10_000;
    /// 20,001 times as much still fits.
    private static final long LARGEST = Long.MAX_VALUE / (2 * WHOLE + 1);
    private static final Rate MIDDLE = Rate.parse("50");

    private final long[] weights;
    private final int contactDays;

    Weighing(long[] weights, int contactDays) {
        this.weights = weights;
        this.contactDays = contactDays;
    }

    /// 0 to 100 points, two decimals: the parts that have facts, each rounded half-up to two decimals, by their weights; 50 where none has. `gaps` = days between
    /// his orders.
    public Rate points(int[] gaps, Conduct conduct, LocalDate asOf) {
        long sum = 0;
        long weight = 0;
        for (Axis axis : Axis.values()) {
            long own = weights[axis.ordinal()];
            long part = own == 0 ? ABSENT : part(axis, gaps, conduct, asOf);
            if (part != ABSENT) {
                sum = Math.addExact(sum, Math.multiplyExact(own, part));
                weight = Math.addExact(weight, own);
            }
        }
        return weight == 0 ? MIDDLE : Rate.ofHundredths((2 * sum + weight) / (2 * weight));
    }

    /// In hundredths of a point.
    long part(Axis axis, int[] gaps, Conduct conduct, LocalDate asOf) {
        return switch (axis) {
            case RESPONSE -> {
                int contacts = within(conduct.contacts(), asOf);
                yield contacts < LEAST_FACTS ? ABSENT : share(within(conduct.answered(), asOf), contacts);
            }
            case PUNCTUALITY -> conduct.payments().debts() < LEAST_FACTS ? ABSENT
                    : share(conduct.payments().owed() - conduct.payments().overdue(), conduct.payments().owed());
            case REGULARITY -> gaps.length < LEAST_FACTS ? ABSENT : Regularity.hundredths(gaps);
            case STARS -> conduct.stars() == 0 ? ABSENT : WHOLE * conduct.stars() / Conduct.MOST_STARS;
        };
    }

    /// How many of the days count on the day of the evaluation.
    int within(DayList days, LocalDate asOf) {
        int last = Math.toIntExact(asOf.toEpochDay());
        int count = 0;
        for (int i = days.size() - 1; i >= 0 && days.epochDay(i) > last - contactDays; i--) {
            count += days.epochDay(i) <= last ? 1 : 0;
        }
        return count;
    }

    /// Half-up.
    private static long share(long part, long whole) {
        if (whole > LARGEST) {
            return new BigDecimal(part).multiply(BigDecimal.valueOf(WHOLE)).divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP).longValueExact();
        }
        return (2 * WHOLE * part + whole) / (2 * whole);
    }
}
