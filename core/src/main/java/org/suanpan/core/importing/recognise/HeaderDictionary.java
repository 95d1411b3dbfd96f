package org.suanpan.core.importing.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The carried list of what people call a column, by kind of sheet: `header_synonyms.csv` as it was collected, then
/// `more_synonyms.csv` with our own.
public final class HeaderDictionary {

    /// One way to name a field. `rank`: its place in the list; earlier ones are more usual.
    record Synonym(String field, String plain, String close, int rank) {}

    private final Map<String, List<Synonym>> byEntity = new HashMap<>();
    private final Set<String> anyHeader = new HashSet<>();

    private HeaderDictionary() {}

    public static HeaderDictionary carried() {
        HeaderDictionary dictionary = new HeaderDictionary();
        dictionary.load("header_synonyms.csv");
        dictionary.load("more_synonyms.csv");
        return dictionary;
    }

    List<Synonym> of(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /// Whether the text names a column of any kind of sheet.
    boolean isHeader(String text) {
        return anyHeader.contains(HeaderText.close(text)) || anyHeader.contains(HeaderText.bare(text));
    }

    private void load(String resource) {
        try (InputStream in = HeaderDictionary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] parts = line.split(",", 3);
        if (parts.length < 3) {
            return;
        }
        List<Synonym> synonyms = byEntity.computeIfAbsent(parts[0], e -> new ArrayList<>());
        String close = HeaderText.close(parts[2]);
        synonyms.add(new Synonym(parts[1], HeaderText.plain(parts[2]), close, synonyms.size()));
        anyHeader.add(close);
    }
}
