package org.suanpan.persistence.db;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Topic;

/// Something read from the data file and kept in memory until what it was made of changes. Nobody else writes into an open data
/// file, so it can't grow old unseen. What a unit of work has written and not yet committed is not in it.
public final class Kept<T> {

    private final Sessions sessions;
    private final Function<SqlSession, T> reading;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Copy<T> copy;

    private record Copy<T>(T value, long changes) {}

    public Kept(Sessions sessions, Set<Topic> madeOf, Function<SqlSession, T> reading) {
        this.sessions = sessions;
        this.reading = reading;
        sessions.listen(topics -> {
            if (!Collections.disjoint(topics, madeOf)) {
                changes.incrementAndGet();
            }
        });
    }

    public T now() {
        long seen = changes.get();
        Copy<T> kept = copy;
        if (kept == null || kept.changes != seen) {
            kept = new Copy<>(sessions.read(reading), seen);
            copy = kept;
        }
        return kept.value;
    }
}
