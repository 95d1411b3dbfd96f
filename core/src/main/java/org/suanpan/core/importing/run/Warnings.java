package org.suanpan.core.importing.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Problem;

/// What was taken but is worth a look: one warning a kind, with how often and a first example.
public final class Warnings {

    private final List<Problem> plain = new ArrayList<>();
    private final Map<String, Counted> counted = new LinkedHashMap<>();

    private static final class Counted {
        private final String example;
        private long count;

        Counted(String example) {
            this.example = example;
        }
    }

    public void add(Problem warning) {
        plain.add(warning);
    }

    /// Arguments of the finished warning: count, example.
    void count(String key, String example) {
        counted.computeIfAbsent(key, k -> new Counted(example)).count++;
    }

    void add(String key, long count, String example) {
        if (count > 0) {
            plain.add(Problem.of(key, count, example));
        }
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(plain);
        counted.forEach((key, c) -> all.add(Problem.of(key, c.count, c.example)));
        return all;
    }
}
