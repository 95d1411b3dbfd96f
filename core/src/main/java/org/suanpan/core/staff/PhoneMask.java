package org.suanpan.core.staff;

import java.text.Normalizer;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.party.identity.PhoneNumber;

/// Telephone numbers as those read them who may not see them whole: `138****8000`, `0571-****6666`, `***6666`. The last digits stay, so that
/// a caller can be told from another.
public final class PhoneMask {

    private static final char STAR = '*';
    private static final Pattern PARTED = Pattern.compile("[/／、,，;；]");
    /// What is a telephone number wherever it stands: a mobile one, a landline with its area, a service number.
    private static final Pattern IN_TEXT = Pattern.compile("(?<![0-9])(?:(?:\\+|00)?86[- ]?)?(?:1[3-9][0-9](?:[- ]?[0-9]{4}){2}"
            + "|(?:010|02[0-9]|0[3-9][0-9]{2})[- ]?[0-9]{7,8}|[48]00[- ]?[0-9]{3}[- ]?[0-9]{4})(?![0-9])");
    private static final Pattern LONG_RUN = Pattern.compile("(?<![0-9*])[0-9]{7,}(?![0-9*])");
    private static final int MOBILE = 11;
    private static final int MOBILE_HEAD = 3;
    private static final int LONG = 7;
    private static final int MIDDLE = 5;
    private static final int TAIL = 4;

    private PhoneMask() {}

    /// A field that holds nothing but numbers, one or several.
    public static String numbers(String field) {
        return numbers(field, (_, _) -> {});
    }

    /// The same; `seen` is told every mask and the number under it.
    public static String numbers(String field, BiConsumer<String, String> seen) {
        StringBuilder masked = new StringBuilder();
        Matcher parting = PARTED.matcher(field);
        int from = 0;
        while (parting.find()) {
            masked.append(told(field.substring(from, parting.start()), seen)).append(parting.group());
            from = parting.end();
        }
        return masked.append(told(field.substring(from), seen)).toString();
    }

    /// Any words: what is a telephone number in them is masked, the rest stays.
    public static String inWords(String words) {
        return inWords(words, (_, _) -> {});
    }

    public static String inWords(String words, BiConsumer<String, String> seen) {
        return IN_TEXT.matcher(words).replaceAll(number -> Matcher.quoteReplacement(told(number.group(), seen)));
    }

    /// Words of the log of a customer or supplier, where a local number may stand without its area: any seven digits in a row are masked.
    public static String inLog(String words) {
        return LONG_RUN.matcher(inWords(words)).replaceAll(number -> Matcher.quoteReplacement(number(number.group())));
    }

    private static String told(String one, BiConsumer<String, String> seen) {
        String masked = number(one);
        if (!masked.equals(one)) {
            seen.accept(masked.strip(), one.strip());
        }
        return masked;
    }

    /// What is masked already stays.
    private static String number(String one) {
        int digits = (int) one.chars().filter(PhoneMask::isDigit).count();
        if (one.indexOf(STAR) >= 0 && digits < MOBILE) {
            return one;
        }
        PhoneNumber read = PhoneNumber.of(one);
        int head = switch (read.kind()) {
            case LANDLINE -> Normalizer.normalize(one, Normalizer.Form.NFKC).strip().startsWith("0") ? read.value().indexOf('-') : MOBILE_HEAD;
            case MOBILE -> digits - read.value().length() + MOBILE_HEAD;
            case SERVICE -> MOBILE_HEAD;
            case LOCAL, INVALID -> digits > MOBILE ? MOBILE_HEAD : 0;
        };
        int tail = digits >= LONG ? TAIL : digits >= MIDDLE ? 2 : Math.min(1, digits);
        StringBuilder masked = new StringBuilder(one);
        int seen = 0;
        for (int i = 0; i < one.length(); i++) {
            if (isDigit(one.charAt(i))) {
                if (seen >= head && seen < digits - tail) {
                    masked.setCharAt(i, STAR);
                }
                seen++;
            }
        }
        return masked.toString();
    }

    /// Full-width digits are digits as well.
    private static boolean isDigit(int letter) {
        return Character.isDigit(letter);
    }
}
