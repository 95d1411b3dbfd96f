package org.suanpan.persistence.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Ten thousand stories by dice, each in a data file of its own: every standing check holds after each, the replay of all stock from
/// nothing among them. `-Dstories.from=` and `-Dstories.number=` choose others.
class RandomStoriesTest {

    private static final int STEPS = 16;

    @TempDir
    Path folder;

    @Test
    void everyStandingCheckHoldsAfterAnyOfEightyStories() throws IOException {
        tell(140, 80);
    }

    @Test
    @Tag("long")
    void everyStandingCheckHoldsAfterAnyOfTenThousandStories() throws IOException {
        tell(Long.getLong("stories.from", 1_000), Integer.getInteger("stories.number", 10_000));
    }

    private void tell(long from, int number) throws IOException {
        Path empty = folder.resolve("empty.suanpan");
        TradingShop.at(empty).close();
        List<String> broken = new ArrayList<>();
        long posted = 0;
        long refused = 0;
        for (long seed = from; seed < from + number; seed++) {
            Path file = Files.copy(empty, folder.resolve("story.suanpan"), StandardCopyOption.REPLACE_EXISTING);
            try (TradingShop shop = TradingShop.over(file)) {
                RandomStory story = new RandomStory(shop, seed).begin();
                story.steps(STEPS);
                posted += story.posted().size();
                refused += story.refused();
                for (CheckResult check : shop.database.standingChecks().run(true)) {
                    if (!check.ok()) {
                        broken.add(seed + ": " + check);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(posted > number * (long) STEPS / 3, posted + " posted, " + refused + " refused");
    }
}
