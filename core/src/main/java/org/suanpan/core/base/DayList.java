package org.suanpan.core.base;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/// Days that never change, four bytes each: lists of order days of fifty thousand customers stay small and are gone through quickly.
/// Equal to any other list of the same days.
public final class DayList extends AbstractList<LocalDate> implements RandomAccess {

    private final int[] days;
    private final int size;
    /// Known to be rising; false = nobody looked.
    private final boolean rising;

    /// Counted from 1970-01-01; the first `size` of them.
    private DayList(int[] days, int size, boolean rising) {
        this.days = days;
        this.size = size;
        this.rising = rising;
    }

    /// The same days in the same order.
    public static DayList of(Collection<LocalDate> days) {
        if (days instanceof DayList list) {
            return list;
        }
        return of(days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray(), days.size());
    }

    /// The first `size` of `epochDays`, counted from 1970-01-01; the array is kept and must not be written to any more.
    public static DayList of(int[] epochDays, int size) {
        return new DayList(epochDays, size, false);
    }

    /// The same of days that are rising, each once, which nobody looks at again.
    public static DayList rising(int[] epochDays, int size) {
        return new DayList(epochDays, size, true);
    }

    /// Rising and each once; days after `last` left out.
    public static DayList distinctUpTo(LocalDate last, Collection<LocalDate> days) {
        DayList given = of(days);
        if (given.rising) {
            return given.upTo(last);
        }
        int most = Math.toIntExact(last.toEpochDay());
        int within = 0;
        boolean isRising = true;
        for (int i = 0; i < given.size; i++) {
            isRising &= i == 0 || given.days[i - 1] < given.days[i];
            within += given.days[i] <= most ? 1 : 0;
        }
        if (isRising) {
            return within == given.size ? given : rising(given.days, within);
        }
        int[] sorted = IntStream.of(given.days).limit(given.size).filter(day -> day <= most).sorted().distinct().toArray();
        return rising(sorted, sorted.length);
    }

    /// Days from 1970-01-01 to the one at `index`.
    public int epochDay(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return days[index];
    }

    @Override
    public LocalDate get(int index) {
        return LocalDate.ofEpochDay(epochDay(index));
    }

    @Override
    public int size() {
        return size;
    }

    /// Those up to `last`; they must be rising.
    public DayList upTo(LocalDate last) {
        int later = countAfter(last);
        return later == 0 ? this : new DayList(days, size - later, rising);
    }

    /// How many are later than `day`; they must be rising.
    public int countAfter(LocalDate day) {
        int at = Arrays.binarySearch(days, 0, size, Math.toIntExact(day.toEpochDay()));
        return at >= 0 ? size - at - 1 : size + at + 1;
    }
}
