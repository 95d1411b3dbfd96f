package org.suanpan.app.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.jr.ob.JSON;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Preferences in one small readable file. A file that is lost or spoilt costs the likings, never the start.
public final class JsonPreferences implements Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(JsonPreferences.class);

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    public JsonPreferences(Path folder) {
        file = folder.resolve("preferences.json");
        if (Files.isRegularFile(file)) {
            try {
                JSON.std.mapFrom(Files.readString(file)).forEach((k, v) -> values.put(k, String.valueOf(v)));
            } catch (IOException e) {
                LOG.warn("preferences unreadable, starting with the defaults: {}", file, e);
            }
        }
    }

    /// The folder for settings: system property `suanpan.config`, else the platform's.
    public static Path folder() {
        String given = System.getProperty("suanpan.config");
        if (given != null) {
            return Path.of(given);
        }
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return under(System.getenv("APPDATA"), Path.of(home, "AppData", "Roaming")).resolve("Suanpan");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Suanpan");
        }
        return under(System.getenv("XDG_CONFIG_HOME"), Path.of(home, ".config")).resolve("suanpan");
    }

    @Override
    public synchronized String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    @Override
    public synchronized void set(String name, String value) {
        if (!value.equals(values.put(name, value))) {
            keep();
        }
    }

    @Override
    public synchronized void forget(List<String> words) {
        if (values.values().removeIf(value -> words.stream().anyMatch(value::contains))) {
            keep();
        }
    }

    private void keep() {
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(beside, JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(values));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("preferences not saved: {}", file, e);
        }
    }

    private static Path under(@org.jspecify.annotations.Nullable String variable, Path otherwise) {
        return variable == null || variable.isBlank() ? otherwise : Path.of(variable);
    }
}
