package org.suanpan.core.insight.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Money;

/// What is known of one customer up to a day, in weeks from his first order: how many `repeats` (order days after the
/// first), when the last of them was, how long he has been watched, the mean amount of the repeats (0 without any) and the
/// sum of the logarithms of the gaps between them.
public record BuyingStory(int repeats, double lastWeek, double weeks, double meanSpend, double logGaps) {

    static final double DAYS = 7;
    private static final double FEN = 100;

    /// Reads the story out of a customer's order days with what was bought on each; the first of them
    /// is not after `asOf`, and what comes after that is not known yet.
    public static BuyingStory of(SortedMap<LocalDate, Money> orders, LocalDate asOf) {
        LocalDate first = orders.firstKey();
        SortedMap<LocalDate, Money> repeated = orders.subMap(first.plusDays(1), asOf.plusDays(1));
        LocalDate before = first;
        double spent = 0;
        double logGaps = 0;
        for (Map.Entry<LocalDate, Money> order : repeated.entrySet()) {
            spent += order.getValue().fen() / FEN;
            logGaps += Math.log(weeks(before, order.getKey()));
            before = order.getKey();
        }
        int repeats = repeated.size();
        return new BuyingStory(repeats, weeks(first, before), weeks(first, asOf), repeats == 0 ? 0 : spent / repeats, logGaps);
    }

    /// The same of order days alone, oldest first and each once, none after `asOf`; of what they were worth nothing is
    /// known.
    public static BuyingStory of(List<LocalDate> days, LocalDate asOf) {
        DayList known = DayList.of(days);
        return of(known, asOf, logGaps(known));
    }

    /// The same out of whole days.
    static BuyingStory of(int repeats, int lastDay, int days, double logGaps) {
        return new BuyingStory(repeats, lastDay / DAYS, days / DAYS, 0, logGaps);
    }

    static double logGaps(DayList days) {
        double logGaps = 0;
        for (int i = 1; i < days.size(); i++) {
            logGaps += Math.log((days.epochDay(i) - days.epochDay(i - 1)) / DAYS);
        }
        return logGaps;
    }

    /// The same without what is known of the gaps.
    static BuyingStory withoutGaps(DayList days, LocalDate asOf) {
        return of(days, asOf, 0);
    }

    private static BuyingStory of(DayList days, LocalDate asOf, double logGaps) {
        int first = days.epochDay(0);
        return new BuyingStory(days.size() - 1, (days.epochDay(days.size() - 1) - first) / DAYS, (asOf.toEpochDay() - first) / DAYS, 0, logGaps);
    }

    private static double weeks(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS;
    }
}
