package org.suanpan.core.insight.alert;

/// Whether there are more bad cases (returns, complaints) than chance explains. `baseRate` = (k₀ + 1)/(n₀ + 2) of the
/// history, so that a clean record doesn't make the first case a sensation; `tail` = the exact binomial probability of at
/// least as many bad cases at that rate.
public record RateRise(AlertStatus status, double baseRate, double tail) {

    private static final int FEWEST_CASES = 5;

    /// So many bad ones of all.
    public record Count(int bad, int all) {

        public Count {
            if (bad < 0 || bad > all) {
                throw new IllegalArgumentException(bad + " of " + all);
            }
        }
    }

    /// Alerts where the tail is below `alpha` and there are at least five cases.
    public static RateRise of(Count now, Count before, double alpha) {
        double rate = (before.bad + 1.0) / (before.all + 2.0);
        double tail = upperTail(now.bad, now.all, rate);
        return new RateRise(tail < alpha && now.all >= FEWEST_CASES ? AlertStatus.ALERT_HIGH : AlertStatus.OK, rate, tail);
    }

    /// P(X ≥ k) of a binomial distribution, summed from its small end.
    private static double upperTail(int k, int n, double p) {
        if (k == 0) {
            return 1;
        }
        double logTerm = k * Math.log(p) + (n - k) * Math.log1p(-p);
        for (int i = 1; i <= k; i++) {
            logTerm += Math.log((double) (n - k + i) / i);
        }
        double term = Math.exp(logTerm);
        double sum = 0;
        for (int i = k; i <= n; i++) {
            sum += term;
            term *= (double) (n - i) / (i + 1) * p / (1 - p);
        }
        return Math.min(1, sum);
    }
}
