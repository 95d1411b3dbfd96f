package org.suanpan.app.kit.grid;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A day as it is typed in a hurry (UX-13).
public final class DayTyped {

    private static final int SHORT_YEAR = 2_000;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{2})(\\d{2})|(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})|(\\d{2}|\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DayTyped() {}

    /// 5 = the fifth of this month; 1105, 11.5 and 11-5 = the fifth of November this year; with a year any day. Null when
    /// it names no day.
    public static @Nullable LocalDate read(String typed, LocalDate today) {
        String plain = typed.strip().chars().map(DayTyped::plain).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        try {
            Matcher day = DAY.matcher(plain);
            if (day.matches()) {
                return today.withDayOfMonth(figure(day, 1));
            }
            Matcher month = MONTH_DAY.matcher(plain);
            if (month.matches()) {
                return LocalDate.of(today.getYear(), figure(month, 1, 3), figure(month, 2, 4));
            }
            Matcher whole = WHOLE.matcher(plain);
            if (whole.matches()) {
                int year = figure(whole, 1, 4);
                return LocalDate.of(year < 100 ? SHORT_YEAR + year : year, figure(whole, 2, 5), figure(whole, 3, 6));
            }
        } catch (DateTimeException none) {
            return null;
        }
        return null;
    }

    /// `+` and `-` go a day on or back, `t` and `y` are today and yesterday, `w` and `k` begin and end the week of `from`,
    /// `m` and `h` its month. Null for any other sign.
    public static @Nullable LocalDate jump(char sign, LocalDate from, LocalDate today) {
        return switch (Character.toLowerCase(plain(sign))) {
            case '+', '=' -> from.plusDays(1);
            case '-' -> from.minusDays(1);
            case 't' -> today;
            case 'y' -> today.minusDays(1);
            case 'w' -> from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case 'k' -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case 'm' -> from.withDayOfMonth(1);
            case 'h' -> from.with(TemporalAdjusters.lastDayOfMonth());
            default -> null;
        };
    }

    private static char plain(int sign) {
        int half = sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign;
        return half == '.' || half == '/' || half == '。' || half == '－' ? '-' : (char) half;
    }

    private static int figure(Matcher found, int... groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return Integer.parseInt(found.group(group));
            }
        }
        throw new DateTimeException("no figure");
    }
}
