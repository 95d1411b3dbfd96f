package org.suanpan.app.kit;

/// A value axis with few round steps that always contains zero.
record Axis(double low, double high, double step) {

    private static final int WANTED_STEPS = 4;
    // A return day that is this small against the rest dips a little under the base line instead of halving the chart.
    private static final double NEGLIGIBLE = 0.04;

    static Axis over(double least, double most) {
        double high = Math.max(0, most);
        double low = least < -NEGLIGIBLE * high ? least : 0;
        if (high == low) {
            high = 1;
        }
        double raw = (high - low) / WANTED_STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * nice(raw / power);
        return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    int steps() {
        return (int) Math.round((high - low) / step);
    }

    double at(int index) {
        return low + index * step;
    }

    /// 0 at the low end, 1 at the high end.
    double share(double value) {
        return (value - low) / (high - low);
    }

    private static double nice(double raw) {
        return raw <= 1 ? 1 : raw <= 2 ? 2 : raw <= 2.5 ? 2.5 : raw <= 5 ? 5 : 10;
    }
}
