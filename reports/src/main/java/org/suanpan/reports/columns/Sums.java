package org.suanpan.reports.columns;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.suanpan.reports.table.Column;

/// Makes a list's figures live: each is the sum of the detail lines with the row's code. Only where a spreadsheet
/// would find just those lines: SUMIFS takes upper and lower case, and `007` and `7`, for the same.
public final class Sums {

    /// Cells compared when the workbook is opened; beyond this, opening it would take seconds.
    private static final long MOST_COMPARISONS = 4_000_000;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{Nd}._() -]{0,200}|[1-9]\\d{0,14}|0");

    private static final Sums NONE = new Sums("", "", _ -> "");

    private final String codes;
    private final String key;
    private final UnaryOperator<String> range;

    private Sums(String codes, String key, UnaryOperator<String> range) {
        this.codes = codes;
        this.key = key;
        this.range = range;
    }

    public static Sums none() {
        return NONE;
    }

    /// `key` is the column that stands both in the list and among the lines; `range` names a column of the lines.
    public static Sums of(String key, Collection<String> values, long lines, UnaryOperator<String> range) {
        return lines > 0 && lines * values.size() <= MOST_COMPARISONS && areTellable(values)
                ? new Sums(range.apply(key), key, range) : NONE;
    }

    static boolean areTellable(Collection<String> values) {
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            String alike = value.toUpperCase(Locale.ROOT);
            if (!PLAIN.matcher(value).matches() || alike.equals("TRUE") || alike.equals("FALSE") || looksLikeNumber(alike)
                    && !alike.chars().allMatch(Character::isDigit) || !seen.add(alike)) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeNumber(String text) {
        try {
            return new BigDecimal(text).signum() >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    <T> Column<T> over(Column<T> column, String lineColumn) {
        return this == NONE ? column : column.live(
                "SUMIFS(" + range.apply(lineColumn) + "," + codes + ",{" + key + "})", column.total());
    }
}
