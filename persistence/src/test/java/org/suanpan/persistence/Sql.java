package org.suanpan.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements straight at a file, past the program: to lay out rows, to break them, and to look at plans.
public final class Sql {

    private Sql() {}

    public static void run(Path file, String... statements) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); var s = c.createStatement()) {
            c.setAutoCommit(false);
            for (String statement : statements) {
                s.execute(statement);
            }
            c.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// Runs the statements although triggers forbid it; the triggers stand again afterwards.
    public static void force(Path file, String... statements) {
        List<String> names = column(file, "select name from sqlite_schema where type = 'trigger' order by name");
        List<String> bodies = column(file, "select sql from sqlite_schema where type = 'trigger' order by name");
        List<String> all = new ArrayList<>();
        names.forEach(name -> all.add("drop trigger " + name));
        all.addAll(List.of(statements));
        all.addAll(bodies);
        run(file, all.toArray(String[]::new));
    }

    /// The last column of every row, as text.
    public static List<String> column(Path file, String query) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); var s = c.createStatement();
                var r = s.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (r.next()) {
                values.add(String.valueOf(r.getString(r.getMetaData().getColumnCount())));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
