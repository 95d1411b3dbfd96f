package org.suanpan.core.tier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.TierFacts.CustomerFacts;

/// Reviews every customer but the walk-in one.
public final class TierService implements Tiering {

    private static final int STEPS = 4;
    /// A model of so many days ago still speaks for the same customers.
    private static final int FIT_DAYS = 31;

    private final TierFacts facts;
    private final TierAssignments assignments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final TierPolicy policy;
    private final OrderFits fits;

    public TierService(TierPorts ports, UnitOfWork unitOfWork, Clock clock, TierPolicy policy) {
        this.facts = ports.facts();
        this.assignments = ports.assignments();
        this.fits = ports.fits();
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.policy = policy;
    }

    /// With the model of a review not long ago, else with one fitted for this look only.
    @Override
    public TierReview review(LocalDate asOf, Progress progress) {
        List<CustomerFacts> customers = customers(asOf, progress);
        OrderFits.Fitted fitted = fits.latest(asOf.minusDays(FIT_DAYS), asOf).orElseGet(() -> fitted(customers, asOf));
        return evaluate(asOf, customers, fitted, progress).review();
    }

    /// Fits the model anew and keeps it. A day before the latest stored review is refused: what was decided later would no
    /// longer be the last word.
    @Override
    public TierReview apply(LocalDate asOf, Actor actor, Progress progress) {
        return unitOfWork.write(() -> {
            assignments.latestReview().filter(asOf::isBefore).ifPresent(latest -> {
                throw new Rejected("tier.later-review", asOf, latest);
            });
            List<CustomerFacts> customers = customers(asOf, progress);
            OrderFits.Fitted fitted = fitted(customers, asOf);
            TierEvaluator.Outcome outcome = evaluate(asOf, customers, fitted, progress);
            assignments.add(outcome.assignments(), clock.instant(), actor);
            if (fitted != null) {
                fits.add(fitted, clock.instant(), actor);
            }
            progress.step(STEPS, STEPS);
            return outcome.review();
        });
    }

    private List<CustomerFacts> customers(LocalDate asOf, Progress progress) {
        progress.checkpoint(0, STEPS);
        List<CustomerFacts> customers = facts.of(new DateSpan(asOf.minusYears(1).plusDays(1), asOf));
        progress.checkpoint(1, STEPS);
        return customers;
    }

    private static OrderFits.@Nullable Fitted fitted(List<CustomerFacts> customers, LocalDate asOf) {
        List<List<LocalDate>> days = customers.stream().map(CustomerFacts::orderDays).filter(d -> !d.isEmpty()).toList();
        return Outlooks.fit(days, asOf).map(fit -> new OrderFits.Fitted(asOf, days.size(), fit)).orElse(null);
    }

    private TierEvaluator.Outcome evaluate(LocalDate asOf, List<CustomerFacts> customers, OrderFits.@Nullable Fitted fitted,
            Progress progress) {
        progress.checkpoint(2, STEPS);
        var outcome = new TierEvaluator(policy, asOf, assignments.before(asOf), fitted).evaluate(customers);
        progress.checkpoint(3, STEPS);
        return outcome;
    }
}
