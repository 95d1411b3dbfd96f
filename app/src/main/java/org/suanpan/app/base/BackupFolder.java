package org.suanpan.app.base;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// Where this user keeps backups: the chosen folder, else one beside the data file.
public record BackupFolder(Preferences preferences, Text text) {

    /// The liking that names the folder.
    public static final String CHOSEN = "backup-folder";

    public Path of(@Nullable Path store) {
        Path beside = store == null || store.getParent() == null ? Path.of("") : store.getParent();
        String chosen = preferences.get(CHOSEN, "");
        return chosen.isEmpty() ? beside.resolve(text.of("admin.backup.folder-name")) : Path.of(chosen);
    }
}
