package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.party.identity.CreditCode;

/// Reads what identifies: codes, bar codes, tax numbers, accounts. Leading zeros stay, `17850.0` is `17850`, and a
/// number whose digits the spreadsheet has already lost is refused.
public final class Codes {

    private static final Pattern LOST = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{1,3}");
    private static final Pattern POINT_ZERO = Pattern.compile("\\d+\\.0+");
    private static final Pattern EAN13 = Pattern.compile("\\d{13}");
    private static final int SAFE_DIGITS = 15;

    private Codes() {}

    /// A code as written, inside ASCII folded to its plain form.
    public static Parsed<String> code(Cell cell) {
        if (cell instanceof Cell.Text(String raw)) {
            String text = PlainText.of(raw);
            String narrow = PlainText.narrow(raw);
            if (narrow.isEmpty() || PlainText.isPlaceholder(narrow)) {
                return Parsed.empty();
            }
            if (narrow.indexOf('\uFFFD') >= 0) {
                return Parsed.error("importing.value.unreadable");
            }
            if (LOST.matcher(narrow).matches()) {
                return Parsed.error("importing.value.digits-lost");
            }
            return POINT_ZERO.matcher(narrow).matches()
                    ? Parsed.ok(narrow.substring(0, narrow.indexOf('.')))
                    : narrow.equals(text) ? Parsed.ok(text) : Parsed.info(text, "importing.value.full-width");
        }
        return number(cell);
    }

    /// The form in which codes are compared with one another where case and width do not matter.
    public static String matching(String code) {
        return PlainText.narrow(code).toUpperCase(java.util.Locale.ROOT);
    }

    /// A numeric code among text siblings that are padded: the zeros are proposed back.
    public static Parsed<String> padded(Cell cell, int siblingLength) {
        Parsed<String> code = code(cell);
        String value = code.value();
        return cell instanceof Cell.Number && value != null && value.length() < siblingLength
                ? Parsed.warn("0".repeat(siblingLength - value.length()) + value, "importing.value.padded")
                : code;
    }

    public static Parsed<String> barcode(Cell cell) {
        Parsed<String> code = code(cell);
        String value = code.value();
        if (value == null || !EAN13.matcher(value).matches()) {
            return code;
        }
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10 == value.charAt(12) - '0'
                ? code
                : Parsed.warn(value, "importing.value.check-digit");
    }

    public static Parsed<String> taxId(Cell cell) {
        Parsed<String> code = code(cell);
        String value = code.value();
        if (value == null) {
            return code;
        }
        String upper = value.toUpperCase(java.util.Locale.ROOT);
        return upper.length() != 18 || CreditCode.read(upper).isValid()
                ? Parsed.ok(upper)
                : Parsed.warn(null, "importing.value.check-digit");
    }

    public static Parsed<String> account(Cell cell) {
        Parsed<String> code = code(cell);
        String value = code.value();
        return value == null ? code : Parsed.ok(value.replaceAll("[ -]", ""));
    }

    private static Parsed<String> number(Cell cell) {
        return switch (cell) {
            case Cell.Number(BigDecimal value, String format) -> {
                BigDecimal plain = value.stripTrailingZeros();
                if (plain.precision() - plain.scale() > SAFE_DIGITS) {
                    yield Parsed.error("importing.value.digits-lost");
                }
                String text = plain.scale() > 0 ? plain.toPlainString() : plain.toBigInteger().toString();
                yield Parsed.ok("0".repeat(Math.max(0, format.length() - text.length())) + text);
            }
            case Cell.Fault _ -> Parsed.error("importing.value.fault");
            case Cell.Blank _ -> Parsed.empty();
            default -> Parsed.ok(cell.written());
        };
    }
}
