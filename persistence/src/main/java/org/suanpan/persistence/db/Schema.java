package org.suanpan.persistence.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.JDBC;

/// What a store of this program's version consists of, read from an empty one made in memory.
public final class Schema {

    private Schema() {}

    /// One line for each table, index, view and trigger: `type name: statement`, by type and name.
    public static List<String> expected() {
        try (Connection memory = JDBC.createConnection("jdbc:sqlite::memory:", new java.util.Properties());
                Statement s = memory.createStatement()) {
            Migrations.make(s);
            try (ResultSet r = s.executeQuery("select type || ' ' || name || ': ' || sql from sqlite_schema "
                    + "where sql is not null and name not like 'sqlite\\_%' escape '\\' order by type, name")) {
                List<String> objects = new ArrayList<>();
                while (r.next()) {
                    objects.add(r.getString(1));
                }
                return objects;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
