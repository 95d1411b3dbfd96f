package org.suanpan.persistence.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.trade.closing.day.DayClosing;
import org.suanpan.core.trade.closing.day.DayClosing.Counted;
import org.suanpan.core.trade.closing.day.DayClosing.Reopened;
import org.suanpan.core.trade.closing.day.DayClosings;
import org.suanpan.persistence.closing.DayMapper.CountRow;
import org.suanpan.persistence.closing.DayMapper.DayRow;
import org.suanpan.persistence.db.Sessions;

final class SqliteDayClosings implements DayClosings {

    private final Sessions sessions;

    SqliteDayClosings(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<LocalDate> closedThrough() {
        return sessions.read(s -> Optional.ofNullable(mapper(s).closedThrough()));
    }

    @Override
    public List<DayClosing> newest(int limit) {
        return sessions.readTogether(s -> {
            Map<Long, List<CountRow>> counts = mapper(s).counts(limit).stream().collect(Collectors.groupingBy(CountRow::closing));
            return mapper(s).newest(limit).stream().map(row -> closing(row, counts.getOrDefault(row.id(), List.of()))).toList();
        });
    }

    private static DayClosing closing(DayRow row, List<CountRow> counts) {
        Reopened reopened = row.reopenedAt() == null || row.reopenedBy() == null ? null
                : new Reopened(row.reopenedAt(), row.reopenedBy(), row.reason());
        return new DayClosing(row.id(), row.day(), counts.stream().map(count -> new Counted(count.account(), count.name(), count.book(),
                count.counted(), count.notes(), count.document())).toList(), row.closedAt(), row.closedBy(), reopened);
    }

    @Override
    public void add(LocalDate day, List<Counted> counts, Instant at, Actor actor) {
        sessions.write(Topic.SETTING, s -> {
            DayMapper mapper = mapper(s);
            long id = mapper.nextId();
            mapper.insert(id, day, at, actor.name());
            counts.forEach(count -> mapper.insertCount(id, count));
            mapper.audit(at, actor.name(), "day.close", day + " " + counts.stream()
                    .map(count -> count.name() + " " + count.counted() + " " + count.difference()).collect(Collectors.joining(", ")));
            return id;
        });
    }

    @Override
    public void reopen(DayClosing closing, String reason, Instant at, Actor actor) {
        sessions.write(Topic.SETTING, s -> {
            mapper(s).reopen(closing.id(), reason, at, actor.name());
            mapper(s).audit(at, actor.name(), "day.reopen", closing.day() + " " + reason);
            return closing;
        });
    }

    private static DayMapper mapper(SqlSession session) {
        return session.getMapper(DayMapper.class);
    }
}
