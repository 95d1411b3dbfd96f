package org.suanpan.core.insight.value;

/// Gauss's hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z < 1 and positive c: the Gauss series, summed after Kahan;
/// where it converges badly (z > 0.5 and c − a − b < 0) after Euler's transformation.
public final class Hypergeometric {

    private static final int MOST_TERMS = 10_000_000;
    private static final double SMALLEST = 1e-17;

    private Hypergeometric() {}

    public static double of(double a, double b, double c, double z) {
        if (!(z >= 0 && z < 1)) {
            throw new IllegalArgumentException("z must lie in [0, 1): " + z);
        }
        return z > 0.5 && c - a - b < 0 ? Math.pow(1 - z, c - a - b) * series(c - a, c - b, c, z) : series(a, b, c, z);
    }

    private static double series(double a, double b, double c, double z) {
        double sum = 1;
        double lost = 0;
        double term = 1;
        for (int n = 0; n < MOST_TERMS; n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            double next = term - lost;
            double grown = sum + next;
            lost = grown - sum - next;
            sum = grown;
            if (Math.abs(term) <= SMALLEST * Math.abs(sum)) {
                return sum;
            }
        }
        throw new ArithmeticException("the series does not converge at z = " + z);
    }
}
