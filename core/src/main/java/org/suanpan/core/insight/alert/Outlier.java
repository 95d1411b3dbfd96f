package org.suanpan.core.insight.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How far a figure lies from its history, measured by medians so that one project order doesn't blind the alarm for a
/// year (Iglewicz & Hoaglin 1993: 0.6745 · (x − median) / MAD, beyond 3.5).
///
/// `median`, `scale` and `z` are null with too little history.
public record Outlier(AlertStatus status, @Nullable Double median, @Nullable Scale scale, @Nullable Double z) {

    /// What z was measured with: the median absolute deviation; where that is zero, the mean absolute deviation from the
    /// median; where that is zero too, nothing, and any other figure is as far as can be.
    public enum Scale { MAD, MEAN_AD, NONE }

    private static final double MAD_FACTOR = 0.6745;
    private static final double MEAN_AD_FACTOR = 1.253314;
    private static final double FARTHEST = 99;

    /// Alerts strictly beyond `threshold`; with fewer than `minHistory` values there is nothing to say.
    public static Outlier of(List<Double> history, double current, double threshold, int minHistory) {
        if (history.isEmpty() || history.size() < minHistory) {
            return new Outlier(AlertStatus.INSUFFICIENT_DATA, null, null, null);
        }
        double median = Median.of(history);
        List<Double> deviations = history.stream().map(x -> Math.abs(x - median)).toList();
        double mad = Median.of(deviations);
        double meanDeviation = deviations.stream().mapToDouble(d -> d).sum() / deviations.size();
        Scale scale = mad > 0 ? Scale.MAD : meanDeviation > 0 ? Scale.MEAN_AD : Scale.NONE;
        double z = switch (scale) {
            case MAD -> MAD_FACTOR * (current - median) / mad;
            case MEAN_AD -> (current - median) / (MEAN_AD_FACTOR * meanDeviation);
            case NONE -> FARTHEST * Math.signum(current - median);
        };
        return new Outlier(AlertStatus.outside(z, -threshold, threshold), median, scale, z);
    }
}
