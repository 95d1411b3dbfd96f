package org.suanpan.core.tier;

import org.suanpan.core.base.Rate;

/// Keeps tiers steady: promotion at once (enter lines are inclusive, it may jump), demotion by one step after
/// `demoteAfter` evaluations in a row strictly below the lower exit line, and none during the `protectEvaluations`
/// evaluations that follow a promotion.
public record HysteresisPolicy(Rate enterA, Rate enterB, Rate exitA, Rate exitB, int demoteAfter,
        int protectEvaluations) {

    /// What an evaluation said.
    public enum Verdict { FIRST, KEEP, PROMOTE, PROTECTED, WARN, DEMOTE, HARD }

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

    /// A hard rule (long overdue, fraud) was hit: C at once, whatever the score and the protection.
    public Evaluation breakHard() {
        return new Evaluation(Standing.at(Tier.C), Verdict.HARD);
    }

    /// The tier a customer without an assignment gets.
    public Tier reached(Rate score) {
        if (score.compareTo(enterA) >= 0) {
            return Tier.A;
        }
        return score.compareTo(enterB) >= 0 ? Tier.B : Tier.C;
    }

    private boolean isBelowExit(Tier tier, Rate score) {
        return switch (tier) {
            case A -> score.compareTo(exitA) < 0;
            case B -> score.compareTo(exitB) < 0;
            case C -> false;
        };
    }

    private static Tier oneBelow(Tier tier) {
        return tier == Tier.A ? Tier.B : Tier.C;
    }
}
