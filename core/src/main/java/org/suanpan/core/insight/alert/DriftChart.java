package org.suanpan.core.insight.alert;

import java.util.ArrayList;
import java.util.List;

/// Slow drift: an exponentially weighted moving average against control limits (NIST/SEMATECH e-Handbook 6.3.2.4).
///
/// z_t = λ·x_t + (1 − λ)·z_{t−1} from z₀ = target; limits target ± L·σ·√(λ/(2 − λ)), narrower in the beginning by
/// √(1 − (1 − λ)^{2t}) with `isExact`.
public record DriftChart(double lambda, double target, double sigma, double width, boolean isExact) {

    /// The average after a value, the limits there, and whether it lies outside of them.
    public record Point(double average, double lower, double upper, AlertStatus status) {}

    public DriftChart {
        if (!(lambda > 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda must lie in (0, 1]: " + lambda);
        }
    }

    /// One point for every value, in their order.
    public List<Point> points(List<Double> values) {
        List<Point> points = new ArrayList<>();
        double average = target;
        double untold = 1;
        for (double value : values) {
            average = lambda * value + (1 - lambda) * average;
            untold *= (1 - lambda) * (1 - lambda);
            double reach = width * sigma * Math.sqrt(lambda / (2 - lambda) * (isExact ? 1 - untold : 1));
            points.add(new Point(average, target - reach, target + reach,
                    AlertStatus.outside(average, target - reach, target + reach)));
        }
        return List.copyOf(points);
    }
}
