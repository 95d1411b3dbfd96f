package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.Cell;

/// Reads the dates of one column. `today` bounds what is plausible, `yearHint` completes 1月5日.
public record Dates(DateOrder order, boolean date1904, @Nullable Integer yearHint, LocalDate today) {

    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_SERIAL = 2_958_465;

    public Parsed<LocalDate> parse(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> Parsed.empty();
            case Cell.Moment m -> plausible(Parsed.ok(m.value().toLocalDate()));
            case Cell.Number n -> plausible(serial(n.value()));
            case Cell.Text t -> plausible(text(t.value()));
            case Cell.Fault _ -> Parsed.error("importing.value.fault");
            case Cell.Bool _ -> Parsed.error("importing.value.no-date");
        };
    }

    private Parsed<LocalDate> text(String raw) {
        LocalDate iso = iso(raw);
        if (iso != null) {
            return Parsed.ok(iso);
        }
        String text = PlainText.narrow(raw);
        if (text.isEmpty() || PlainText.isPlaceholder(text)) {
            return Parsed.empty();
        }
        if (text.matches("\\d{5}(\\.\\d+)?")) {
            Parsed<LocalDate> date = serial(new BigDecimal(text));
            return date.value() == null ? date : Parsed.warn(date.value(), "importing.value.serial-text");
        }
        return DateText.parse(text, order, yearHint);
    }

    private Parsed<LocalDate> serial(BigDecimal value) {
        long day = value.setScale(0, RoundingMode.FLOOR).longValue();
        if (day == 0 && !date1904) {
            return Parsed.warn(null, "importing.value.day-zero");
        }
        if (day >= 19_000_101 && day <= 22_001_231) {
            return DateText.parse(String.valueOf(day), order, yearHint);
        }
        if (day < 0 || day > LAST_SERIAL || day == 60 && !date1904) {
            return Parsed.error("importing.value.no-such-day");
        }
        if (date1904) {
            return Parsed.ok(BASE_1904.plusDays(day));
        }
        return Parsed.ok(BASE_1900.plusDays(day < 60 ? day + 1 : day));
    }

    private Parsed<LocalDate> plausible(Parsed<LocalDate> date) {
        LocalDate day = date.value();
        if (day == null || date.level() != Parsed.Level.OK
                || day.getYear() >= FIRST_YEAR && !day.isAfter(today.plusYears(2))) {
            return date;
        }
        return Parsed.warn(day, "importing.value.far-date");
    }

    /// `2010-12-01` or `2010-12-01 08:26:00`, without the cost of a pattern.
    private static @Nullable LocalDate iso(String raw) {
        if (raw.length() != 10 && (raw.length() < 16 || raw.length() > 19 || raw.charAt(10) != ' ')
                || raw.charAt(4) != '-' || raw.charAt(7) != '-') {
            return null;
        }
        int year = figures(raw, 0, 4);
        int month = figures(raw, 5, 7);
        int day = figures(raw, 8, 10);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 28) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static int figures(String raw, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = raw.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
