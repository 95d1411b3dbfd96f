package org.suanpan.core.base;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of a record nobody gave one: the next number in the way the shop has written its last codes.
public final class NextCode {

    // Longer runs of digits are barcodes, not numbers somebody counts on.
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");
    private static final String FIRST = "0001";

    private NextCode() {}

    /// `newest` = the last codes given, the newest first; `starting` = all codes that start with some words.
    public static String after(List<String> newest, Function<String, List<String>> starting) {
        for (String code : newest) {
            Matcher counted = COUNTED.matcher(code);
            if (counted.matches() && !endsInDigit(counted.group(1))) {
                return after(counted.group(1), counted.group(2).length(), starting.apply(counted.group(1)));
            }
        }
        return after("", FIRST.length(), starting.apply(""));
    }

    private static String after(String lead, int width, List<String> codes) {
        long last = 0;
        for (String code : codes) {
            String rest = code.substring(lead.length());
            if (rest.matches("\\d{1,9}")) {
                last = Math.max(last, Long.parseLong(rest));
            }
        }
        String number = String.valueOf(last + 1);
        return lead + "0".repeat(Math.max(0, width - number.length())) + number;
    }

    private static boolean endsInDigit(String lead) {
        return !lead.isEmpty() && Character.isDigit(lead.charAt(lead.length() - 1));
    }
}
