package org.suanpan.persistence.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Changes;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.UnitOfWork;

/// The one writer connection and the small pool of read-only ones. A port reads with [#read]: inside a unit of work it
/// sees what that unit has written, elsewhere a consistent snapshot. A port writes with [#write] and names its topic,
/// so that nobody can forget to tell the screens.
public final class Sessions implements UnitOfWork, Changes, AutoCloseable {

    private static final int READERS = 3;
    private static final int STATEMENTS_KEPT_FOR = 500;
    private static final int BATCH = 1_000;

    private final Path file;
    private final SqlSessionFactory factory;
    private final Connection writer;
    private final BlockingQueue<Connection> readers = new LinkedBlockingQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Consumer<Set<Topic>>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, PreparedStatement> repeated = new HashMap<>();
    private final Touched touched;
    private @Nullable Unit current;
    private @Nullable SqlSession batching;
    private @Nullable SqlSession kept;
    private int units;

    private record Unit(SqlSession session, Set<Topic> topics) {}

    Sessions(Path file, SqlSessionFactory factory, Connection writer) throws SQLException {
        this.file = file;
        this.factory = factory;
        this.writer = writer;
        this.touched = new Touched(writer);
        for (int i = 0; i < READERS; i++) {
            readers.add(Connections.reader(file));
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void listen(Consumer<Set<Topic>> listener) {
        listeners.add(listener);
    }

    /// One transaction: everything `work` does through the ports, or nothing.
    @Override
    public <T> T write(Supplier<T> work) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        T result;
        writing.lock();
        try {
            if (current != null) {
                throw new IllegalStateException("a unit of work inside a unit of work");
            }
            result = inTransaction(work, topics);
        } finally {
            writing.unlock();
        }
        if (!topics.isEmpty()) {
            listeners.forEach(listener -> listener.accept(topics));
        }
        return result;
    }

    private <T> T inTransaction(Supplier<T> work, Set<Topic> topics) {
        try {
            SqlSession session = session();
            execute("begin immediate");
            touched.lookForOthers();
            current = new Unit(session, topics);
            try {
                T result = work.get();
                flushBatches();
                touched.commit();
                return result;
            } catch (RuntimeException | Error e) {
                rollback(e);
                throw e;
            } finally {
                current = null;
                batching = null;
            }
        } catch (RuntimeException e) {
            throw Failures.inWords(e, file);
        } catch (SQLException e) {
            throw Failures.inWords(e, file);
        }
    }

    /// One session serves many units of work, so that a statement is prepared once and not for every document; now and
    /// then a new one, for the sake of those statements that are never asked again.
    private SqlSession session() {
        SqlSession session = kept;
        if (session != null && units++ % STATEMENTS_KEPT_FOR == 0) {
            session.close();
            session = null;
        }
        if (session == null) {
            session = factory.openSession(ExecutorType.REUSE, writer);
            kept = session;
        }
        return session;
    }

    private void rollback(Throwable cause) {
        try {
            execute("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /// What a writing port does inside the current unit of work; `topic` is told to the screens after the commit.
    public <T> T write(Topic topic, Function<SqlSession, T> statement) {
        Unit unit = mine();
        if (unit == null) {
            throw new IllegalStateException("writing outside a unit of work");
        }
        unit.topics().add(topic);
        return statement.apply(unit.session());
    }

    /// The writer's own connection, for bulk work inside the current unit of work.
    public Connection bulk(Topic topic) {
        return write(topic, SqlSession::getConnection);
    }

    /// A session of the current unit of work that collects equal statements into JDBC batches, for many records.
    /// What it was given is in the file after [#flushBatches], at the latest with the commit.
    public SqlSession batch(Topic topic) {
        return write(topic, session -> {
            SqlSession open = batching;
            if (open == null) {
                open = factory.openSession(ExecutorType.BATCH, writer);
                batching = open;
            }
            return open;
        });
    }

    public void flushBatches() {
        SqlSession open = batching;
        if (open != null) {
            open.flushStatements();
        }
    }

    /// Runs a statement of a mapper's XML for very many records, without what a session does for each of them.
    /// `records` = the values in the order in which the statement names them, whole numbers all.
    public void repeat(Topic topic, Class<?> mapper, String statement, Iterable<long[]> records) {
        String sql = ((Mappers) factory.getConfiguration()).sql(mapper, statement);
        try {
            PreparedStatement s = repeated(bulk(topic), sql);
            int waiting = 0;
            for (long[] values : records) {
                for (int i = 0; i < values.length; i++) {
                    s.setLong(i + 1, values[i]);
                }
                s.addBatch();
                if (++waiting == BATCH) {
                    s.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                s.executeBatch();
            }
        } catch (SQLException e) {
            throw Failures.inWords(e, file);
        }
    }

    /// These few stay prepared as long as the connection lives.
    private PreparedStatement repeated(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = repeated.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            repeated.put(sql, statement);
        }
        statement.clearBatch();
        return statement;
    }

    public <T> T read(Function<SqlSession, T> query) {
        Unit unit = mine();
        if (unit != null) {
            return query.apply(unit.session());
        }
        Connection reader = take();
        try (SqlSession session = factory.openSession(reader)) {
            return query.apply(session);
        } catch (RuntimeException e) {
            throw Failures.inWords(e, file);
        } finally {
            readers.add(reader);
        }
    }

    /// Several queries over one snapshot, so that figures that must agree do.
    public <T> T readTogether(Function<SqlSession, T> queries) {
        return read(session -> {
            if (mine() != null) {
                return queries.apply(session);
            }
            try (Statement s = session.getConnection().createStatement()) {
                s.execute("begin");
                try {
                    return queries.apply(session);
                } finally {
                    s.execute("commit");
                }
            } catch (SQLException e) {
                throw Failures.inWords(e, file);
            }
        });
    }

    /// Gathers from now on whose tier may have changed, for [#readSince].
    public Watch watch() {
        return touched.watch();
    }

    /// Reads what `watch` gathered, over one snapshot; never inside a unit of work, whose doings are not gathered yet. Should the reading
    /// fail, everybody is to be read the next time.
    public <T> T readSince(Watch watch, SinceReading<T> reading) {
        Connection first = take();
        Connection second = readers.poll();
        try {
            return readSince(watch, second == null ? List.of(first) : List.of(first, second), reading);
        } catch (RuntimeException e) {
            watch.all();
            throw Failures.inWords(e, file);
        } catch (SQLException e) {
            watch.all();
            throw Failures.inWords(e, file);
        } finally {
            readers.add(first);
            if (second != null) {
                readers.add(second);
            }
        }
    }

    private <T> T readSince(Watch watch, List<Connection> connections, SinceReading<T> reading) throws SQLException {
        if (writing.tryLock()) {
            try {
                touched.lookForOthers();
            } finally {
                writing.unlock();
            }
        }
        Snapshots.Begun begun = new Snapshots(touched).begin(connections, watch);
        try (SqlSession session = factory.openSession(connections.getFirst()); SqlSession beside = factory.openSession(connections.getLast())) {
            return reading.read(session, begun.readers() > 1 ? beside : null, begun.touched());
        } finally {
            for (Connection connection : connections.subList(0, begun.readers())) {
                Snapshots.end(connection);
            }
        }
    }

    /// `beside` sees the same state through another connection, to be read at the same time; null = there is none to spare. `touched` may
    /// name [Watch#EVERYBODY].
    @FunctionalInterface
    public interface SinceReading<T> {
        T read(SqlSession session, @Nullable SqlSession beside, Set<Long> touched);
    }

    /// Whether this thread is inside a unit of work.
    public boolean isWriting() {
        return mine() != null;
    }

    /// Writes a whole, consistent copy of what is committed to a new file, while others go on reading and writing.
    public void copyInto(Path target) {
        if (mine() != null) {
            throw new IllegalStateException("a copy inside a unit of work would miss what it has written");
        }
        Connection reader = take();
        try (PreparedStatement s = reader.prepareStatement("vacuum into ?")) {
            s.setString(1, target.toString());
            s.execute();
        } catch (SQLException e) {
            throw Failures.inWords(e, target);
        } finally {
            readers.add(reader);
        }
    }

    /// Writes the whole file anew, so that nothing that was taken out stays in a free page or in the log.
    public void rewrite() {
        writing.lock();
        try {
            if (current != null) {
                throw new IllegalStateException("the file can not be rewritten inside a unit of work");
            }
            // A kept statement that was not read to its end stands in the way.
            if (kept != null) {
                kept.close();
                kept = null;
            }
            execute("vacuum");
            execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            throw Failures.inWords(e, file);
        } finally {
            writing.unlock();
        }
    }

    private @Nullable Unit mine() {
        return writing.isHeldByCurrentThread() ? current : null;
    }

    private Connection take() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", e);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement s = writer.createStatement()) {
            s.execute(statement);
        }
    }

    /// Takes the log into the file and closes every connection.
    @Override
    public void close() {
        writing.lock();
        try {
            for (Connection reader : readers) {
                reader.close();
            }
            if (kept != null) {
                kept.close();
            }
            for (PreparedStatement statement : repeated.values()) {
                statement.close();
            }
            touched.close();
            execute("pragma optimize");
            execute("pragma wal_checkpoint(truncate)");
            writer.close();
        } catch (SQLException e) {
            throw Failures.inWords(e, file);
        } finally {
            writing.unlock();
        }
    }
}
