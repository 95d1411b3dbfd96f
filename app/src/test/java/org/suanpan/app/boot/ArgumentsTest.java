package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArgumentsTest {

    @Test
    void noCommandMeansTheWindow() {
        assertTrue(Arguments.of().isWindow());
        assertEquals(new Arguments(true, Path.of("d.suanpan"), "旧表.xls"),
                Arguments.of("--store", "d.suanpan", "--open", "旧表.xls"));
        assertFalse(Arguments.of("--store", "d.suanpan", "--json", "info").isWindow());
        assertFalse(Arguments.of("--lang", "en", "list", "customers").isWindow());
        assertFalse(Arguments.of("--help").isWindow());
    }

    @Test
    void theDefaultStoreLiesWhereThePlatformKeepsAUsersData() {
        Path home = Path.of("home");
        assertEquals(Path.of("x"), DataFolder.folder("x", "Linux", Map.of(), home));
        assertEquals(home.resolve(".local/share/suanpan"), DataFolder.folder("", "Linux", Map.of(), home));
        assertEquals(Path.of("d", "suanpan"), DataFolder.folder("", "Linux", Map.of("XDG_DATA_HOME", "d"), home));
        assertEquals(home.resolve("Documents/Suanpan"), DataFolder.folder("", "Windows 11", Map.of(), home));
    }

    @Test
    void aServerWithoutADesktopHasNoDisplay() {
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "")));
        assertTrue(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(Display.isThere("Windows 11", Map.of()));
    }
}
