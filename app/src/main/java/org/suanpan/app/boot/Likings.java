package org.suanpan.app.boot;

import java.util.List;
import java.util.Map;

import org.suanpan.app.base.Preferences;

/// Preferences that are forgotten with the run: of a test, of drawn pictures.
record Likings(Map<String, String> values) implements Preferences {

    @Override
    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    @Override
    public void set(String name, String value) {
        values.put(name, value);
    }

    @Override
    public void forget(List<String> words) {
        values.values().removeIf(value -> words.stream().anyMatch(value::contains));
    }
}
