package org.suanpan.persistence.db;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SoughtTest {

    private final Sought shops = new Sought(List.of(called(1, "K01", "长沙好吃来便利店", "13800001234"), called(2, "K02", "好吃来", "13900005678"),
            called(3, "K03", "湘江饭店", "0731-88881234"), called(2, "K07", "好吃来总店", "13700000000")));

    @Test
    void whatIsTypedWholeComesFirstThenWhatBeginsThenWhatEndsWithIt() {
        assertEquals(List.of(List.of(2L), List.of(2L), List.of(), List.of(1L)), shops.find("好吃来", 9));
        assertEquals(List.of(List.of(), List.of(), List.of(1L, 3L), List.of()), shops.find("1234", 9));
    }

    @Test
    void everyWordHasToStandSomewhere() {
        assertEquals(List.of(1L), flat(shops.find("便利 1234", 9)));
        assertEquals(List.of(), flat(shops.find("便利 5678", 9)));
    }

    @Test
    void nothingTypedFindsNothingAndCapitalsDoNotMatter() {
        assertEquals(List.of(), flat(shops.find("  ", 9)));
        assertEquals(List.of(3L), flat(shops.find("k03", 9)));
        assertEquals(List.of(), flat(new Sought(List.of()).find("k", 9)));
    }

    @Test
    void asManyAreFoundOfAPlaceAsAreAskedFor() {
        assertEquals(List.of(1L, 2L), shops.find("k", 2).get(1));
    }

    @Test
    void findsWhatReadingEveryRecordFinds() {
        Random dice = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<String> records = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                records.add(called(dice.nextInt(8), word(dice), word(dice), word(dice)));
            }
            String typed = word(dice).substring(0, 1 + dice.nextInt(2));
            List<List<Long>> found = new Sought(records).find(typed, 99);
            for (int place = 0; place < 4; place++) {
                int looked = place;
                Set<Long> expected = new LinkedHashSet<>();
                records.stream().filter(r -> place(r, typed) == looked).forEach(r -> expected.add(Long.parseLong(r.split("\n", 2)[0])));
                assertEquals(List.copyOf(expected), found.get(place), typed + " in " + records);
            }
        }
    }

    private static int place(String record, String typed) {
        List<String> parts = List.of(record.split("\n", 2)[1].split("\n"));
        return parts.contains(typed) ? 0 : parts.stream().anyMatch(p -> p.startsWith(typed)) ? 1
                : parts.stream().anyMatch(p -> p.endsWith(typed)) ? 2 : parts.stream().anyMatch(p -> p.contains(typed)) ? 3 : 4;
    }

    private static String word(Random dice) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + dice.nextInt(3); i++) {
            word.append((char) ('a' + dice.nextInt(3)));
        }
        return word.toString();
    }

    private static String called(long id, String... parts) {
        return id + "\n" + String.join("\n", parts);
    }

    private static List<Long> flat(List<List<Long>> places) {
        return places.stream().flatMap(List::stream).distinct().toList();
    }
}
