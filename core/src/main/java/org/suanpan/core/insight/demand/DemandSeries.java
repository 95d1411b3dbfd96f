package org.suanpan.core.insight.demand;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// The demand of successive periods, oldest first, zero where nothing was asked for. Goods that came back are no
/// negative demand: they are taken off the period of their sale before.
///
/// Croston's method (Croston 1972) smooths the sizes of demands and the gaps between them apart; the first gap is counted
/// from the beginning of the series; both levels begin at their first value.
public final class DemandSeries {

    /// A mean per period, and the levels it comes from (null where there was no demand).
    public record Forecast(double perPeriod, @Nullable Double demandLevel, @Nullable Double intervalLevel) {}

    /// The same with the probability that a period has demand.
    public record Fading(double perPeriod, @Nullable Double demandLevel, @Nullable Double probability) {}

    /// Syntetos, Boylan & Croston 2005.
    public enum Pattern { NONE, SMOOTH, ERRATIC, INTERMITTENT, LUMPY }

    /// `meanGap` = periods / demands (ADI), `squaredVariation` = CV² of the sizes; null where there was no demand.
    public record Shape(@Nullable Double meanGap, @Nullable Double squaredVariation, Pattern pattern) {}

    /// Items for automatic ordering, for ordering with a look, for ordering on demand.
    public enum Steadiness { X, Y, Z }

    /// `variation` = standard deviation of all periods / their mean; null where the mean is zero.
    public record Steady(@Nullable Double variation, Steadiness steadiness) {}

    private static final double OFTEN = 1.32;
    private static final double EVEN = 0.49;

    private final double[] periods;

    private DemandSeries(double[] periods) {
        this.periods = periods;
    }

    public static DemandSeries of(Collection<? extends Number> periods) {
        return new DemandSeries(periods.stream().mapToDouble(Number::doubleValue).toArray());
    }

    /// Croston: size / gap. It never forgets: empty periods at the end change nothing.
    public Forecast croston(double alphaDemand, double alphaInterval) {
        return croston(alphaDemand, alphaInterval, 1);
    }

    /// Croston less its bias by Syntetos & Boylan 2005: × (1 − α/2), α of the gaps.
    public Forecast syntetosBoylan(double alphaDemand, double alphaInterval) {
        return croston(alphaDemand, alphaInterval, 1 - alphaInterval / 2);
    }

    /// Croston less its bias by Shale, Boylan & Johnston 2006: × (1 − α/(2 − α)), α of the gaps.
    public Forecast shaleBoylanJohnston(double alphaDemand, double alphaInterval) {
        return croston(alphaDemand, alphaInterval, 1 - alphaInterval / (2 - alphaInterval));
    }

    private Forecast croston(double alphaDemand, double alphaInterval, double correction) {
        double[] sizes = sizes();
        if (sizes.length == 0) {
            return new Forecast(0, null, null);
        }
        double size = level(sizes, alphaDemand);
        double gap = level(gaps(), alphaInterval);
        return new Forecast(correction * size / gap, size, gap);
    }

    /// Teunter, Syntetos & Babai 2011: size × probability of demand, which fades while nothing is asked for.
    public Fading teunterSyntetosBabai(double alphaDemand, double alphaProbability) {
        double[] sizes = sizes();
        if (sizes.length == 0) {
            return new Fading(0, null, null);
        }
        double size = level(sizes, alphaDemand);
        double probability = level(Arrays.stream(periods).map(d -> d > 0 ? 1 : 0).toArray(), alphaProbability);
        return new Fading(size * probability, size, probability);
    }

    /// The mean of the last `window` periods, or of all where there are fewer; 0 without any.
    public double movingAverage(int window) {
        return mean(Arrays.copyOfRange(periods, Math.max(0, periods.length - window), periods.length)).orElse(0);
    }

    /// How demand comes: often at ADI < 1.32, in even sizes at CV² < 0.49.
    public Shape shape() {
        double[] sizes = sizes();
        if (sizes.length == 0) {
            return new Shape(null, null, Pattern.NONE);
        }
        double meanGap = (double) periods.length / sizes.length;
        double mean = mean(sizes).orElseThrow();
        double squared = variance(sizes) / (mean * mean);
        Pattern pattern = meanGap < OFTEN
                ? squared < EVEN ? Pattern.SMOOTH : Pattern.ERRATIC
                : squared < EVEN ? Pattern.INTERMITTENT : Pattern.LUMPY;
        return new Shape(meanGap, squared, pattern);
    }

    /// How steady demand is, empty periods counted: up to 0.5 X, up to 1 Y, above Z.
    public Steady steadiness() {
        double mean = mean(periods).orElse(0);
        if (mean <= 0) {
            return new Steady(null, Steadiness.Z);
        }
        double variation = Math.sqrt(variance(periods)) / mean;
        return new Steady(variation, variation <= 0.5 ? Steadiness.X : variation <= 1 ? Steadiness.Y : Steadiness.Z);
    }

    private double[] sizes() {
        return Arrays.stream(periods).filter(d -> d > 0).toArray();
    }

    private double[] gaps() {
        int[] at = IntStream.range(0, periods.length).filter(i -> periods[i] > 0).toArray();
        return IntStream.range(0, at.length).mapToDouble(i -> i == 0 ? at[i] + 1 : at[i] - at[i - 1]).toArray();
    }

    /// Simple exponential smoothing that begins at the first value.
    private static double level(double[] values, double alpha) {
        double level = values[0];
        for (int i = 1; i < values.length; i++) {
            level = alpha * values[i] + (1 - alpha) * level;
        }
        return level;
    }

    private static OptionalDouble mean(double[] values) {
        return Arrays.stream(values).average();
    }

    private static double variance(double[] values) {
        double mean = mean(values).orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length;
    }
}
