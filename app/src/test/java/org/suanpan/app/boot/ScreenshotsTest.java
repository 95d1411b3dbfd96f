package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Draws every screen into target/shots for people to look at; `-Dshots.only="light zh 1366"` draws fewer.
@Tag("long")
@NeedsGlyphs
class ScreenshotsTest {

    @Test
    void everyScreenCanBeDrawn() throws IOException, InterruptedException {
        String only = System.getProperty("shots.only", "").strip();
        List<String> words = only.isEmpty() ? List.of() : List.of(only.split("\\s+"));
        assertTrue(Screenshots.draw(Path.of("target", "shots"), words) > 0);
    }
}
