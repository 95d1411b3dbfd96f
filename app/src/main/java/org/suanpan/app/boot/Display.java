package org.suanpan.app.boot;

import java.util.Locale;
import java.util.Map;

/// Whether there is a desktop to open a window on.
final class Display {

    private Display() {}

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        return os.contains("win") || os.contains("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
