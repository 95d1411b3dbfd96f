package org.suanpan.core.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.base.Rejected;

/// How the numbers of a kind of document are written: `XS-{yyyyMM}-{0000}`.
///
/// Words, then a day in braces made of `yyyy` or `yy`, `MM`, `dd`, in the end the counter in braces, one 0 a digit at
/// least. The counter begins anew with every new text before it: daily, monthly, yearly or never, as the day says. Words
/// hold no digits, and one stands right before the counter; so a number taken apart at its last non-digit gives that text
/// and the place in it, whatever format it was written by, and two formats can only make the same number where they share
/// one series.
public record NumberFormat(String pattern) {

    private static final Pattern SHAPE = Pattern.compile("([^{}]*)(?:\\{([^{}]*)}([^{}]*))?\\{(0+)}");
    private static final Pattern DAY = Pattern.compile("(?:yyyy|yy)(?:MM(?:dd)?)?");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}/_.-]*");
    private static final int LONGEST_COUNTER = 8;
    private static final int LONGEST = 40;

    /// When the counter begins anew.
    public enum Restart { NEVER, YEARLY, MONTHLY, DAILY }

    public NumberFormat {
        Matcher parts = SHAPE.matcher(pattern);
        if (!parts.matches()) {
            throw new Rejected(!pattern.contains("{0") ? "number.no-counter"
                    : !pattern.endsWith("0}") ? "number.counter-last" : "number.shape", pattern);
        }
        String day = parts.group(2);
        String between = day == null ? "" : parts.group(3);
        if (day != null && !DAY.matcher(day).matches()) {
            throw new Rejected("number.day", "{" + day + "}");
        }
        if (!WORDS.matcher(parts.group(1)).matches() || !WORDS.matcher(between).matches()) {
            throw new Rejected("number.words", parts.group(1) + between);
        }
        if (parts.group(1).isEmpty() || !Character.isLetter(parts.group(1).charAt(0))) {
            throw new Rejected("number.begins-with-letter", pattern);
        }
        if (day != null && between.isEmpty()) {
            throw new Rejected("number.apart", pattern);
        }
        if (parts.group(4).length() > LONGEST_COUNTER || pattern.length() > LONGEST) {
            throw new Rejected("number.too-long", pattern);
        }
    }

    public static NumberFormat standard(DocumentKind kind) {
        return new NumberFormat(kind.prefix() + "-{yyyyMM}-{0000}");
    }

    private Matcher parts() {
        Matcher parts = SHAPE.matcher(pattern);
        if (!parts.matches()) {
            throw new IllegalStateException(pattern);
        }
        return parts;
    }

    /// The words it begins with; no two kinds share them.
    public String prefix() {
        return parts().group(1);
    }

    public Restart restart() {
        String day = parts().group(2);
        return day == null ? Restart.NEVER : day.endsWith("dd") ? Restart.DAILY : day.endsWith("MM") ? Restart.MONTHLY
                : Restart.YEARLY;
    }

    /// Everything before the counter: the name of the series that counts documents of this day.
    public String stem(LocalDate date) {
        Matcher parts = parts();
        return parts.group(2) == null ? parts.group(1)
                : parts.group(1) + DateTimeFormatter.ofPattern(parts.group(2).replace('y', 'u'), Locale.ROOT).format(date)
                        + parts.group(3);
    }

    /// `place` counts from 1; a number that has outgrown its digits simply grows longer.
    public DocumentNumber number(LocalDate date, long place) {
        String digits = Long.toString(place);
        return new DocumentNumber(stem(date) + "0".repeat(Math.max(0, parts().group(4).length() - digits.length())) + digits);
    }

    /// Refuses words that another kind's numbers begin with, now or on documents there are (`inUse` by those words).
    public void refuseShared(DocumentKind own, Map<String, DocumentKind> inUse) {
        DocumentKind other = inUse.get(prefix());
        if (other != null && other != own) {
            throw new Rejected("number.shared", prefix());
        }
    }
}
