package org.suanpan.persistence.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.db.StoreSwap;

/// Builds the admin ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record AdminStore(StoreFacts storeFacts, StandingChecks standingChecks) {

    public static final List<Class<?>> MAPPERS =
            List.of(StoreFactsMapper.class, SumCheckMapper.class, BookCheckMapper.class, ClosingCheckMapper.class);

    public static AdminStore over(Sessions sessions) {
        return new AdminStore(new SqliteStoreFacts(sessions), new SqliteStandingChecks(sessions));
    }

    public static BackupService backups(Sessions sessions, Clock clock) {
        return new SqliteBackups(sessions, clock);
    }

    /// Proves the backup, then puts it in the store's place; gives where the old store is kept.
    public static Optional<Path> restore(Path backup, Path store, Clock clock) {
        Proof.of(backup, clock);
        return StoreSwap.replace(store, backup,
                ".before-restore-" + SqliteBackups.STAMP.format(LocalDateTime.now(clock)));
    }

    /// Opens a copy read-only and runs every check on it.
    public static BackupRecord verify(Path backup, Clock clock) {
        return Proof.of(backup.toAbsolutePath().normalize(), clock);
    }
}
