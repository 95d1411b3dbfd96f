package org.suanpan.core.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;

/// Where a customer stands, read from what earlier reviews decided for him (oldest first). Evaluations are counted by
/// month: reviewing every day neither hastens a demotion nor uses up a protection.
record TierHistory(List<TierAssignment> decided) {

    private static final int NONE = -1;

    /// Standing before an evaluation in `month`; call only when something was decided before.
    Standing standing(YearMonth month, int protectEvaluations) {
        return new Standing(decided.getLast().tier(), warnings(month), protectedFor(month, protectEvaluations));
    }

    private int warnings(YearMonth month) {
        int before = lastThatIs(false, Verdict.WARN);
        return countMonths(before + 1, month(month.getYear(), month.getMonthValue()),
                before >= 0 && hasDecided(decided.get(before).verdict()) ? month(decided.get(before).asOf()) : NONE);
    }

    /// A month in which a tier was given has had its evaluation: what is reviewed again in it warns nobody.
    private static boolean hasDecided(Verdict verdict) {
        return verdict != Verdict.KEEP && verdict != Verdict.PROTECTED;
    }

    private int protectedFor(YearMonth month, int protectEvaluations) {
        int promoted = lastThatIs(true, Verdict.PROMOTE);
        if (promoted < 0) {
            return 0;
        }
        int start = month(decided.get(promoted).asOf());
        return Math.max(0, protectEvaluations - countMonths(promoted + 1, month(month.getYear(), month.getMonthValue()), start));
    }

    /// The months of the decisions from a place on, two of them left out.
    private int countMonths(int from, int butNot, int norThis) {
        int months = 0;
        int last = NONE;
        for (int i = from; i < decided.size(); i++) {
            int month = month(decided.get(i).asOf());
            months += month != last && month != butNot && month != norThis ? 1 : 0;
            last = month;
        }
        return months;
    }

    private static int month(LocalDate day) {
        return month(day.getYear(), day.getMonthValue());
    }

    private static int month(int year, int month) {
        return year * 12 + month;
    }

    /// Index of the last decision whose verdict is (or is not) `verdict`; -1 without one.
    private int lastThatIs(boolean wanted, Verdict verdict) {
        int i = decided.size() - 1;
        while (i >= 0 && (decided.get(i).verdict() == verdict) != wanted) {
            i--;
        }
        return i;
    }
}
