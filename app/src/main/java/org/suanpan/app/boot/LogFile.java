package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Where this run writes its log; must be chosen before the first logger is made.
final class LogFile {

    private static final String PROPERTY = "suanpan.log";

    private LogFile() {}

    static Path choose() {
        String given = System.getProperty(PROPERTY, "");
        Path file = given.isBlank() ? folder().resolve("suanpan.log") : Path.of(given);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            System.setProperty(PROPERTY, file.toString());
        } catch (IOException e) {
            System.clearProperty(PROPERTY); // then the log goes to the system's temporary folder
        }
        return file;
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return under("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Suanpan");
        }
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Suanpan");
        }
        return under("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("suanpan");
    }

    private static Path under(String variable, Path otherwise) {
        String value = System.getenv().getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
