package org.suanpan.core.festival;

import java.time.LocalDate;

/// New moons and places of the sun, as Meeus gives them (Astronomical Algorithms, 2nd edition, chapters 49 and 25), on days of Beijing.
final class Sky {

    private static final double EPOCH = 2440587.5;
    private static final double BEIJING = 8.0 / 24;
    /// Seconds by which the clocks of astronomers are ahead of ours in these years.
    private static final double AHEAD = 70.0 / 86_400;

    private Sky() {}

    /// The day of the `k`-th new moon since that of 6 January 2000.
    static LocalDate newMoon(int k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t;
        double sun = 2.5534 + 29.10535670 * k;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t
                - 0.40720 * sin(moon) + 0.17241 * e * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
                + 0.00739 * e * sin(moon - sun) - 0.00514 * e * sin(moon + sun) + 0.00208 * e * e * sin(2 * sun)
                - 0.00111 * sin(moon - 2 * node) - 0.00057 * sin(moon + 2 * node) + 0.00056 * e * sin(2 * moon + sun)
                - 0.00042 * sin(3 * moon) + 0.00042 * e * sin(sun + 2 * node) + 0.00038 * e * sin(sun - 2 * node)
                - 0.00024 * e * sin(2 * moon - sun) - 0.00017 * sin(124.7746 - 1.56375588 * k)
                + 0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * t * t) + 0.000165 * sin(251.88 + 0.016321 * k)
                + 0.000164 * sin(251.83 + 26.651886 * k) + 0.000126 * sin(349.42 + 36.412478 * k);
        return LocalDate.ofEpochDay((long) Math.floor(day - AHEAD + BEIJING - EPOCH));
    }

    /// How far the sun has come at the first moment of a day, in degrees from the spring equinox.
    static double sun(LocalDate day) {
        double t = (day.toEpochDay() + EPOCH - BEIJING + AHEAD - 2451545.0) / 36525;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double m = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
        double seen = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        return seen - 360 * Math.floor(seen / 360);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
