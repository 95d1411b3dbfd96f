package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.suanpan.core.base.Rate;

/// How willing a customer is, 0–100. Of its parts only the regularity of his orders has facts so far: 1 − min(1, CV of
/// the gaps). A part with fewer than three facts is left out; with no part at all he gets the middle.
public record Willingness(Rate points, int gaps) {

    private static final int LEAST_FACTS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Willingness ASSUMED = new Willingness(Rate.parse("50"), 0);
    private static final long WHOLE = 10_000;
    /// (2 · 10,000 + 1)² · sum² still fits.
    private static final long LARGEST_SUM = 150_000;
    private static final long NEAR = 1_000_000_000;

    public static Willingness of(List<Integer> gaps) {
        return of(gaps.stream().mapToInt(Integer::intValue).toArray());
    }

    static Willingness of(int[] gaps) {
        if (gaps.length < LEAST_FACTS) {
            return ASSUMED;
        }
        long sum = 0;
        long squares = 0;
        for (int gap : gaps) {
            sum += gap;
            squares += (long) gap * gap;
        }
        long spread = gaps.length * squares - sum * sum;
        long hundredths = hundredths(spread, sum);
        BigDecimal points = hundredths < 0 ? regularity(spread, sum) : BigDecimal.valueOf(hundredths, 2);
        return new Willingness(new Rate(points), gaps.length);
    }

    public boolean isAssumed() {
        return gaps == 0;
    }

    /// CV = √(n Σg² − (Σg)²) / Σg, with the variance over all gaps; two decimals.
    private static BigDecimal regularity(long spread, long sum) {
        BigDecimal root = BigDecimal.valueOf(spread).sqrt(MathContext.DECIMAL64);
        BigDecimal variation = root.divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64).min(BigDecimal.ONE);
        return HUNDRED.multiply(BigDecimal.ONE.subtract(variation)).setScale(2, RoundingMode.HALF_UP);
    }

    /// The same in whole numbers, a hundred times quicker: 10,000 less the least k whose half above, squared, is not below the square of
    /// 10,000 × CV. −1 where the figures are too large, or so near a half that the digits of the root would decide.
    private static long hundredths(long spread, long sum) {
        if (sum <= 0 || sum > LARGEST_SUM || spread > sum * sum) {
            return sum > 0 && sum <= LARGEST_SUM ? 0 : -1;
        }
        long wanted = 4 * WHOLE * WHOLE * spread;
        long low = 0;
        long high = WHOLE;
        while (low < high) {
            long middle = (low + high) / 2;
            if (square((2 * middle + 1) * sum) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return isNear(square((2 * low + 1) * sum), wanted) || isNear(square((2 * low - 1) * sum), wanted) ? -1 : WHOLE - low;
    }

    private static long square(long value) {
        return value * value;
    }

    private static boolean isNear(long one, long other) {
        return one != other && Math.abs(one - other) <= other / NEAR;
    }
}
