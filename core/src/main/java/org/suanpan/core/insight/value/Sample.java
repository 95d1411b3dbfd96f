package org.suanpan.core.insight.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.suanpan.core.base.DayList;

/// The stories of a shop in the order of what is known of them (repeats, last week, weeks, then the gaps), of which every n-th is taken. In
/// whole days the first three make one number, so that fifty thousand are sorted without being told; a story is told of those that are taken.
final class Sample {

    /// Bits of a number of days: eleven thousand years.
    private static final int BITS = 22;
    private static final int MOST = (1 << BITS) - 1;
    private static final int MOST_REPEATS = (1 << Long.SIZE - 1 - 2 * BITS) - 1;

    private final List<DayList> customers;
    private final int today;
    private final long[] keys;

    /// Order days oldest first, each once, none after `asOf`, at least one; in any order of the customers.
    Sample(Collection<? extends List<LocalDate>> customers, LocalDate asOf) {
        this.customers = customers.stream().map(DayList::of).toList();
        this.today = Math.toIntExact(asOf.toEpochDay());
        this.keys = new long[customers.size()];
        IntStream.range(0, keys.length).parallel().forEach(i -> keys[i] = key(this.customers.get(i)));
    }

    private long key(DayList days) {
        int first = days.epochDay(0);
        int repeats = days.size() - 1;
        int last = days.epochDay(repeats) - first;
        int watched = today - first;
        if (repeats > MOST_REPEATS || last < 0 || watched < last || watched > MOST) {
            throw new IllegalArgumentException("no order days: " + days);
        }
        return ((long) repeats << 2 * BITS) + ((long) last << BITS) + watched;
    }

    /// At most so many stories, sorted; none where nobody came back.
    List<BuyingStory> of(int most) {
        long[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        if (sorted.length == 0 || repeats(sorted[sorted.length - 1]) == 0) {
            return List.of();
        }
        int[] places = sorted.length <= most ? IntStream.range(0, sorted.length).toArray()
                : IntStream.range(0, most).map(i -> (int) ((long) i * sorted.length / most)).toArray();
        Map<Long, double[]> gaps = gaps(Arrays.stream(places).mapToLong(place -> sorted[place]).toArray());
        List<BuyingStory> sample = new ArrayList<>(places.length);
        int group = 0;
        for (int place : places) {
            long key = sorted[place];
            while (sorted[group] != key) {
                group++;
            }
            double[] logs = Objects.requireNonNull(gaps.get(key));
            sample.add(BuyingStory.of(repeats(key), last(key), (int) key & MOST, logs[logs.length == 1 ? 0 : place - group]));
        }
        return sample;
    }

    /// Of those with the same key what is known of the gaps, sorted. Up to one repeat it follows from the key and is said once.
    private Map<Long, double[]> gaps(long[] wanted) {
        Map<Long, List<DayList>> groups = new HashMap<>();
        Map<Long, double[]> gaps = new HashMap<>();
        for (long key : wanted) {
            if (repeats(key) <= 1) {
                gaps.computeIfAbsent(key, _ -> new double[] {repeats(key) == 0 ? 0 : Math.log(last(key) / BuyingStory.DAYS)});
            } else {
                groups.computeIfAbsent(key, _ -> new ArrayList<>(2));
            }
        }
        for (int i = 0; i < keys.length; i++) {
            List<DayList> group = repeats(keys[i]) <= 1 ? null : groups.get(keys[i]);
            if (group != null) {
                group.add(customers.get(i));
            }
        }
        groups.forEach((key, group) -> gaps.put(key, group.stream().mapToDouble(BuyingStory::logGaps).sorted().toArray()));
        return gaps;
    }

    private static int repeats(long key) {
        return (int) (key >> 2 * BITS);
    }

    private static int last(long key) {
        return (int) (key >> BITS) & MOST;
    }
}
