package org.suanpan.persistence.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierAssignments;
import org.suanpan.persistence.db.Sessions;

final class SqliteTierAssignments implements TierAssignments {

    private final Sessions sessions;

    SqliteTierAssignments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<TierAssignment> before(LocalDate asOf) {
        return sessions.read(s -> s.getMapper(TierAssignmentMapper.class).before(asOf)).stream()
                .map(TierAssignmentRow::assignment)
                .toList();
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
    public void add(List<TierAssignment> assignments, Instant at, Actor actor) {
        sessions.write(Topic.TIER, s -> {
            TierAssignmentMapper mapper = s.getMapper(TierAssignmentMapper.class);
            assignments.forEach(a -> mapper.insert(TierAssignmentRow.of(a), at.toString(), actor.name()));
            return assignments.size();
        });
    }
}
