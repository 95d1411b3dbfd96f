package org.suanpan.persistence.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/// Opens connections with the settings that survived simulated power loss (WAL, FULL, IMMEDIATE), reads every setting
/// back, and refuses to work when one did not take.
final class Connections {

    private static final Map<String, String> EXPECTED = Map.of(
            "foreign_keys", "1", "recursive_triggers", "1", "cell_size_check", "1", "trusted_schema", "0",
            "mmap_size", "0");

    private Connections() {}

    /// `create` only for a new file that is being made; without it a missing file is an error, never an empty store.
    static Connection writer(Path file, boolean create) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        Connection connection = connect(file, config);
        try (Statement s = connection.createStatement()) {
            s.execute("pragma wal_autocheckpoint=1000");
            s.execute("pragma journal_size_limit=16777216");
        }
        expect(connection, "journal_mode", "wal");
        expect(connection, "synchronous", "2");
        return connection;
    }

    static Connection reader(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTransactionMode(TransactionMode.DEFERRED);
        return connect(file, config);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setBusyTimeout(5_000);
        config.setTempStore(TempStore.MEMORY);
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        Properties properties = config.toProperties();
        Connection connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + file, properties);
        if (connection == null) {
            throw new SQLException("no driver for " + file);
        }
        try (Statement s = connection.createStatement()) {
            for (String pragma : List.of("cell_size_check=on", "trusted_schema=off", "mmap_size=0",
                    "secure_delete=fast", "cache_size=-65536")) {
                s.execute("pragma " + pragma);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        for (Map.Entry<String, String> setting : EXPECTED.entrySet()) {
            expect(connection, setting.getKey(), setting.getValue());
        }
        return connection;
    }

    private static void expect(Connection connection, String pragma, String value) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("pragma " + pragma)) {
            String found = r.next() ? r.getString(1) : "0";
            if (!value.equals(found)) {
                connection.close();
                throw new SQLException("the setting " + pragma + " is " + found + " instead of " + value);
            }
        }
    }
}
