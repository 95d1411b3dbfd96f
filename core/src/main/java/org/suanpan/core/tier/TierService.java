package org.suanpan.core.tier;

import java.time.Clock;
import java.time.LocalDate;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;

/// Reviews every customer but the walk-in one.
public final class TierService implements Tiering {

    private static final int STEPS = 3;

    private final TierFacts facts;
    private final TierAssignments assignments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final TierPolicy policy;

    public TierService(TierFacts facts, TierAssignments assignments, UnitOfWork unitOfWork, Clock clock,
            TierPolicy policy) {
        this.facts = facts;
        this.assignments = assignments;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.policy = policy;
    }

    @Override
    public TierReview review(LocalDate asOf, Progress progress) {
        return evaluate(asOf, progress).review();
    }

    /// A day before the latest stored review is refused: what was decided later would no longer be the last word.
    @Override
    public TierReview apply(LocalDate asOf, Actor actor, Progress progress) {
        return unitOfWork.write(() -> {
            assignments.latestReview().filter(asOf::isBefore).ifPresent(latest -> {
                throw new Rejected("tier.later-review", asOf, latest);
            });
            TierEvaluator.Outcome outcome = evaluate(asOf, progress);
            assignments.add(outcome.assignments(), clock.instant(), actor);
            progress.step(STEPS, STEPS);
            return outcome.review();
        });
    }

    private TierEvaluator.Outcome evaluate(LocalDate asOf, Progress progress) {
        progress.checkpoint(0, STEPS);
        var customers = facts.of(new DateSpan(asOf.minusYears(1).plusDays(1), asOf));
        progress.checkpoint(1, STEPS);
        var outcome = new TierEvaluator(policy, asOf, assignments.before(asOf)).evaluate(customers);
        progress.checkpoint(2, STEPS);
        return outcome;
    }
}
