package org.suanpan.core.party.segment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;

/// Keeps segments.
public final class SegmentService implements Segmenting {

    private final UnitOfWork unitOfWork;
    private final Segments segments;
    private final Clock clock;

    public SegmentService(UnitOfWork unitOfWork, Segments segments, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.segments = segments;
        this.clock = clock;
    }

    @Override
    public long keep(Segment segment, Actor actor) {
        return unitOfWork.write(() -> segments.keep(segment, clock.instant(), actor));
    }

    @Override
    public void remove(long id, Actor actor) {
        unitOfWork.write(() -> {
            List<String> uses = segments.uses(id, LocalDate.now(clock));
            if (!uses.isEmpty()) {
                throw new Rejected("segment.in-use", segments.get(id).name(), String.join("、", uses));
            }
            segments.stop(id, true, clock.instant(), actor);
        });
    }

    @Override
    public void bringBack(long id, Actor actor) {
        unitOfWork.write(() -> segments.stop(id, false, clock.instant(), actor));
    }
}
