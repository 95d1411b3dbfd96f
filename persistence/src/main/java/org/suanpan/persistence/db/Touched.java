package org.suanpan.persistence.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// What each unit of work touched, told to the watches between its commit and the next one. The numbers of a watch and a snapshot belong
/// together when [#commits] was even and the same before the one and after the other.
final class Touched implements AutoCloseable {

    private final Connection writer;
    private final PreparedStatement read;
    private final PreparedStatement clear;
    private final PreparedStatement others;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final AtomicLong commits = new AtomicLong();
    private long othersWrote;

    Touched(Connection writer) throws SQLException {
        this.writer = writer;
        try (Statement s = writer.createStatement()) {
            for (String statement : SqlScript.statements(script())) {
                s.execute(statement);
            }
        }
        this.read = writer.prepareStatement("select customer_id from touched_customer");
        this.clear = writer.prepareStatement("delete from touched_customer");
        this.others = writer.prepareStatement("pragma data_version");
        this.othersWrote = othersWrote();
    }

    private static String script() {
        try (InputStream in = Touched.class.getResourceAsStream("touched.sql")) {
            if (in == null) {
                throw new IllegalStateException("no touched.sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Watch watch() {
        Watch watch = new Watch();
        watches.add(watch);
        return watch;
    }

    /// Odd while a commit is under way.
    long commits() {
        return commits.get();
    }

    /// Another connection has no business in an open data file; should one have written all the same, nothing known before holds. Call
    /// while nobody else uses the writer.
    void lookForOthers() throws SQLException {
        long now = othersWrote();
        if (now != othersWrote) {
            othersWrote = now;
            watches.forEach(Watch::all);
        }
    }

    private long othersWrote() throws SQLException {
        try (ResultSet r = others.executeQuery()) {
            return r.next() ? r.getLong(1) : 0;
        }
    }

    /// Commits the unit of work that is open on the writer.
    void commit() throws SQLException {
        Set<Long> touched = new HashSet<>();
        try (ResultSet r = read.executeQuery()) {
            while (r.next()) {
                touched.add(r.getLong(1));
            }
        }
        if (!touched.isEmpty()) {
            clear.executeUpdate();
        }
        commits.incrementAndGet();
        try (Statement s = writer.createStatement()) {
            s.execute("commit");
            if (!touched.isEmpty()) {
                watches.forEach(watch -> watch.add(touched));
            }
        } finally {
            commits.incrementAndGet();
        }
    }

    @Override
    public void close() throws SQLException {
        read.close();
        clear.close();
        others.close();
    }
}
