package org.suanpan.persistence.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.suanpan.core.base.Rejected;

/// Puts a proven copy in the place of the data file. At every moment a whole file stands there: the old one until the
/// rename, the new one after it; the old one is kept beside.
public final class StoreSwap {

    private StoreSwap() {}

    /// `kept`: the suffix under which the old file stays. Gives its path, empty when there was no file. Refuses while a
    /// program has the file open.
    public static Optional<Path> replace(Path store, Path copy, String kept) {
        Path place = StoreFile.place(store);
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Rejected("store.folder-missing", String.valueOf(folder));
        }
        Path coming = beside(place, "-restoring");
        try (StoreLock lock = StoreLock.take(place)) {
            try {
                bring(copy, coming);
                Optional<Path> old = Files.exists(place) ? Optional.of(keep(place, kept)) : Optional.empty();
                Files.move(coming, place, StandardCopyOption.ATOMIC_MOVE);
                Disk.flushFolder(folder);
                return old;
            } finally {
                Files.deleteIfExists(coming);
            }
        } catch (IOException e) {
            Rejected refused = new Rejected("backup.restore-failed", place.toString());
            refused.addSuppressed(e);
            throw refused;
        }
    }

    private static void bring(Path copy, Path coming) throws IOException {
        Files.deleteIfExists(coming);
        Store.ownerOnly(coming);
        Files.copy(copy, coming, StandardCopyOption.REPLACE_EXISTING);
        Disk.flush(coming);
        if (Files.mismatch(copy, coming) >= 0) {
            throw new IOException("the copy beside the store differs from the backup");
        }
    }

    /// A second name for the old file, so that it never leaves its place. Its log is first taken in; the log of a file
    /// too damaged for that goes along under the new name, for it must not be read into the restored one.
    private static Path keep(Path place, String kept) throws IOException {
        Path old = free(place, kept);
        Path log = beside(place, "-wal");
        if (Files.exists(log)) {
            takeLogIn(place);
        }
        if (Files.exists(log)) {
            Files.move(log, beside(old, "-wal"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(beside(place, "-shm"));
        try {
            Files.createLink(old, place);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(place, old);
            Disk.flush(old);
        }
        return old;
    }

    /// Two restores within a second keep both old files.
    private static Path free(Path place, String kept) {
        Path old = beside(place, kept);
        for (int i = 2; Files.exists(old); i++) {
            old = beside(place, kept + "-" + i);
        }
        return old;
    }

    private static void takeLogIn(Path place) {
        try (Connection writer = Connections.writer(place, false); Statement s = writer.createStatement()) {
            s.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            System.getLogger(StoreSwap.class.getName()).log(System.Logger.Level.WARNING,
                    "the log of the old store could not be taken in and is kept beside it", e);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
