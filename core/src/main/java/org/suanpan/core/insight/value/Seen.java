package org.suanpan.core.insight.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// Stories as a likelihood sees them: repeats, last week and weeks, the equal ones counted, sorted by the three. `times` are all weeks there
/// are, each once; `lastAt` and `weeksAt` = where in them a story's are: a logarithm is taken once for all customers of a time.
record Seen(int[] repeats, double[] lastWeeks, double[] weeks, int[] counts, double[] times, int[] lastAt, int[] weeksAt) {

    private static final Comparator<BuyingStory> BY_REPEATS = Comparator.comparingInt(BuyingStory::repeats)
            .thenComparingDouble(BuyingStory::lastWeek).thenComparingDouble(BuyingStory::weeks);

    static Seen of(Collection<BuyingStory> stories) {
        List<BuyingStory> sorted = stories.stream().sorted(BY_REPEATS).toList();
        List<BuyingStory> distinct = new ArrayList<>();
        int[] counts = new int[sorted.size()];
        for (BuyingStory story : sorted) {
            if (distinct.isEmpty() || BY_REPEATS.compare(distinct.getLast(), story) != 0) {
                distinct.add(story);
            }
            counts[distinct.size() - 1]++;
        }
        double[] lastWeeks = distinct.stream().mapToDouble(BuyingStory::lastWeek).toArray();
        double[] weeks = distinct.stream().mapToDouble(BuyingStory::weeks).toArray();
        double[] times = DoubleStream.concat(Arrays.stream(lastWeeks), Arrays.stream(weeks)).sorted().distinct().toArray();
        return new Seen(distinct.stream().mapToInt(BuyingStory::repeats).toArray(), lastWeeks, weeks, Arrays.copyOf(counts, distinct.size()), times,
                places(lastWeeks, times), places(weeks, times));
    }

    private static int[] places(double[] values, double[] times) {
        return Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(times, value)).toArray();
    }
}
