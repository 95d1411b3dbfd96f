package org.suanpan.persistence.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.persistence.db.Disk;
import org.suanpan.persistence.db.Sessions;

/// Writes the copy under a temporary name and gives it its real one only when it has been proven: a file that is called
/// a backup is one.
final class SqliteBackups implements BackupService {

    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private static final String ENDING = ".suanpan-backup";

    private final Sessions sessions;
    private final Clock clock;

    SqliteBackups(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public BackupRecord backup(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        String name = stem(sessions.file()) + "-" + STAMP.format(LocalDateTime.now(clock));
        Path making = target.resolve(name + ".making");
        try {
            Files.createDirectories(target);
            BackupRecord proven;
            try {
                Files.deleteIfExists(making);
                sessions.copyInto(making);
                Disk.flush(making);
                proven = Proof.of(making, clock);
                Path file = Files.move(making, free(target, name));
                Disk.flushFolder(target);
                proven = new BackupRecord(file, proven.bytes(), proven.sha256(), proven.checkedAt());
            } finally {
                for (String rest : List.of("", "-journal", "-wal", "-shm")) {
                    Files.deleteIfExists(making.resolveSibling(making.getFileName() + rest));
                }
            }
            return remember(proven);
        } catch (IOException e) {
            Rejected refused = new Rejected("backup.folder-unusable", target.toString());
            refused.addSuppressed(e);
            throw refused;
        }
    }

    @Override
    public BackupRecord verify(Path backup) {
        return Proof.of(backup.toAbsolutePath().normalize(), clock);
    }

    private BackupRecord remember(BackupRecord proven) {
        return sessions.write(() -> sessions.write(Topic.SETTING, s -> {
            s.getMapper(StoreFactsMapper.class)
                    .addBackup(proven.file().toString(), proven.bytes(), proven.sha256(), proven.checkedAt());
            return proven;
        }));
    }

    /// A name is never used twice, not even for two backups in one second.
    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ENDING);
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ENDING);
        }
        return file;
    }

    private static String stem(Path store) {
        String name = String.valueOf(store.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
