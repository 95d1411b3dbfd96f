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

    public static Willingness of(List<Integer> gaps) {
        return gaps.size() < LEAST_FACTS
                ? new Willingness(Rate.parse("50"), 0)
                : new Willingness(new Rate(regularity(gaps)), gaps.size());
    }

    public boolean isAssumed() {
        return gaps == 0;
    }

    /// CV = √(n Σg² − (Σg)²) / Σg, with the variance over all gaps; two decimals.
    private static BigDecimal regularity(List<Integer> gaps) {
        long sum = gaps.stream().mapToLong(Integer::longValue).sum();
        long squares = gaps.stream().mapToLong(g -> (long) g * g).sum();
        BigDecimal spread = BigDecimal.valueOf(gaps.size() * squares - sum * sum).sqrt(MathContext.DECIMAL64);
        BigDecimal variation = spread.divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64).min(BigDecimal.ONE);
        return HUNDRED.multiply(BigDecimal.ONE.subtract(variation)).setScale(2, RoundingMode.HALF_UP);
    }
}
