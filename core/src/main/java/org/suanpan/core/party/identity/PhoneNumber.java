package org.suanpan.core.party.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A telephone number in one form: `13800138000`, `0571-88886666`, `4008001234`; `extension` is empty where there is
/// none. An [Kind#INVALID] one keeps its digits.
public record PhoneNumber(Kind kind, String value, String extension) {

    /// [#LOCAL] lacks its area, so it says who is called only within one town.
    public enum Kind { MOBILE, LANDLINE, SERVICE, LOCAL, INVALID }

    private static final Pattern EXTENSION = Pattern.compile("(.*?\\d.*?)(?:转|ext|x)(.*)", Pattern.DOTALL);
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?(1[3-9][0-9]{9})");
    private static final Pattern ABROAD = Pattern.compile("(?:00)?86(.*)");
    private static final Pattern SERVICE = Pattern.compile("[48]00[0-9]{7}");
    private static final Pattern LANDLINE = Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})([0-9]{7,8})");
    private static final Pattern LOCAL = Pattern.compile("[1-9][0-9]{6,7}");

    /// Reads a number as people write it. 86 before a mobile number always goes; before a landline only where it was
    /// written as a country code (`+86`, `0086`), because digits of an area may look the same.
    public static PhoneNumber of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        Matcher extended = EXTENSION.matcher(plain);
        boolean isExtended = extended.matches();
        String main = isExtended ? extended.group(1) : plain;
        String extension = isExtended ? digits(extended.group(2)) : "";
        String digits = digits(main);
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            return new PhoneNumber(Kind.MOBILE, mobile.group(1), extension);
        }
        Matcher abroad = ABROAD.matcher(digits);
        boolean hasCountry = abroad.matches() && (isMarked(main) || digits.startsWith("0086"));
        return atHome(hasCountry ? abroad.group(1) : digits, hasCountry, digits, extension);
    }

    private static PhoneNumber atHome(String number, boolean fromAbroad, String digits, String extension) {
        if (SERVICE.matcher(number).matches()) {
            return new PhoneNumber(Kind.SERVICE, number, extension);
        }
        Matcher landline = LANDLINE.matcher(fromAbroad && !number.startsWith("0") ? "0" + number : number);
        if (landline.matches()) {
            return new PhoneNumber(Kind.LANDLINE, landline.group(1) + "-" + landline.group(2), extension);
        }
        return LOCAL.matcher(number).matches()
                ? new PhoneNumber(Kind.LOCAL, number, extension)
                : new PhoneNumber(Kind.INVALID, digits, extension);
    }

    /// Whether the number alone says whose it is: two customers who share it have something in common.
    public boolean isPersonal() {
        return kind == Kind.MOBILE || kind == Kind.LANDLINE;
    }

    private static boolean isMarked(String main) {
        int first = main.indexOf('8');
        return first > 0 && main.substring(0, first).contains("+");
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
