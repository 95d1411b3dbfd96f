package org.suanpan.core.admin;

import java.nio.file.Path;

/// A backup that has been opened and checked after it was written. `checkedAt` is an ISO instant.
public record BackupRecord(Path file, long bytes, String sha256, String checkedAt) {}
