package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.importing.Cell;

/// Reads plain numbers and amounts of money. A cell that cannot be read is an error, never zero; blank is not zero.
public final class Figures {

    private static final Pattern CURRENCY = Pattern.compile("^(?:¥|RMB|CNY|人民币|US\\$|\\$|€|£) ?|[元圆]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d*)?");
    private static final Pattern DECIMAL = Pattern.compile("(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern SCALED = Pattern.compile("(.+?) ?([千万亿])");
    private static final Pattern COLLOQUIAL = Pattern.compile("(\\d+)万(\\d)");
    private static final Pattern CONFUSABLE = Pattern.compile("[0-9OolI]*\\d[0-9OolI]*(?:\\.[0-9OolI]+)?");

    private Figures() {}

    public static Parsed<BigDecimal> parse(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> Parsed.empty();
            case Cell.Number n -> Parsed.ok(n.value());
            case Cell.Text t -> text(t.value());
            case Cell.Fault _ -> Parsed.error("importing.value.fault");
            case Cell.Moment _, Cell.Bool _ -> Parsed.error("importing.value.no-number");
        };
    }

    /// As [#parse], a stored number to 15 significant digits: for prices and quantities, which are kept as written.
    public static Parsed<BigDecimal> shown(Cell cell) {
        return cell instanceof Cell.Number number ? Parsed.ok(number.shown()) : parse(cell);
    }

    /// As [#parse], rounded half-up on the absolute value to the fen.
    public static Parsed<BigDecimal> money(Cell cell) {
        Parsed<BigDecimal> figure = parse(cell);
        BigDecimal value = figure.value();
        if (value == null || value.scale() <= 2) {
            return figure;
        }
        BigDecimal fen = value.setScale(2, RoundingMode.HALF_UP);
        return cell instanceof Cell.Number ? Parsed.ok(fen) : Parsed.warn(fen, "importing.value.rounded");
    }

    private static Parsed<BigDecimal> text(String raw) {
        if (isPlain(raw)) {
            return Parsed.ok(new BigDecimal(raw));
        }
        String text = PlainText.narrow(raw);
        if (text.isEmpty() || PlainText.isPlaceholder(text)) {
            return Parsed.empty();
        }
        if (text.startsWith("#")) {
            return Parsed.error("importing.value.fault");
        }
        if (text.startsWith("=")) {
            return Parsed.error("importing.value.formula");
        }
        return signed(text.replace('\u2212', '-'));
    }

    private static Parsed<BigDecimal> signed(String text) {
        boolean negative = false;
        String rest = text;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            negative = true;
            rest = rest.substring(1, rest.length() - 1).strip();
        } else if (rest.startsWith("-")) {
            negative = true;
            rest = rest.substring(1).strip();
        } else if (rest.endsWith("-")) {
            negative = true;
            rest = rest.substring(0, rest.length() - 1).strip();
        } else if (rest.startsWith("+")) {
            rest = rest.substring(1);
        }
        Parsed<BigDecimal> size = unsigned(rest);
        BigDecimal value = size.value();
        return negative && value != null ? new Parsed<>(value.negate(), size.level(), size.key()) : size;
    }

    private static Parsed<BigDecimal> unsigned(String text) {
        BigDecimal capital = HanFigures.amount(text);
        if (capital != null) {
            return Parsed.ok(capital);
        }
        String bare = CURRENCY.matcher(text).replaceAll("").strip();
        if (bare.startsWith("-")) {
            Parsed<BigDecimal> size = unsigned(bare.substring(1));
            return size.value() == null ? size : new Parsed<>(size.value().negate(), size.level(), size.key());
        }
        if (bare.startsWith("约") || bare.endsWith("左右")) {
            Parsed<BigDecimal> about = unsigned(bare.replaceAll("^约|左右$", ""));
            return about.value() == null ? about : Parsed.warn(about.value(), "importing.value.about");
        }
        BigDecimal value = number(bare);
        if (value != null) {
            return Parsed.ok(value);
        }
        Matcher scaled = SCALED.matcher(bare);
        BigDecimal scaledDigits = scaled.matches() ? number(scaled.group(1)) : null;
        if (scaledDigits != null) {
            return Parsed.ok(new BigDecimal(scaledDigits.multiply(scale(scaled.group(2)))
                    .stripTrailingZeros().toPlainString()));
        }
        return guess(bare);
    }

    private static Parsed<BigDecimal> guess(String text) {
        Matcher colloquial = COLLOQUIAL.matcher(text);
        if (colloquial.matches()) {
            return Parsed.warn(new BigDecimal(colloquial.group(1) + colloquial.group(2) + "000"),
                    "importing.value.colloquial");
        }
        BigDecimal han = HanFigures.plain(text);
        if (han != null) {
            return Parsed.warn(han, "importing.value.han-figures");
        }
        if (CONFUSABLE.matcher(text).matches()) {
            return Parsed.warn(new BigDecimal(text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1")),
                    "importing.value.letter-as-digit");
        }
        return Parsed.error("importing.value.no-number");
    }

    private static @Nullable BigDecimal number(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(new BigDecimal(text).toPlainString());
        }
        return GROUPED.matcher(text).matches() ? new BigDecimal(text.replaceAll("[, ]", "")) : null;
    }

    private static BigDecimal scale(String word) {
        return BigDecimal.valueOf(switch (word) {
            case "千" -> 1_000L;
            case "万" -> 10_000L;
            default -> 100_000_000L;
        });
    }

    /// `-12.50`: what nearly every cell of a text file looks like.
    private static boolean isPlain(String raw) {
        int length = raw.length();
        int start = length > 0 && raw.charAt(0) == '-' ? 1 : 0;
        if (length == start || length > 18) {
            return false;
        }
        boolean point = false;
        for (int i = start; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '.' && !point && i > start && i < length - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
