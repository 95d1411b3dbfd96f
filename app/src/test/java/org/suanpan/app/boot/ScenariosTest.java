package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.suanpan.app.cli.Tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every story of the money rules, as a user would run it.
class ScenariosTest {

    private static final Path STORIES = Path.of("src/test/resources/org/suanpan/app/scenario");

    @TempDir
    Path folder;

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(STORIES)) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theBooksSayWhatTheStorySays(Path story) {
        Sentences sentences = new Sentences(Locale.CHINA);
        ShopOpener opener = new ShopOpener(Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC), sentences);
        Tools.Story told = new StoryTeller(opener).run(folder.resolve("story.suanpan"), story, sentences::say);
        assertEquals(List.of(), told.failed(), story.getFileName().toString());
    }
}
