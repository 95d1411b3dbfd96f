package org.suanpan.core.ledger.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Document numbers as different hands write them: `xs-202603-0001`, `ＸＳ202603－0001`, `XS 202603 0001` are one.
final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("[A-Z0-9]+(?:[-_/.—－ ]?[A-Z0-9]+)*");
    private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]");

    private Numbers() {}

    static String plain(String written) {
        return OTHER.matcher(wide(written)).replaceAll("");
    }

    /// The figures of a number alone.
    static String figures(String plain) {
        return LETTERS.matcher(plain).replaceAll("");
    }

    /// Everything in a text that may be a number, plain.
    static List<String> in(String text) {
        return WRITTEN.matcher(wide(text)).results().map(MatchResult::group).map(Numbers::plain).distinct().toList();
    }

    private static String wide(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}
