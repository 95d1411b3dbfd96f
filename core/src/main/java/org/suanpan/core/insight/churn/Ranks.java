package org.suanpan.core.insight.churn;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Figures about the order of figures.
final class Ranks {

    private Ranks() {}

    /// The middle one, or the mean of the two middle ones; null without any, or where the middle is never.
    static @Nullable Double median(List<Double> values) {
        if (values.isEmpty()) {
            return null;
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Double.isInfinite(median) ? null : (Double) median;
    }

    /// The probability that one of the `high` stands above one of the `low`, a tie counting half (area under the curve);
    /// null where one side is empty.
    static @Nullable Double auc(List<Double> high, List<Double> low) {
        if (high.isEmpty() || low.isEmpty()) {
            return null;
        }
        double[] sorted = low.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double sum = 0;
        for (double one : high) {
            int below = first(sorted, one, false);
            sum += below + (first(sorted, one, true) - below) / 2.0;
        }
        return sum / high.size() / low.size();
    }

    /// How many of the sorted are below `value`, or (`through`) not above it.
    private static int first(double[] sorted, double value, boolean through) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || through && sorted[middle] == value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
