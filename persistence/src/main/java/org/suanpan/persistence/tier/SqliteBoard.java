package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.board.Cell;
import org.suanpan.core.tier.board.CellKey;
import org.suanpan.core.tier.board.Cohort;
import org.suanpan.core.tier.board.Moved;
import org.suanpan.core.tier.board.Passage;
import org.suanpan.core.tier.board.PastReview;
import org.suanpan.core.tier.board.Standing;
import org.suanpan.core.tier.story.Assigned;
import org.suanpan.core.tier.story.PastAssignments;
import org.suanpan.persistence.db.Sessions;

final class SqliteBoard implements BoardQueries, PastAssignments {

    private final Sessions sessions;

    SqliteBoard(Sessions sessions) {
        this.sessions = sessions;
    }

    private <T> T read(Function<BoardMapper, T> reading) {
        return sessions.read(s -> reading.apply(s.getMapper(BoardMapper.class)));
    }

    @Override
    public List<LocalDate> reviewDays() {
        return read(BoardMapper::reviewDays);
    }

    @Override
    public List<PastReview> reviews(int limit) {
        return read(m -> m.reviews(limit));
    }

    @Override
    public List<Cell> counts(LocalDate review) {
        return read(m -> m.counts(review));
    }

    @Override
    public List<Cell> cells(LocalDate review, DateSpan span) {
        return read(m -> m.cells(review, span));
    }

    @Override
    public List<Passage> passages(LocalDate review) {
        return read(m -> m.passages(review));
    }

    @Override
    public List<Moved> moves(LocalDate review) {
        return read(m -> m.moves(review)).stream()
                .map(row -> new Moved(row.customer(), row.code(), row.name(), row.previousTier(), row.tier(), TierAssignment.sentence(
                        row.reason(), TierAssignmentRow.score(row.scoreE1()), row.previousTier(), row.tier())))
                .toList();
    }

    @Override
    public List<Standing> standing(LocalDate review, CellKey cell) {
        return read(m -> m.standing(review, cell)).stream().map(BoardMapper.StandingRow::standing).toList();
    }

    @Override
    public List<Cohort> cohorts(LocalDate first, LocalDate last, DateSpan before, DateSpan after) {
        return read(m -> m.cohorts(first, last, before, after));
    }

    @Override
    public Map<CustomerId, LocalDate> lastTalks(LocalDate upTo) {
        Map<CustomerId, LocalDate> days = new HashMap<>();
        read(m -> m.lastTalks(upTo)).forEach(row -> days.put(row.customer(), row.day()));
        return days;
    }

    @Override
    public List<Assigned> of(CustomerId customer) {
        return read(m -> m.history(customer)).stream().map(AssignedRow::assigned).toList();
    }
}
