package org.suanpan.core.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The word lists beside this class: everything in them is invented.
final class SampleText {

    private SampleText() {}

    /// The lines of one list without remarks.
    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(SampleText.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `words.txt`: a key and its words.
    static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : lines("words.txt")) {
            int equals = line.indexOf('=');
            words.put(line.substring(0, equals), List.of(line.substring(equals + 1).split(" ")));
        }
        return words;
    }

    static List<String> parts(String text, char separator) {
        return Arrays.asList(text.split("\\" + separator, -1));
    }

    static int[] numbers(String text) {
        return Arrays.stream(text.split("[,-]")).mapToInt(Integer::parseInt).toArray();
    }
}
