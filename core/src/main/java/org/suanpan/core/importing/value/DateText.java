package org.suanpan.core.importing.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Dates written as text, in the many ways people and programs write them.
final class DateText {

    private static final int[] NONE = {};

    private static final String TIME = "(?:[ T]\\d{1,2}[:时点].*)?";
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20|21|22)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:(\\d{4}|\\d{2}) ?年 ?)?(\\d{1,2}) ?月 ?(?:(\\d{1,2}) ?[日号]?)?(?: ?(?:星期|周)[一二三四五六日天])?(?: .*)?");
    private static final Pattern HAN_DIGITS = Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[- ,]+(\\d{2,4})" + TIME);
    private static final Pattern NAME_DAY_YEAR = Pattern.compile("([A-Za-z]{3,9})[. ]+(\\d{1,2}),? +(\\d{4})" + TIME);
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateText() {}

    /// Three parts of which the first has at most two digits, e.g. `03/01/19`, `5.1.2024`; else nothing. Called for
    /// every text cell of a file, so most are sent away by their second and third character.
    static int[] threeShortParts(String raw) {
        if (raw.length() < 5 || raw.length() > 24 || !isSeparator(raw.charAt(1)) && !isSeparator(raw.charAt(2))) {
            return NONE;
        }
        Matcher m = NUMERIC.matcher(PlainText.narrow(raw));
        return m.matches() && m.group(1).length() <= 2 && m.group(3).length() != 3 ? parts(m) : NONE;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.' || c == '／' || c == '－' || c == '．';
    }

    private static int[] parts(Matcher m) {
        return new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))};
    }

    static Parsed<LocalDate> parse(String text, DateOrder order, @Nullable Integer yearHint) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            return numeric(numeric, order);
        }
        Matcher m = COMPACT.matcher(text);
        if (m.matches()) {
            return date(m.group(1), m.group(2), m.group(3));
        }
        m = CHINESE.matcher(text);
        if (m.matches()) {
            return chinese(m, yearHint);
        }
        m = HAN_DIGITS.matcher(text);
        if (m.matches()) {
            return date(HanFigures.digits(m.group(1)), HanFigures.small(m.group(2)), HanFigures.small(m.group(3)));
        }
        m = DAY_NAME_YEAR.matcher(text);
        if (m.matches()) {
            return named(m.group(3), m.group(2), m.group(1));
        }
        m = NAME_DAY_YEAR.matcher(text);
        if (m.matches()) {
            return named(m.group(3), m.group(1), m.group(2));
        }
        return Parsed.error("importing.value.no-date");
    }

    private static Parsed<LocalDate> numeric(Matcher m, DateOrder order) {
        if (m.group(1).length() >= 3) {
            return m.group(1).length() == 4
                    ? date(m.group(1), m.group(2), m.group(3))
                    : Parsed.error("importing.value.no-date");
        }
        return switch (order) {
            case YMD -> date(m.group(1), m.group(2), m.group(3));
            case DMY -> date(m.group(3), m.group(2), m.group(1));
            case MDY -> date(m.group(3), m.group(1), m.group(2));
            case UNKNOWN, AMBIGUOUS -> Parsed.error("importing.value.date-order");
        };
    }

    private static Parsed<LocalDate> chinese(Matcher m, @Nullable Integer yearHint) {
        String day = m.group(3) == null ? "1" : m.group(3);
        if (m.group(1) != null) {
            Parsed<LocalDate> date = date(m.group(1), m.group(2), day);
            return m.group(3) == null && date.value() != null
                    ? Parsed.info(date.value(), "importing.value.day-assumed")
                    : date;
        }
        if (yearHint == null || m.group(3) == null) {
            return Parsed.error("importing.value.no-year");
        }
        Parsed<LocalDate> date = date(yearHint.toString(), m.group(2), day);
        return date.value() == null ? date : Parsed.warn(date.value(), "importing.value.year-assumed");
    }

    private static Parsed<LocalDate> named(String year, String month, String day) {
        int index = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        return index < 0 ? Parsed.error("importing.value.no-date") : date(year, String.valueOf(index + 1), day);
    }

    private static Parsed<LocalDate> date(String year, String month, String day) {
        return date(fullYear(Integer.parseInt(year), year.length()), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static int fullYear(int year, int digits) {
        if (digits > 2) {
            return year;
        }
        return year >= 90 ? 1900 + year : 2000 + year;
    }

    private static Parsed<LocalDate> date(int year, int month, int day) {
        try {
            return Parsed.ok(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Parsed.error("importing.value.no-such-day");
        }
    }
}
