package org.suanpan.core.insight.alert;

/// What a test says of a figure. With too little history it says so and never guesses.
public enum AlertStatus {
    OK, ALERT_LOW, ALERT_HIGH, INSUFFICIENT_DATA;

    /// Alerts where `value` lies strictly outside of `low` … `high`.
    static AlertStatus outside(double value, double low, double high) {
        if (value > high) {
            return ALERT_HIGH;
        }
        return value < low ? ALERT_LOW : OK;
    }
}
