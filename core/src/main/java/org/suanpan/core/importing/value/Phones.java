package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;

/// Reads telephone numbers.
public final class Phones {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("(?:0\\d{2,3}-?)?\\d{7,8}(?:-\\d{1,5})?|[48]00-?\\d{3}-?\\d{4}");
    private static final Pattern FIRST_MOBILE = Pattern.compile("(1[3-9]\\d{9})(?!\\d)[/、,，; ]*(.+)");
    private static final Pattern LOST = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{1,2}");

    private Phones() {}

    /// A mobile number; a landline or a number with something wrong leaves no value but says what it is.
    public static Parsed<String> mobile(Cell cell) {
        String text = digits(cell);
        if (text.isEmpty() || PlainText.isPlaceholder(text)) {
            return Parsed.empty();
        }
        if (LOST.matcher(text).matches()) {
            return Parsed.error("importing.value.digits-lost");
        }
        String number = text.replaceAll("^(?:\\+|00)86[- ]?", "").replaceAll("\\.0$", "");
        String close = number.replaceAll("[ -]", "");
        if (MOBILE.matcher(close).matches()) {
            return Parsed.ok(close);
        }
        Matcher more = FIRST_MOBILE.matcher(number);
        if (more.matches()) {
            return Parsed.warn(more.group(1), "importing.value.more-than-a-number");
        }
        return LANDLINE.matcher(number).matches() && close.length() != 10 || number.startsWith("400") || number.startsWith("0")
                ? Parsed.info(null, "importing.value.landline")
                : Parsed.warn(null, "importing.value.no-mobile");
    }

    /// Any telephone number, kept as written where it is no plain mobile number; refused when digits are lost.
    public static Parsed<String> any(Cell cell) {
        Parsed<String> mobile = mobile(cell);
        if (mobile.isError() || mobile.value() != null && mobile.level() == Parsed.Level.OK) {
            return mobile;
        }
        String text = digits(cell);
        return text.isEmpty() || PlainText.isPlaceholder(text) ? Parsed.empty() : Parsed.ok(text);
    }

    private static String digits(Cell cell) {
        return switch (cell) {
            case Cell.Text(String raw) -> PlainText.narrow(raw);
            case Cell.Number(BigDecimal value, String _) -> value.stripTrailingZeros().toPlainString();
            default -> cell.written();
        };
    }
}
