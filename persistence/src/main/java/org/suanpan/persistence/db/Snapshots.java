package org.suanpan.persistence.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Readers that see one and the same state of the file, and the customers touched up to exactly that state.
final class Snapshots {

    private static final int TRIES = 200;
    /// A commit that is under way takes some milliseconds.
    private static final long PAUSE = 100_000;

    private final Touched touched;

    Snapshots(Touched touched) {
        this.touched = touched;
    }

    /// How many of the readers, from the first on, stand on the same state.
    record Begun(Set<Long> touched, int readers) {}

    /// Begins reading on each of the connections and gives what `watch` gathered up to then. While commits come too thick to tell, everybody
    /// is to be read, on the first connection alone, and again the next time.
    Begun begin(List<Connection> readers, Watch watch) throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            long before = touched.commits();
            if (before % 2 != 0) {
                LockSupport.parkNanos(PAUSE);
                continue;
            }
            Set<Long> gathered = watch.take();
            for (Connection reader : readers) {
                begin(reader);
            }
            if (touched.commits() == before) {
                return new Begun(gathered, readers.size());
            }
            watch.add(gathered);
            for (Connection reader : readers) {
                end(reader);
            }
        }
        watch.all();
        begin(readers.getFirst());
        return new Begun(Set.of(Watch.EVERYBODY, Watch.DECISIONS), 1);
    }

    /// A state is held from the first reading on.
    private static void begin(Connection reader) throws SQLException {
        try (Statement s = reader.createStatement()) {
            s.execute("begin");
            try (ResultSet r = s.executeQuery("select 1 from sqlite_schema limit 1")) {
                r.next();
            }
        }
    }

    static void end(Connection reader) throws SQLException {
        try (Statement s = reader.createStatement()) {
            s.execute("commit");
        }
    }
}
