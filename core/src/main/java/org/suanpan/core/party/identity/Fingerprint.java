package org.suanpan.core.party.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keys under which different spellings of a Latin name fall together: the key collision methods of OpenRefine.
public final class Fingerprint {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}\\p{Cc}&&[^\\s]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Fingerprint() {}

    /// The words of a text once each, sorted: `Acme, Inc.` and `inc acme` are both `acme inc`.
    public static String words(String text) {
        return String.join(" ", new TreeSet<>(Stream.of(BLANKS.split(plain(text))).filter(w -> !w.isEmpty()).toList()));
    }

    /// Every run of `n` characters of a text without its blanks once, sorted; empty for a shorter text.
    public static String grams(String text, int n) {
        int[] points = BLANKS.matcher(plain(text)).replaceAll("").codePoints().toArray();
        TreeSet<String> grams = new TreeSet<>();
        for (int i = 0; i + n <= points.length; i++) {
            grams.add(new String(points, i, n));
        }
        return String.join("", grams);
    }

    private static String plain(String text) {
        String decomposed = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return PUNCTUATION.matcher(decomposed.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
