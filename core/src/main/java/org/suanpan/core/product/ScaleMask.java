package org.suanpan.core.product;

import java.util.Optional;
import java.util.regex.Pattern;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// How the shop's scale writes its labels: prefix 20–29, then the goods' number `I`, then the weight in grams `W` or the
/// amount in fen `P`, at the end the check digit `C`. A figure stands for itself, `#` for any figure. Empty = no labels.
/// Refuses with `product.scale-mask` what cannot be read.
public record ScaleMask(String pattern) {

    private static final Pattern READABLE = Pattern.compile("2[0-9#]+I{1,9}[0-9#]*(W{1,9}|P{1,9})[0-9#]*C?");

    public static final ScaleMask STANDARD = new ScaleMask("2#IIIIIWWWWWC");

    public ScaleMask {
        pattern = pattern.strip();
        if (!pattern.isEmpty() && !READABLE.matcher(pattern).matches()) {
            throw new Rejected("product.scale-mask", pattern);
        }
    }

    /// Empty for a code that is no label, or was not read to the end.
    public Optional<ScaleLabel> read(String code) {
        if (pattern.isEmpty() || code.length() != pattern.length()) {
            return Optional.empty();
        }
        for (int i = 0; i < code.length(); i++) {
            char wanted = pattern.charAt(i);
            char is = code.charAt(i);
            if (is < '0' || is > '9' || Character.isDigit(wanted) && wanted != is) {
                return Optional.empty();
            }
        }
        if (pattern.endsWith("C") && !isChecked(code)) {
            return Optional.empty();
        }
        return Optional.of(new ScaleLabel(part(code, 'I'), figure(code, 'W'), Money.ofFen(figure(code, 'P'))));
    }

    private String part(String code, char letter) {
        int from = pattern.indexOf(letter);
        return from < 0 ? "" : code.substring(from, pattern.lastIndexOf(letter) + 1);
    }

    private long figure(String code, char letter) {
        String part = part(code, letter);
        return part.isEmpty() ? 0 : Long.parseLong(part);
    }

    /// As on every article: from the right, figures count three times and once in turn.
    private static boolean isChecked(String code) {
        int sum = 0;
        for (int i = code.length() - 1; i >= 0; i--) {
            sum += (code.charAt(i) - '0') * ((code.length() - 1 - i) % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
