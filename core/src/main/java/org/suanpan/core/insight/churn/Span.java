package org.suanpan.core.insight.churn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// How the days of a log are used: the model is fitted on what is known on `fitted`, the rules judge on every one of the
/// `mondays`, and who stopped from `fitted` to `lastStop` shows how long a rule takes to notice.
public record Span(LocalDate fitted, List<LocalDate> mondays, LocalDate lastStop) {

    /// Of eight months five are for learning, three for judging.
    private static final int OF_EIGHT = 3;
    private static final int EIGHT = 8;
    /// A rule of ninety days needs so many months to notice the last of those who stopped.
    private static final int MONTHS_TO_NOTICE = 4;
    private static final int DAYS_OF_WEEK = 7;

    public Span {
        mondays = List.copyOf(mondays);
    }

    /// Of two years: fitted on the first fifteen months, 38 Mondays with a whole week behind them, stops of the first
    /// five of the nine months left.
    static Span of(OrderLog log) {
        LocalDate until = log.until();
        long months = Math.round(ChronoUnit.DAYS.between(log.first(), until.plusDays(1)) * 12 / 365.25);
        long judged = Math.max(1, months * OF_EIGHT / EIGHT);
        LocalDate fitted = back(until, judged);
        LocalDate monday = fitted.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<LocalDate> mondays = Stream.iterate(monday, day -> !day.plusDays(DAYS_OF_WEEK - 1).isAfter(until),
                day -> day.plusDays(DAYS_OF_WEEK)).toList();
        return new Span(fitted, mondays, back(until, Math.min(MONTHS_TO_NOTICE, judged / 2)));
    }

    /// From the end of a month to the end of a month.
    private static LocalDate back(LocalDate day, long months) {
        LocalDate earlier = day.minusMonths(months);
        return day.equals(YearMonth.from(day).atEndOfMonth()) ? YearMonth.from(earlier).atEndOfMonth() : earlier;
    }
}
