package org.suanpan.persistence.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierAssignments;
import org.suanpan.core.tier.policy.Decisions;
import org.suanpan.persistence.db.BareRows;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.db.Watch;

final class SqliteTierAssignments implements TierAssignments {

    private final Sessions sessions;
    private final Watch watch;
    private @Nullable Before kept;

    private record Before(LocalDate asOf, Decisions decided) {}

    /// Of more customers everything is read anew.
    private static final int MOST = 500;

    SqliteTierAssignments(Sessions sessions) {
        this.sessions = sessions;
        this.watch = sessions.watch();
    }

    /// The very same list as long as nothing is decided.
    @Override
    public List<TierAssignment> before(LocalDate asOf) {
        return sessions.isWriting() ? sessions.read(session -> before(session, asOf)) : keptBefore(asOf);
    }

    private synchronized List<TierAssignment> keptBefore(LocalDate asOf) {
        Before last = kept;
        Before now = sessions.readSince(watch, (session, _, touched) -> new Before(asOf, brought(last, session, asOf, touched)));
        kept = now;
        return now.decided;
    }

    private static Decisions brought(@Nullable Before last, SqlSession session, LocalDate asOf, Set<Long> touched) {
        List<Long> customers = touched.stream().filter(customer -> customer < Watch.EVERYBODY).map(customer -> -customer).toList();
        if (last == null || !last.asOf.equals(asOf) || touched.contains(Watch.DECISIONS) || customers.size() > MOST) {
            return Decisions.of(before(session, asOf));
        }
        Map<CustomerId, List<TierAssignment>> again = new HashMap<>();
        for (long customer : customers) {
            again.put(new CustomerId(customer), read(session, "beforeOf", asOf.toString(), customer, asOf.toString()));
        }
        return again.isEmpty() || again.entrySet().stream().allMatch(one -> last.decided.of(one.getKey()).equals(one.getValue())) ? last.decided
                : last.decided.with(again);
    }

    private static List<TierAssignment> before(SqlSession session, LocalDate asOf) {
        return read(session, "before", asOf.toString());
    }

    private static List<TierAssignment> read(SqlSession session, String statement, Object... values) {
        List<TierAssignment> decided = new ArrayList<>();
        Map<String, LocalDate> days = new HashMap<>();
        BareRows.each(session, TierAssignmentMapper.class, statement, row -> {
            String previous = row.getString(4);
            decided.add(new TierAssignmentRow(new CustomerId(row.getLong(1)), days.computeIfAbsent(row.getString(2), LocalDate::parse),
                    Tier.valueOf(row.getString(3)), previous == null ? null : Tier.valueOf(previous), Lifecycle.valueOf(row.getString(5)),
                    row.getLong(6), HysteresisPolicy.Verdict.valueOf(row.getString(7)), row.getInt(8)).assignment());
        }, values);
        return List.copyOf(decided);
    }

    @Override
    public Optional<TierAssignment> latest(CustomerId customer) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(TierAssignmentMapper.class).latest(customer)))
                .map(TierAssignmentRow::assignment);
    }

    @Override
    public List<TierAssignment> on(LocalDate asOf) {
        return sessions.read(s -> s.getMapper(TierAssignmentMapper.class).on(asOf)).stream()
                .map(TierAssignmentRow::assignment)
                .toList();
    }

    @Override
    public Optional<LocalDate> latestReview() {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(TierAssignmentMapper.class).latestReview()));
    }

    @Override
    public Optional<LocalDate> latestEvaluation() {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(TierAssignmentMapper.class).latestEvaluation()));
    }

    @Override
    public void add(List<TierAssignment> assignments, Instant at, Actor actor) {
        sessions.write(Topic.TIER, s -> {
            TierAssignmentMapper mapper = s.getMapper(TierAssignmentMapper.class);
            assignments.forEach(a -> mapper.insert(TierAssignmentRow.of(a), at.toString(), actor.name()));
            return assignments.size();
        });
    }
}
