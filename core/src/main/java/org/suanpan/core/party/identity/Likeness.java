package org.suanpan.core.party.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How alike two texts are, as an exact fraction between 0 and 1, so that a threshold is met or missed for certain.
public record Likeness(long numerator, long denominator) {

    public static final Likeness NONE = new Likeness(0, 1);
    public static final Likeness SAME = new Likeness(1, 1);

    private static final Likeness BOOST_FROM = new Likeness(7, 10);
    private static final int LONGEST_PREFIX = 4;

    /// Jaro's measure (Jaro 1989): matches of equal characters within a window of half the longer text, and half the
    /// number of matches that stand in another order. Two empty texts are the same. Counted on code points.
    public static Likeness jaro(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        if (a.length == 0 && b.length == 0) {
            return SAME;
        }
        int window = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
        boolean[] usedA = new boolean[a.length];
        boolean[] usedB = new boolean[b.length];
        long matches = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = Math.max(0, i - window); j <= Math.min(b.length - 1, i + window); j++) {
                if (!usedB[j] && a[i] == b[j]) {
                    usedA[i] = true;
                    usedB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return NONE;
        }
        long moved = moved(a, usedA, b, usedB);
        long ofBoth = 2L * a.length * b.length;
        return new Likeness(matches * (2 * matches * (a.length + b.length)) + (2 * matches - moved) * a.length * b.length,
                3 * matches * ofBoth);
    }

    private static long moved(int[] a, boolean[] usedA, int[] b, boolean[] usedB) {
        long moved = 0;
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            if (usedA[i]) {
                while (!usedB[j]) {
                    j++;
                }
                moved += a[i] == b[j] ? 0 : 1;
                j++;
            }
        }
        return moved;
    }

    /// Jaro–Winkler (Winkler 1990): from 0.7 on, every character of a common beginning (at most four) takes a tenth of
    /// what is missing off.
    public static Likeness jaroWinkler(String left, String right) {
        Likeness jaro = jaro(left, right);
        if (!jaro.isAtLeast(BOOST_FROM)) {
            return jaro;
        }
        int[] a = left.codePoints().limit(LONGEST_PREFIX).toArray();
        int[] b = right.codePoints().limit(LONGEST_PREFIX).toArray();
        int prefix = 0;
        while (prefix < Math.min(a.length, b.length) && a[prefix] == b[prefix]) {
            prefix++;
        }
        return new Likeness(10 * jaro.numerator + prefix * (jaro.denominator - jaro.numerator), 10 * jaro.denominator);
    }

    public boolean isAtLeast(Likeness other) {
        return Math.multiplyExact(numerator, other.denominator) >= Math.multiplyExact(other.numerator, denominator);
    }

    /// `weight`/40 of this and `fortieths`/40 on top: the parts of a score are all multiples of 1/40.
    Likeness weighted(int weight, int fortieths) {
        return new Likeness(weight * numerator + fortieths * denominator, 40 * denominator);
    }

    /// Half-up to `scale` decimals.
    public BigDecimal rounded(int scale) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP);
    }
}
