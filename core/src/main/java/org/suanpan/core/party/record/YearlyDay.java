package org.suanpan.core.party.record;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// A day that comes back every year, such as a birthday; `year` is the one it began in, where it is known.
public record YearlyDay(@Nullable Integer year, MonthDay day) {

    private static final Pattern TYPED = Pattern.compile("(?:(\\d{4})[-./年])?(\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern BARE = Pattern.compile("(\\d{4})?(\\d{2})(\\d{2})");

    /// Reads `1988-5-6`, `5-6`, `5月6日`, `19880506`, `0506`; refuses with `party.day-wrong`.
    public static YearlyDay parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher found = TYPED.matcher(plain);
        if (!found.matches()) {
            found = BARE.matcher(plain);
            if (!found.matches()) {
                throw new Rejected("party.day-wrong", typed);
            }
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            Integer year = found.group(1) == null ? null : Integer.valueOf(found.group(1));
            if (year != null && !day.isValidYear(year)) {
                throw new Rejected("party.day-wrong", typed);
            }
            return new YearlyDay(year, day);
        } catch (DateTimeException wrong) {
            throw new Rejected("party.day-wrong", typed);
        }
    }

    /// The next time it comes, on `from` or after; 29 February is the 28th in other years.
    public LocalDate next(LocalDate from) {
        LocalDate same = day.atYear(from.getYear());
        return same.isBefore(from) ? day.atYear(from.getYear() + 1) : same;
    }

    /// `1988-05-06`, or `05-06` without a year.
    @Override
    public String toString() {
        return (year == null ? "" : year + "-") + "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
