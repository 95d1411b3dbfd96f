package org.suanpan.core.tier.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;

/// Reads what tiering achieved out of the stored reviews.
public record EffectsReader(BoardQueries queries) {

    /// Months of more than two years ago say nothing about today.
    private static final int MONTHS = 24;

    /// Empty without a review of an earlier day.
    public Optional<Effects> read(LocalDate asOf, Progress progress) {
        TreeMap<YearMonth, LocalDate> lastOfMonth = new TreeMap<>();
        List<LocalDate> days = queries.reviewDays().stream().filter(day -> !day.isAfter(asOf)).toList();
        if (days.isEmpty() || !days.getLast().isBefore(asOf)) {
            return Optional.empty();
        }
        days.reversed().forEach(day -> lastOfMonth.put(YearMonth.from(day), day));
        List<LocalDate> months = lastOfMonth.values().stream().skip(Math.max(0, lastOfMonth.size() - MONTHS)).toList();
        LocalDate first = days.getLast();
        progress.checkpoint(0, months.size() + 1L);
        DateSpan before = Effects.before(first, asOf);
        DateSpan after = Effects.after(first, asOf);
        List<Effects.Row> rows = Effects.rows(queries.cohorts(first, days.getFirst(), before, after));
        List<Effects.Month> told = new ArrayList<>();
        for (LocalDate review : months) {
            progress.checkpoint(told.size() + 1L, months.size() + 1L);
            told.addAll(Effects.months(review, queries.cells(review, DateSpan.month(YearMonth.from(review)))));
        }
        return Optional.of(new Effects(first, days.getFirst(), before, after, rows, told));
    }
}
