package org.suanpan.core.tier.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierAssignments;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;

/// Each change is one unit of work.
public final class TierPolicyService implements TierPolicing {

    private static final int MOST_NAME = 40;

    private final TierPolicies policies;
    private final TierOverrides overrides;
    private final TierAssignments assignments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public TierPolicyService(TierPorts ports, UnitOfWork unitOfWork, Clock clock) {
        this.policies = ports.policies();
        this.overrides = ports.overrides();
        this.assignments = ports.assignments();
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public List<PolicyVersion> versions() {
        return policies.versions();
    }

    @Override
    public List<PolicyDraft> drafts() {
        return policies.drafts();
    }

    @Override
    public TierPolicy inForce(LocalDate day) {
        return policies.inForce(day);
    }

    @Override
    public long keep(PolicyDraft draft, Actor actor) {
        String name = named(draft);
        return unitOfWork.write(() -> policies.keep(new PolicyDraft(draft.id(), name, draft.policy()), clock.instant(), actor));
    }

    @Override
    public void drop(long draft) {
        unitOfWork.write(() -> policies.drop(draft));
    }

    @Override
    public PolicyVersion putInForce(PolicyDraft draft, LocalDate day, Actor actor) {
        String name = named(draft);
        PolicyRules.check(draft.policy());
        return unitOfWork.write(() -> {
            assignments.latestReview().filter(day::isBefore).ifPresent(latest -> {
                throw new Rejected("tier.policy.before-review", day, latest);
            });
            List<PolicyVersion> versions = policies.versions();
            versions.stream().filter(version -> version.from().isAfter(day)).findFirst().ifPresent(later -> {
                throw new Rejected("tier.policy.before-version", day, later.name(), later.from());
            });
            int last = versions.stream().mapToInt(v -> v.policy().version()).max().orElse(TierPolicy.standard().version());
            var version = new PolicyVersion(draft.policy().version(last + 1), name, day, clock.instant(), actor);
            policies.add(version);
            return version;
        });
    }

    @Override
    public Schedule schedule() {
        return policies.schedule().orElseGet(() -> assignments.latestEvaluation().isPresent() ? Schedule.BY_ITSELF : Schedule.NEVER);
    }

    @Override
    public void keepSchedule(Schedule schedule) {
        unitOfWork.write(() -> policies.keepSchedule(schedule));
    }

    /// The decision is a row like that of a review, so every screen, price and commission sees it at once.
    @Override
    public void override(CustomerId customer, Tier tier, LocalDate until, String reason, LocalDate today, Actor actor) {
        TierOverride given = new TierOverride(customer, tier, today, until, reason, actor, null);
        unitOfWork.write(() -> {
            TierPolicy policy = policies.inForce(today);
            if (!policy.all().contains(tier)) {
                throw new Rejected("tier.override-tier", tier);
            }
            assignments.latestReview().filter(today::isBefore).ifPresent(latest -> {
                throw new Rejected("tier.later-review", today, latest);
            });
            overrides.end(customer, today);
            overrides.add(given, clock.instant());
            TierAssignment last = assignments.latest(customer).orElse(null);
            assignments.add(List.of(new TierAssignment(customer, today, tier, last == null ? null : last.tier(),
                    last == null ? Lifecycle.PROSPECT : last.lifecycle(), last == null ? Rate.ZERO : last.score(),
                    Verdict.OVERRIDE, policy.version())), clock.instant(), actor);
        });
    }

    @Override
    public void endOverride(CustomerId customer, LocalDate today) {
        unitOfWork.write(() -> overrides.end(customer, today));
    }

    @Override
    public List<TierOverride> overrides(CustomerId customer) {
        return overrides.of(customer);
    }

    private static String named(PolicyDraft draft) {
        String name = Objects.requireNonNull(draft.name()).strip();
        if (name.isEmpty() || name.length() > MOST_NAME) {
            throw new Rejected("tier.policy.draft-name", MOST_NAME);
        }
        return name;
    }
}
