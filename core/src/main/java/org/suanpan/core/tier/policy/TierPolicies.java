package org.suanpan.core.tier.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.tier.TierPolicy;

/// The rules of tiers in the data file. Version 1 is what every shop begins with and is not kept.
public interface TierPolicies {

    /// When festivals are, by the owner's calendar; all rules that are read go by it.
    Festivals festivals();

    /// Every version that was put in force, the oldest first.
    List<PolicyVersion> versions();

    /// By name.
    List<PolicyDraft> drafts();

    /// Adds a draft or changes the one of its `id`; gives the id. A name that another draft has is refused.
    long keep(PolicyDraft draft, Instant at, Actor actor);

    void drop(long draft);

    void add(PolicyVersion version);

    /// Empty = nobody has said.
    Optional<Schedule> schedule();

    void keepSchedule(Schedule schedule);

    /// The last day of the latest month that was reviewed by itself; empty = none.
    Optional<LocalDate> scheduled();

    void keepScheduled(LocalDate monthEnd);

    /// The rules that hold on a day: of those in force since then or before, the latest.
    default TierPolicy inForce(LocalDate day) {
        return versions().stream().filter(version -> !version.from().isAfter(day))
                .max(Comparator.comparing(PolicyVersion::from).thenComparing(version -> version.policy().version()))
                .map(PolicyVersion::policy).orElseGet(() -> TierPolicy.standard().by(festivals()));
    }

    /// The rules of a version, as they were when it was put in force.
    default TierPolicy version(int number) {
        return number == TierPolicy.standard().version() ? TierPolicy.standard().by(festivals())
                : versions().stream().map(PolicyVersion::policy).filter(policy -> policy.version() == number).findFirst()
                        .orElseThrow(() -> new Rejected("tier.policy-unknown", number));
    }
}
