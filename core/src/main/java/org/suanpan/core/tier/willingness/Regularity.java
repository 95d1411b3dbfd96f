package org.suanpan.core.tier.willingness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// 1 − min(1, CV of the gaps between orders), in hundredths of 0 to 100 points; CV = √(n Σg² − (Σg)²) / Σg, with the variance over all gaps.
final class Regularity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long WHOLE = 10_000;
    /// (2 · 10,000 + 1)² · sum² still fits.
    private static final long LARGEST_SUM = 150_000;
    private static final long NEAR = 1_000_000_000;

    private Regularity() {}

    /// Gaps that are all alike, also of no day at all, are as regular as can be.
    static long hundredths(int[] gaps) {
        long sum = 0;
        long squares = 0;
        for (int gap : gaps) {
            sum += gap;
            squares += (long) gap * gap;
        }
        if (sum == 0) {
            return WHOLE;
        }
        long spread = gaps.length * squares - sum * sum;
        long found = inWholeNumbers(spread, sum);
        return found < 0 ? byItsRoot(spread, sum) : found;
    }

    private static long byItsRoot(long spread, long sum) {
        BigDecimal root = BigDecimal.valueOf(spread).sqrt(MathContext.DECIMAL64);
        BigDecimal variation = root.divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64).min(BigDecimal.ONE);
        return HUNDRED.multiply(BigDecimal.ONE.subtract(variation)).setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /// The same a hundred times quicker: 10,000 less the least k whose half above, squared, is not below the square of
    /// 10,000 × CV. −1 where the figures are too large, or so near a half that the digits of the root would decide.
    private static long inWholeNumbers(long spread, long sum) {
        if (sum > LARGEST_SUM || spread > sum * sum) {
            return sum <= LARGEST_SUM ? 0 : -1;
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
