package org.suanpan.persistence.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import org.apache.ibatis.session.SqlSession;

/// A data file opened to be read only, without lock and without migration: a backup that is to be proven.
public final class StoreCopy {

    private StoreCopy() {}

    /// Opens the copy, asks, closes. Refuses plainly what is missing, empty, foreign, newer or damaged.
    public static <T> T read(Path file, List<Class<?>> mappers, Function<SqlSession, T> question) {
        Path place = StoreFile.place(file);
        StoreFile.look(place, Migrations.newest());
        try (Connection reader = Connections.reader(place);
                SqlSession session = Mappers.factory(mappers).openSession(reader)) {
            return question.apply(session);
        } catch (SQLException | RuntimeException e) {
            throw Failures.inWords(e, place);
        }
    }
}
