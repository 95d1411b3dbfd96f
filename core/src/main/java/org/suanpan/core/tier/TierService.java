package org.suanpan.core.tier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.policy.Schedule;

/// Reviews every customer but the walk-in one.
public final class TierService implements Tiering {

    private static final int STEPS = 4;
    /// A model of so many days ago still speaks for the same customers.
    private static final int FIT_DAYS = 31;

    private final TierFacts facts;
    private final TierAssignments assignments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final TierPorts ports;
    private final OrderFits fits;
    private final TierEvaluator.Memory memory = new TierEvaluator.Memory(false);
    private volatile @Nullable OwnFit ownFit;

    /// The model of a look for which none is stored; good as long as the very same facts are looked at.
    private record OwnFit(List<CustomerFacts> customers, LocalDate asOf, OrderFits.@Nullable Fitted fitted) {}

    public TierService(TierPorts ports, UnitOfWork unitOfWork, Clock clock) {
        this.ports = ports;
        this.facts = ports.facts();
        this.assignments = ports.assignments();
        this.fits = ports.fits();
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public TierReview review(LocalDate asOf, Progress progress) {
        return look(asOf, progress).review();
    }

    /// With the model of a review not long ago, else with one fitted for this look only.
    @Override
    public TierReview review(LocalDate asOf, TierPolicy policy, Progress progress) {
        return look(asOf, policy, new TierEvaluator.Memory(false), progress).review();
    }

    @Override
    public Looked look(LocalDate asOf, Progress progress) {
        return look(asOf, ports.policies().inForce(asOf), memory, progress);
    }

    private Looked look(LocalDate asOf, TierPolicy policy, TierEvaluator.Memory memory, Progress progress) {
        List<CustomerFacts> customers = customers(asOf, policy, progress);
        OrderFits.Fitted fitted = fits.latest(asOf.minusDays(FIT_DAYS), asOf).orElseGet(() -> fitted(customers, asOf));
        return new Looked(policy, customers, evaluate(asOf, policy, customers, fitted, memory, progress).review());
    }

    /// A tier given by hand on the day itself came after the review and is no part of its version.
    @Override
    public TierReview replay(LocalDate asOf, Progress progress) {
        List<TierAssignment> stored = assignments.on(asOf);
        if (stored.isEmpty()) {
            throw new Rejected("tier.no-review", asOf);
        }
        int version = stored.stream().mapToInt(TierAssignment::policyVersion).min().orElseThrow();
        return review(asOf, ports.policies().version(version), progress);
    }

    /// Fits the model anew and keeps it. A day before the latest stored review is refused: what was decided later would no
    /// longer be the last word; so is a day to come, as nothing could be decided before it any more.
    @Override
    public TierReview apply(LocalDate asOf, Actor actor, Progress progress) {
        return unitOfWork.write(() -> keep(asOf, actor, progress));
    }

    /// As of the last day of the month, unless something was decided since: then as of today.
    @Override
    public Optional<TierReview> keepUp(LocalDate today, Schedule schedule, Progress progress) {
        LocalDate monthEnd = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        return schedule != Schedule.BY_ITSELF ? Optional.empty() : unitOfWork.write(() -> {
            LocalDate latest = assignments.latestReview().orElse(monthEnd);
            if (isReviewed(monthEnd) || latest.isAfter(today)) {
                return Optional.empty();
            }
            TierReview review = keep(latest.isAfter(monthEnd) ? today : monthEnd, Actor.PROGRAM, progress);
            ports.policies().keepScheduled(monthEnd);
            return Optional.of(review);
        });
    }

    private boolean isReviewed(LocalDate monthEnd) {
        return Stream.of(assignments.latestEvaluation(), ports.policies().scheduled()).flatMap(Optional::stream)
                .anyMatch(day -> !day.isBefore(monthEnd));
    }

    private TierReview keep(LocalDate asOf, Actor actor, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        if (asOf.isAfter(today)) {
            throw new Rejected("tier.future-review", asOf, today);
        }
        assignments.latestReview().filter(asOf::isBefore).ifPresent(latest -> {
            throw new Rejected("tier.later-review", asOf, latest);
        });
        TierPolicy policy = ports.policies().inForce(asOf);
        List<CustomerFacts> customers = customers(asOf, policy, progress);
        OrderFits.Fitted fitted = fitted(customers, asOf);
        TierEvaluator.Outcome outcome = evaluate(asOf, policy, customers, fitted, new TierEvaluator.Memory(false), progress);
        assignments.add(outcome.assignments(), clock.instant(), actor);
        if (fitted != null) {
            fits.add(fitted, clock.instant(), actor);
        }
        progress.step(STEPS, STEPS);
        return outcome.review();
    }

    private List<CustomerFacts> customers(LocalDate asOf, TierPolicy policy, Progress progress) {
        progress.checkpoint(0, STEPS);
        List<CustomerFacts> customers = facts.of(new DateSpan(asOf.minusMonths(policy.basis().months()).plusDays(1), asOf));
        progress.checkpoint(1, STEPS);
        return customers;
    }

    private OrderFits.@Nullable Fitted fitted(List<CustomerFacts> customers, LocalDate asOf) {
        OwnFit last = ownFit;
        if (last == null || last.customers != customers || !last.asOf.equals(asOf)) {
            List<List<LocalDate>> days = customers.stream().map(CustomerFacts::orderDays).filter(d -> !d.isEmpty()).toList();
            last = new OwnFit(customers, asOf, Outlooks.fit(days, asOf).map(fit -> new OrderFits.Fitted(asOf, days.size(), fit)).orElse(null));
            ownFit = last;
        }
        return last.fitted;
    }

    private TierEvaluator.Outcome evaluate(LocalDate asOf, TierPolicy policy, List<CustomerFacts> customers,
            OrderFits.@Nullable Fitted fitted, TierEvaluator.Memory memory, Progress progress) {
        progress.checkpoint(2, STEPS);
        var known = new TierEvaluator.Known(assignments.before(asOf), ports.overrides().on(asOf),
                policy.hysteresis().overdueDays() == null ? Map.of() : ports.arrears().overdueDays(asOf));
        var outcome = new TierEvaluator(policy, asOf, known, fitted, memory).evaluate(customers);
        progress.checkpoint(3, STEPS);
        return outcome;
    }
}
