package org.suanpan.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GlyphsPresentTest {

    @TempDir
    Path fonts;

    @Test
    void whatIsMissingOnLinuxIsNamed() {
        assertEquals(List.of("libnowhere.so.9", "a font"), GlyphsPresent.missing("Linux", List.of("libnowhere.so.9"), List.of(fonts)));
    }

    @Test
    void oneFontIsEnough() throws IOException {
        Files.writeString(fonts.resolve("any.ttf"), "");

        assertEquals(List.of(), GlyphsPresent.missing("Linux", List.of(), List.of(fonts)));
    }

    @Test
    void otherSystemsBringTheirFonts() {
        assertEquals(List.of(), GlyphsPresent.missing("Windows 11", List.of("libnowhere.so.9"), List.of(fonts)));
    }
}
