package org.suanpan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the documents say exists, exists.
class DocumentsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern TYPE = Pattern.compile("`((?:[A-Z][a-z0-9]+){2,})(?:[.(][^`]*)?`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void documentsNameOnlyClassesThatExist() {
        Set<String> types = sources();
        List<String> unknown = found(TYPE, (document, name) -> !types.contains(name));

        assertTrue(types.contains("ArchitectureRules"));
        assertEquals(List.of(), unknown);
    }

    /// Pictures are looked for as soon as there is a folder for them.
    @Test
    void linksLeadSomewhere() {
        assertEquals(List.of(), found(LINK, (document, target) -> {
            Path file = document.resolveSibling(target);
            return !Files.exists(file) && (!target.endsWith(".png") || Files.isDirectory(file.getParent()));
        }));
    }

    private interface Doubt {
        boolean about(Path document, String word);
    }

    private static List<String> found(Pattern pattern, Doubt doubt) {
        List<String> found = new ArrayList<>();
        for (Path document : documents()) {
            Matcher matcher = pattern.matcher(read(document));
            while (matcher.find()) {
                if (doubt.about(document, matcher.group(1))) {
                    found.add(ROOT.relativize(document) + ": " + matcher.group(1));
                }
            }
        }
        return found;
    }

    private static List<Path> documents() {
        try (Stream<Path> top = Files.list(ROOT); Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> sources() {
        return Stream.of("core", "persistence", "reports", "app", "testkit").flatMap(module -> {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .toList().stream();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
