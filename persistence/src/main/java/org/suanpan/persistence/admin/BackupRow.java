package org.suanpan.persistence.admin;

import java.nio.file.Path;

import org.suanpan.core.admin.BackupRecord;

/// A backup as it stands in the table.
record BackupRow(String file, long bytes, String sha256, String checkedAt) {

    BackupRecord backup() {
        return new BackupRecord(Path.of(file), bytes, sha256, checkedAt);
    }
}
