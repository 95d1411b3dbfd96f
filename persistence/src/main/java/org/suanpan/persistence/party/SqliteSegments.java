package org.suanpan.persistence.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.segment.Segment;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.party.segment.Segments;
import org.suanpan.persistence.db.Sessions;

final class SqliteSegments implements Segments {

    private final Sessions sessions;

    SqliteSegments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Segment> all() {
        return sessions.readTogether(SqliteSegments::standing);
    }

    private static List<Segment> standing(SqlSession session) {
        Map<Long, List<SegmentRows.TermRow>> terms = session.getMapper(SegmentMapper.class).terms(null).stream()
                .collect(Collectors.groupingBy(SegmentRows.TermRow::segmentId));
        return session.getMapper(SegmentMapper.class).standing().stream()
                .map(ref -> new Segment(ref.id(), ref.name(), SegmentRows.rule(terms.getOrDefault(ref.id(), List.of())))).toList();
    }

    @Override
    public Segment get(long id) {
        return sessions.readTogether(s -> one(s, id));
    }

    private static Segment one(SqlSession session, long id) {
        SegmentMapper mapper = session.getMapper(SegmentMapper.class);
        SegmentRef ref = Optional.ofNullable(mapper.one(id)).orElseThrow(() -> new Rejected("segment.unknown", id));
        return new Segment(id, ref.name(), SegmentRows.rule(mapper.terms(id)));
    }

    @Override
    public List<CustomerId> members(Segment segment, LocalDate day) {
        PoolTerms terms = terms(segment, day);
        return sessions.read(s -> s.getMapper(CustomerQueryMapper.class).ids(terms.terms(), terms.tagged(), day));
    }

    @Override
    public List<Segment> of(CustomerId customer, LocalDate day) {
        return sessions.readTogether(s -> standing(s).stream().filter(segment -> holds(s, segment, customer, day)).toList());
    }

    @Override
    public List<Long> holding(List<Long> segments, CustomerId customer, LocalDate day) {
        return segments.isEmpty() || customer.equals(CustomerId.WALK_IN) ? List.of()
                : sessions.readTogether(s -> segments.stream().distinct().filter(id -> holds(s, one(s, id), customer, day)).toList());
    }

    private static boolean holds(SqlSession session, Segment segment, CustomerId customer, LocalDate day) {
        PoolTerms terms = terms(segment, day);
        return session.getMapper(CustomerQueryMapper.class).holds(terms.terms(), terms.tagged(), day, customer) > 0;
    }

    private static PoolTerms terms(Segment segment, LocalDate day) {
        return PoolTerms.of(segment.rule(), day);
    }

    @Override
    public List<String> uses(long id, LocalDate day) {
        return sessions.read(s -> s.getMapper(SegmentMapper.class).uses(id, day));
    }

    @Override
    public long keep(Segment segment, Instant at, Actor actor) {
        return sessions.write(Topic.CUSTOMER, s -> {
            SegmentMapper mapper = s.getMapper(SegmentMapper.class);
            refuseTaken(mapper, segment.id(), segment.name());
            long id = segment.id() == 0 ? mapper.nextId() : segment.id();
            if (segment.id() == 0) {
                mapper.insert(id, segment.name(), at, actor.name());
            } else if (mapper.rename(id, segment.name()) == 0) {
                throw new Rejected("segment.unknown", id);
            }
            mapper.dropTerms(id);
            List<SegmentRows.TermRow> rows = SegmentRows.rows(id, segment.rule());
            for (int place = 0; place < rows.size(); place++) {
                mapper.insertTerm(place, rows.get(place));
            }
            mapper.log(at, actor.name(), segment.id() == 0 ? "segment.add" : "segment.change", segment.name() + " | " + written(rows));
            return id;
        });
    }

    private static String written(List<SegmentRows.TermRow> rows) {
        return rows.stream().map(row -> row.field() + " " + row.test() + " " + row.value()).map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @Override
    public void stop(long id, boolean stopped, Instant at, Actor actor) {
        sessions.write(Topic.CUSTOMER, s -> {
            SegmentMapper mapper = s.getMapper(SegmentMapper.class);
            Segment segment = one(s, id);
            if (!stopped) {
                refuseTaken(mapper, id, segment.name());
            }
            mapper.stop(id, stopped);
            mapper.log(at, actor.name(), stopped ? "segment.stop" : "segment.back", segment.name());
            return id;
        });
    }

    private static void refuseTaken(SegmentMapper mapper, long id, String name) {
        Long other = mapper.called(name);
        if (other != null && other != id) {
            throw new Rejected("segment.name-taken", name);
        }
    }
}
