package org.suanpan.core.admin;

import java.nio.file.Path;

/// Copies of the data file that are proven by opening and checking them.
public interface BackupService {

    /// Writes a new, verified copy into `folder` (made when missing); never overwrites.
    BackupRecord backup(Path folder);

    /// Opens the copy read-only and runs every check on it; refuses with the first thing that is wrong.
    BackupRecord verify(Path backup);
}
