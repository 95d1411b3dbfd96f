package org.suanpan.core.insight.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// This week against the median of the last weeks of equal length: `change` is the difference in terms of `base` (null
/// where that is zero), both null with too few weeks.
public record WeekChange(AlertStatus status, @Nullable Double base, @Nullable Double change) {

    private static final int FEWEST_WEEKS = 3;

    /// Alerts at a change of `share` or more, unless the figures are small: both below `least`, or less than half of it
    /// apart. Out of nothing any figure that is not small is a rise.
    public static WeekChange of(double thisWeek, List<Double> weeks, double least, double share) {
        if (weeks.size() < FEWEST_WEEKS) {
            return new WeekChange(AlertStatus.INSUFFICIENT_DATA, null, null);
        }
        double base = Median.of(weeks);
        double difference = thisWeek - base;
        Double change = base == 0 ? null : (Double) (difference / Math.abs(base));
        boolean isSmall = Math.max(Math.abs(thisWeek), Math.abs(base)) < least || Math.abs(difference) < least / 2;
        if (isSmall) {
            return new WeekChange(AlertStatus.OK, base, change);
        }
        boolean isFar = change == null ? thisWeek > 0 : Math.abs(change) >= share;
        AlertStatus direction = difference > 0 ? AlertStatus.ALERT_HIGH : AlertStatus.ALERT_LOW;
        return new WeekChange(isFar ? direction : AlertStatus.OK, base, change);
    }
}
