package org.suanpan.core.tier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// Keeps tiers steady: promotion at once (enter lines are inclusive, it may jump), demotion by one step after
/// `demoteAfter` evaluations in a row strictly below the lower exit line, and none during the `protectEvaluations`
/// evaluations that follow a promotion. One line a tier but the lowest, the best tier first. A debt overdue for more than
/// `overdueDays` means the lowest tier at once; null = no such rule.
public record HysteresisPolicy(List<Rate> enter, List<Rate> exit, int demoteAfter, int protectEvaluations,
        @Nullable Integer overdueDays) {

    private static final Tier[] TIERS = Tier.values();

    public HysteresisPolicy {
        enter = List.copyOf(enter);
        exit = List.copyOf(exit);
    }

    /// What an evaluation said. OVERRIDE: a person said so. EXPIRED: what a person said is over, so the
    /// points decide as the first time.
    public enum Verdict { FIRST, KEEP, PROMOTE, PROTECTED, WARN, DEMOTE, HARD, OVERRIDE, EXPIRED }

    /// Where a customer stands between evaluations: warnings in a row, evaluations still protected.
    public record Standing(Tier tier, int warnings, int protectedFor) {

        public static Standing at(Tier tier) {
            return new Standing(tier, 0, 0);
        }
    }

    public record Evaluation(Standing after, Verdict verdict) {}

    public Evaluation evaluate(Standing before, Rate score) {
        Tier reached = reached(score);
        if (reached.compareTo(before.tier()) < 0) {
            return new Evaluation(new Standing(reached, 0, protectEvaluations), Verdict.PROMOTE);
        }
        int protection = Math.max(0, before.protectedFor() - 1);
        if (!isBelowExit(before.tier(), score)) {
            return new Evaluation(new Standing(before.tier(), 0, protection), Verdict.KEEP);
        }
        if (before.protectedFor() > 0) {
            return new Evaluation(new Standing(before.tier(), before.warnings(), protection), Verdict.PROTECTED);
        }
        int warnings = before.warnings() + 1;
        return warnings >= demoteAfter
                ? new Evaluation(Standing.at(oneBelow(before.tier())), Verdict.DEMOTE)
                : new Evaluation(new Standing(before.tier(), warnings, 0), Verdict.WARN);
    }

    /// A hard rule (long overdue, fraud) was hit: the lowest tier at once, whatever the score and the protection.
    public Evaluation breakHard() {
        return new Evaluation(Standing.at(lowest()), Verdict.HARD);
    }

    /// The tier a customer without an assignment gets.
    public Tier reached(Rate score) {
        for (int i = 0; i < enter.size(); i++) {
            if (score.compareTo(enter.get(i)) >= 0) {
                return TIERS[i];
            }
        }
        return lowest();
    }

    public Tier lowest() {
        return TIERS[enter.size()];
    }

    /// A tier this policy has: one below the lowest becomes the lowest.
    public Tier within(Tier tier) {
        return tier.compareTo(lowest()) > 0 ? lowest() : tier;
    }

    private boolean isBelowExit(Tier tier, Rate score) {
        return tier != lowest() && score.compareTo(exit.get(tier.ordinal())) < 0;
    }

    private Tier oneBelow(Tier tier) {
        return within(TIERS[Math.min(tier.ordinal() + 1, TIERS.length - 1)]);
    }
}
