package org.suanpan.core.importing.value;

import java.util.BitSet;

/// Collects, over a whole column, what proves the order of `03/01/19`: a part above 12 is no month, one above 31 no
/// day, a two-digit year must be plausible, and years vary less than days.
public final class DateOrderProof {

    private final BitSet first = new BitSet(100);
    private final BitSet second = new BitSet(100);
    private final BitSet third = new BitSet(100);
    private boolean longYear;
    private int seen;

    public void add(String raw) {
        int[] parts = DateText.threeShortParts(raw);
        if (parts.length == 3) {
            seen++;
            first.set(parts[0]);
            second.set(parts[1]);
            if (parts[2] > 99) {
                longYear = true;
            } else {
                third.set(parts[2]);
            }
        }
    }

    /// `thisYear` bounds what a two-digit year may mean.
    public DateOrder order(int thisYear) {
        if (seen == 0) {
            return DateOrder.UNKNOWN;
        }
        boolean dayFirst = max(first) <= 31 && max(second) <= 12;
        boolean monthFirst = max(first) <= 12 && max(second) <= 31;
        boolean yearFirst = !longYear && max(second) <= 12 && max(third) <= 31 && plausibleYears(thisYear);
        if (yearFirst && (dayFirst || monthFirst)) {
            yearFirst = first.cardinality() <= third.cardinality();
            if (yearFirst) {
                return DateOrder.YMD;
            }
        }
        if (yearFirst) {
            return DateOrder.YMD;
        }
        if (dayFirst && monthFirst) {
            return DateOrder.AMBIGUOUS;
        }
        if (dayFirst) {
            return DateOrder.DMY;
        }
        return monthFirst ? DateOrder.MDY : DateOrder.AMBIGUOUS;
    }

    private boolean plausibleYears(int thisYear) {
        return first.stream().allMatch(year -> year >= 90 || 2000 + year <= thisYear + 2);
    }

    private static int max(BitSet values) {
        return values.length() - 1;
    }
}
