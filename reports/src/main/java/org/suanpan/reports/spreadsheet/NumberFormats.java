package org.suanpan.reports.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;

/// Turns a stored number and its number format into a cell. Which formats are dates is decided here: the usual
/// library does not know 27–36 and 50–58, which are the Chinese date formats.
final class NumberFormats {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final double LAST_SERIAL = 2_958_466;
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 86_400;

    private final Map<Integer, String> custom = new HashMap<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private boolean date1904;

    void define(int id, String code) {
        custom.put(id, code);
        dates.remove(id);
    }

    void countFrom1904() {
        date1904 = true;
    }

    boolean date1904() {
        return date1904;
    }

    Cell cell(String written, int format) {
        if (!isDate(format) && written.length() <= 15 && isPlain(written)) {
            return new Cell.Number(new BigDecimal(written), zeros(format));
        }
        return cell(Double.parseDouble(written), format);
    }

    Cell cell(double value, int format) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Cell.Fault("#NUM!");
        }
        if (isDate(format) && value >= (date1904 ? 0 : 1) && value < LAST_SERIAL
                && (date1904 || Math.floor(value) != 60)) {
            return new Cell.Moment(moment(value));
        }
        return new Cell.Number(decimal(value), zeros(format));
    }

    static BigDecimal decimal(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return BigDecimal.valueOf((long) value);
        }
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private LocalDateTime moment(double serial) {
        long day = (long) Math.floor(serial);
        long second = Math.round((serial - day) * SECONDS);
        LocalDate base = date1904 ? BASE_1904 : day < 60 ? BASE_1900.plusDays(1) : BASE_1900;
        return base.plusDays(day).atStartOfDay().plusSeconds(second);
    }

    boolean isDate(int format) {
        return dates.computeIfAbsent(format, this::looksLikeDate);
    }

    private boolean looksLikeDate(int format) {
        String code = custom.get(format);
        if (code == null) {
            return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36
                    || format >= 50 && format <= 58;
        }
        String first = QUOTED.matcher(code).replaceAll("").split(";", 2)[0];
        if (ELAPSED.matcher(first).find()) {
            return false;
        }
        String bare = BRACKETS.matcher(first).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        boolean figures = bare.contains("0") || bare.contains("#") || bare.contains("general");
        return !figures && (bare.contains("y") || bare.contains("d") || bare.contains("m") && !bare.contains("h")
                && !bare.contains("s") || bare.contains("年") || bare.contains("月"));
    }

    private String zeros(int format) {
        String code = custom.get(format);
        return code != null && ZEROS.matcher(code).matches() ? code : "";
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && !(c == '-' && i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
