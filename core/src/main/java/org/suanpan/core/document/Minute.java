package org.suanpan.core.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// A minute of the day, as people write it.
public final class Minute {

    private static final int MINUTES = 60;
    private static final int HOURS = 24;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:：.]?(\\d{2})");

    private Minute() {}

    /// From `9:30`, `09:30` or `0930`; null when nothing is typed. Refuses what is no time with `document.not-a-time`.
    public static @Nullable Integer read(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return null;
        }
        Matcher found = TYPED.matcher(words);
        if (found.matches()) {
            int hour = Integer.parseInt(found.group(1));
            int minute = Integer.parseInt(found.group(2));
            if (hour < HOURS && minute < MINUTES) {
                return hour * MINUTES + minute;
            }
        }
        throw new Rejected("document.not-a-time", words);
    }

    /// As `09:30`.
    public static String words(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES, minute % MINUTES);
    }
}
