package org.suanpan.persistence.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.suanpan.core.base.Rejected;

/// Brings a store to this program's version: one SQL file a version, never edited after a release. An older store is
/// first copied and the copy proven; then all steps run in one transaction, or none.
final class Migrations {

    private static final List<String> SCRIPTS = List.of("V001__base.sql", "V002__books.sql", "V003__products.sql",
            "V004__documents.sql", "V005__prices.sql", "V006__products.sql", "V007__tracking.sql",
            "V008__values.sql", "V009__credit.sql", "V010__promotions.sql",
            "V011__attachments.sql", "V012__money.sql", "V013__closing.sql", "V014__payments.sql", "V015__bills.sql",
            "V016__pool.sql", "V017__merge.sql", "V018__fits.sql", "V019__partners.sql", "V020__days.sql",
            "V021__components.sql", "V022__followup.sql", "V023__found.sql",
            "V024__owners.sql", "V025__loyalty.sql", "V026__staff.sql", "V027__voice.sql", "V028__segments.sql",
            "V029__policies.sql", "V030__targets.sql", "V031__pace.sql", "V032__pay.sql", "V033__tiers_act.sql",
            "V034__rules_checked.sql", "V035__quantities.sql", "V036__calendar.sql", "V037__willingness.sql");

    private Migrations() {}

    static int newest() {
        return SCRIPTS.size();
    }

    static void run(Connection connection, Path file) throws SQLException {
        int version = version(connection);
        if (version == newest()) {
            return;
        }
        if (version > 0) {
            provenCopy(connection, file.resolveSibling(file.getFileName() + ".before-v" + newest()));
        }
        try (Statement s = connection.createStatement()) {
            s.execute("begin immediate");
            try {
                steps(s, version);
                s.execute("pragma application_id=" + StoreFile.APPLICATION_ID);
                s.execute("pragma user_version=" + newest());
                s.execute("commit");
            } catch (SQLException e) {
                s.execute("rollback");
                throw e;
            }
        }
    }

    /// Every step, on an empty database.
    static void make(Statement s) throws SQLException {
        steps(s, 0);
    }

    private static void steps(Statement s, int from) throws SQLException {
        for (int step = from; step < newest(); step++) {
            for (String statement : SqlScript.statements(script(SCRIPTS.get(step)))) {
                s.execute(statement);
            }
        }
    }

    static int version(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("pragma user_version")) {
            return r.getInt(1);
        }
    }

    private static void provenCopy(Connection connection, Path copy) throws SQLException {
        try (Statement s = connection.createStatement()) {
            Files.deleteIfExists(copy);
            s.execute("vacuum into '" + copy.toString().replace("'", "''") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection check = Connections.reader(copy); Statement s = check.createStatement();
                ResultSet r = s.executeQuery("pragma integrity_check")) {
            if (!"ok".equals(r.getString(1))) {
                throw new Rejected("store.damaged", copy.toString());
            }
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migration/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
