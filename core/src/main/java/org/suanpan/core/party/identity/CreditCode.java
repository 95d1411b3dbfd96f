package org.suanpan.core.party.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A unified social credit code (统一社会信用代码) as it was typed, brought to one form and judged.
///
/// GB 32100-2015: 18 places of an alphabet without I, O, S, V and Z; places 3–8 are the digits of a region; place 18
/// checks the others with the weights 3^(i−1) mod 31. GB 11714-1997: place 17 checks places 9–16, the code of the
/// organisation. Nonsense can pass the first check by chance, and few genuine old codes fail the second: so the second
/// only warns.
public final class CreditCode {

    /// What is wrong first, in this order. [#LEGACY_15] has the shape of the tax numbers before 2015.
    public enum Verdict { EMPTY, LEGACY_15, BAD_LENGTH, BAD_CHAR, BAD_REGION, BAD_CHECK, OK }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212_.]");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String LOOK_ALIKE = "IOZSV";
    private static final String MEANT = "1025Y";

    private final String text;
    private final Verdict verdict;

    private CreditCode(String text) {
        this.text = text;
        this.verdict = judge(text);
    }

    /// Full-width letters become plain, blanks, dashes, dots and underscores go, letters become capitals.
    public static CreditCode read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return new CreditCode(FILLING.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /// The code in its one form.
    public String text() {
        return text;
    }

    public Verdict verdict() {
        return verdict;
    }

    public boolean isValid() {
        return verdict == Verdict.OK;
    }

    /// The check character the first 17 places call for; none where the places themselves are wrong.
    public Optional<String> expectedCheck() {
        return isWellFormed() ? Optional.of(String.valueOf(check(text))) : Optional.empty();
    }

    /// Whether places 9–17 are a consistent organisation code; none where the places themselves are wrong.
    public Optional<Boolean> organisationAgrees() {
        return isWellFormed() ? Optional.of(organisationCheck(text) == text.charAt(16)) : Optional.empty();
    }

    /// "Did you mean": the valid codes one fix away, sorted. A fix is all look-alike letters at once, or one swap of
    /// neighbours. Empty for a valid code and for one of another length.
    public List<String> suggestions() {
        if (isValid() || text.length() != LENGTH) {
            return List.of();
        }
        SortedSet<String> fixed = new TreeSet<>();
        fixed.add(lookAlikesMeant());
        for (int i = 0; i + 1 < LENGTH; i++) {
            fixed.add(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
        }
        return fixed.stream().filter(code -> judge(code) == Verdict.OK).toList();
    }

    private boolean isWellFormed() {
        return verdict == Verdict.OK || verdict == Verdict.BAD_CHECK;
    }

    private String lookAlikesMeant() {
        StringBuilder meant = new StringBuilder(text);
        for (int i = 0; i < meant.length(); i++) {
            int at = LOOK_ALIKE.indexOf(meant.charAt(i));
            if (at >= 0) {
                meant.setCharAt(i, MEANT.charAt(at));
            }
        }
        return meant.toString();
    }

    private static Verdict judge(String code) {
        if (code.isEmpty()) {
            return Verdict.EMPTY;
        }
        if (FIFTEEN.matcher(code).matches()) {
            return Verdict.LEGACY_15;
        }
        if (code.codePointCount(0, code.length()) != LENGTH) {
            return Verdict.BAD_LENGTH;
        }
        if (!code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Verdict.BAD_CHAR;
        }
        if (!REGION.matcher(code.substring(2, 8)).matches()) {
            return Verdict.BAD_REGION;
        }
        return check(code) == code.charAt(LENGTH - 1) ? Verdict.OK : Verdict.BAD_CHECK;
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        return switch (11 - sum % 11) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(11 - sum % 11, 10);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditCode code && code.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
