package org.suanpan.persistence.commission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The one law over real books: whatever is written, taken back, merged, handed over or written off before and after months are frozen, everybody
/// was paid what a fresh replay gives, and no frozen statement has changed.
class BookHistoriesTest {

    private static final long SEED = 20_261_129;

    @TempDir
    Path folder;

    @Test
    void whatWasPaidIsWhatAReplayOfTheBooksGives() throws IOException {
        stories(Integer.getInteger("suanpan.histories", 12), 1);
    }

    @Tag("long")
    @Test
    void hundredsOfBooksAndEverythingThatCanHappenInThem() throws IOException {
        assertEquals(EnumSet.allOf(BookLife.Happened.class), EnumSet.copyOf(stories(400, 2).keySet()));
    }

    private Map<BookLife.Happened, Integer> stories(int count, int round) throws IOException {
        Path beginning = folder.resolve("beginning.suanpan");
        BookLife.begin(beginning);
        Map<BookLife.Happened, Integer> happened = new EnumMap<>(BookLife.Happened.class);
        for (int story = 0; story < count; story++) {
            Path file = folder.resolve("story-" + round + ".suanpan");
            Files.deleteIfExists(file);
            Files.copy(beginning, file);
            BookLife.live(file, new Random(SEED + round * 100_000L + story)).forEach((what, times) -> happened.merge(what, times, Integer::sum));
        }
        return happened;
    }
}
