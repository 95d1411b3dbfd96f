package org.suanpan.persistence.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Rejected;
import org.suanpan.persistence.db.Disk;
import org.suanpan.persistence.db.StoreCopy;

/// A copy is good when it opens, its pages are whole and every standing check holds on it.
final class Proof {

    private Proof() {}

    /// Refuses with the first thing that is wrong.
    static BackupRecord of(Path copy, Clock clock) {
        List<CheckResult> results =
                StoreCopy.read(copy, AdminStore.MAPPERS, session -> SqliteStandingChecks.run(session, true));
        results.stream().filter(result -> !result.ok()).findFirst().ifPresent(wrong -> {
            throw new Rejected("backup.check-failed", copy.toString(), wrong.id(), wrong.first());
        });
        try {
            return new BackupRecord(copy, Files.size(copy), Disk.sha256(copy),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
