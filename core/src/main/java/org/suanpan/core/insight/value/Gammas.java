package org.suanpan.core.insight.value;

/// Logarithms of the gamma and beta functions for positive arguments: the approximation of Lanczos 1964 with g = 7 and
/// nine terms, good to about fifteen digits.
final class Gammas {

    private static final double[] LANCZOS = {0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
        -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-06, 1.5056327351493116e-07};
    private static final double G = 7;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Gammas() {}

    static double log(double x) {
        if (x < 0.5) {
            return log(x + 1) - Math.log(x);
        }
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x - 0.5 + G;
        return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    static double logBeta(double a, double b) {
        return log(a) + log(b) - log(a + b);
    }
}
