package org.suanpan.persistence.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.suanpan.core.base.Rejected;

/// Opens the one data file in the safe order: place, lock, look, connect, read settings back, check, migrate.
public final class Store implements AutoCloseable {

    /// Below this size the quick page check is always run; above it only after a crash.
    private static final long ALWAYS_CHECKED = 250L << 20;

    private final StoreLock lock;
    private final Sessions sessions;

    private Store(StoreLock lock, Sessions sessions) {
        this.lock = lock;
        this.sessions = sessions;
    }

    /// Opens an existing store; with `create` a missing one is made first, whole or not at all.
    public static Store open(Path file, boolean create, List<Class<?>> mappers) {
        Path place = StoreFile.place(file);
        Path folder = place.getParent();
        if (create && (folder == null || !Files.isDirectory(folder))) {
            throw new Rejected("store.folder-missing", String.valueOf(folder));
        }
        if (!create || Files.exists(place)) {
            StoreFile.inspect(place, Migrations.newest());
        } else if (!Files.isWritable(folder)) {
            throw new Rejected("store.read-only", place.toString());
        }
        StoreLock lock = StoreLock.take(place);
        try {
            if (create && !Files.exists(place)) {
                make(place);
            }
            return new Store(lock, connect(place, lock.lastExitWasClean(), mappers));
        } catch (SQLException e) {
            lock.close();
            throw Failures.inWords(e, place);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    public Sessions sessions() {
        return sessions;
    }

    @Override
    public void close() {
        try {
            sessions.close();
        } finally {
            lock.close();
        }
    }

    private static Sessions connect(Path file, boolean cleanExit, List<Class<?>> mappers) throws SQLException {
        Connection writer = Connections.writer(file, false);
        try {
            if (!cleanExit || size(file) <= ALWAYS_CHECKED) {
                quickCheck(writer, file);
            }
            Migrations.run(writer, file);
            return new Sessions(file, Mappers.factory(mappers), writer);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /// A new store is made under another name and renamed when it is complete: killed half-way, there is none.
    private static void make(Path file) throws SQLException {
        Path making = file.resolveSibling(file.getFileName() + "-making");
        try {
            for (String rest : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(making.resolveSibling(making.getFileName() + rest));
            }
            ownerOnly(making);
            try (Connection connection = Connections.writer(making, true)) {
                Migrations.run(connection, making);
                try (Statement s = connection.createStatement()) {
                    s.execute("pragma wal_checkpoint(truncate)");
                }
            }
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Rejected("store.read-only", file.toString());
        }
    }

    static void ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static void quickCheck(Connection connection, Path file) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("pragma quick_check(1)")) {
            if (!r.next() || !"ok".equals(r.getString(1))) {
                throw new Rejected("store.damaged", file.toString());
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Rejected("store.unreadable", file.toString());
        }
    }
}
