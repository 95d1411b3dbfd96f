package org.suanpan.core.tier;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;

/// Where a customer stands, read from what earlier reviews decided for him (oldest first). Evaluations are counted by
/// month: reviewing every day neither hastens a demotion nor uses up a protection.
record TierHistory(List<TierAssignment> decided) {

    /// Standing before an evaluation in `month`; call only when something was decided before.
    Standing standing(YearMonth month, int protectEvaluations) {
        return new Standing(decided.getLast().tier(), warnings(month), protectedFor(month, protectEvaluations));
    }

    private int warnings(YearMonth month) {
        List<TierAssignment> trailing = after(lastThatIs(false, Verdict.WARN));
        return countMonths(trailing, month);
    }

    private int protectedFor(YearMonth month, int protectEvaluations) {
        int promoted = lastThatIs(true, Verdict.PROMOTE);
        if (promoted < 0) {
            return 0;
        }
        YearMonth start = YearMonth.from(decided.get(promoted).asOf());
        List<TierAssignment> since =
                after(promoted).stream().filter(a -> !YearMonth.from(a.asOf()).equals(start)).toList();
        return Math.max(0, protectEvaluations - countMonths(since, month));
    }

    private static int countMonths(List<TierAssignment> assignments, YearMonth butNot) {
        return (int) assignments.stream()
                .map(a -> YearMonth.from(a.asOf()))
                .filter(m -> !m.equals(butNot))
                .distinct()
                .count();
    }

    private List<TierAssignment> after(int index) {
        return decided.subList(index + 1, decided.size());
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
