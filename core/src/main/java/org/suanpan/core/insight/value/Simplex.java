package org.suanpan.core.insight.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// Looks for the lowest point of a function without derivatives: the simplex of Nelder & Mead 1965, begun once more where
/// it has come to rest, because a simplex can rest too early. The same function and start give the same answer, bit for
/// bit.
final class Simplex {

    /// Where it rests; `isConverged` false = it ran out of steps.
    record Lowest(double[] at, double value, boolean isConverged) {}

    private record Corner(double[] at, double value) {}

    private static final int MOST_STEPS = 5_000;
    private static final double FLAT = 1e-11;
    private static final double TINY = 1e-5;

    private final ToDoubleFunction<double[]> function;

    Simplex(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    Lowest from(double... start) {
        Lowest first = descend(start, 0.5);
        return descend(first.at, 0.1);
    }

    private Lowest descend(double[] start, double step) {
        int n = start.length;
        Corner[] corners = new Corner[n + 1];
        corners[n] = corner(start);
        for (int i = 0; i < n; i++) {
            double[] at = start.clone();
            at[i] += step;
            corners[i] = corner(at);
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
            if (isAtRest(corners)) {
                return new Lowest(corners[0].at, corners[0].value, true);
            }
            step(corners);
        }
        return new Lowest(corners[0].at, corners[0].value, false);
    }

    /// Reflects the highest corner; stretches what goes well, halves what does not, or draws everything to the lowest.
    private void step(Corner[] corners) {
        int n = corners.length - 1;
        Corner highest = corners[n];
        double[] centre = centre(corners);
        Corner reflected = corner(along(centre, highest.at, -1));
        if (reflected.value < corners[0].value) {
            Corner stretched = corner(along(centre, highest.at, -2));
            corners[n] = stretched.value < reflected.value ? stretched : reflected;
        } else if (reflected.value < corners[n - 1].value) {
            corners[n] = reflected;
        } else {
            boolean isOutside = reflected.value < highest.value;
            Corner halved = corner(along(centre, highest.at, isOutside ? -0.5 : 0.5));
            if (halved.value < Math.min(reflected.value, highest.value)) {
                corners[n] = halved;
            } else {
                for (int i = 1; i <= n; i++) {
                    corners[i] = corner(along(corners[0].at, corners[i].at, 0.5));
                }
            }
        }
    }

    private static double[] centre(Corner[] corners) {
        int n = corners.length - 1;
        double[] centre = new double[n];
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) {
                centre[i] += corners[c].at[i] / n;
            }
        }
        return centre;
    }

    private static double[] along(double[] from, double[] to, double share) {
        double[] at = new double[from.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = from[i] + share * (to[i] - from[i]);
        }
        return at;
    }

    private static boolean isAtRest(Corner[] sorted) {
        double lowest = sorted[0].value;
        double width = 0;
        for (Corner corner : sorted) {
            for (int i = 0; i < corner.at.length; i++) {
                width = Math.max(width, Math.abs(corner.at[i] - sorted[0].at[i]));
            }
        }
        return sorted[sorted.length - 1].value - lowest <= FLAT * Math.abs(lowest) && width <= TINY;
    }

    private Corner corner(double[] at) {
        double value = function.applyAsDouble(at);
        return new Corner(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }
}
