package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the data file lives when nobody says otherwise: `suanpan.data` (system property), else the platform's own
/// place for a user's data.
final class DataFolder {

    private DataFolder() {}

    static Path defaultStore() {
        return folder(System.getProperty("suanpan.data", ""), System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))).resolve("shop.suanpan");
    }

    static Path folder(String chosen, String system, Map<String, String> environment, Path home) {
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return home.resolve("Documents").resolve("Suanpan");
        }
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Suanpan");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return (xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg)).resolve("suanpan");
    }

    /// Makes the folder of the default store; a folder the user named himself is never made silently.
    static void prepare(Path store) {
        if (store.equals(defaultStore())) {
            try {
                Files.createDirectories(store.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
