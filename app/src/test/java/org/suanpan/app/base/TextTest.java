package org.suanpan.app.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Problem;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.policy.Schedule;
import org.suanpan.core.tier.policy.TierBasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// R14: every key used exists in both languages with the same arguments; no key is unused, none stands twice.
class TextTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/suanpan/app/text");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../core/src/main/java"),
            Path.of("../persistence/src/main/java"), Path.of("../reports/src/main/java"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /// The calls that take a key as their first argument.
    private static final Pattern USE = Pattern.compile("(?:\\btext\\.of|text\\(\\)\\.of|\\.live|inBoth|new Rejected|Problem\\.of"
            + "|new NavItem|\\badd)\\(\\s*\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void everyBundleInTheFolderIsLoaded() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            Set<String> there = files.map(f -> f.getFileName().toString())
                    .map(n -> n.replace("_en.properties", "").replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, new TreeSet<>(Text.FEATURES));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
        for (String feature : Text.FEATURES) {
            assertEquals(arguments(feature + ".properties"), arguments(feature + "_en.properties"), feature);
        }
    }

    @Test
    void noKeyStandsTwice() {
        Map<String, String> home = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String feature : Text.FEATURES) {
            for (String key : load(feature + ".properties").keySet()) {
                String before = home.put(key, feature);
                if (before != null) {
                    twice.add(key + " in " + before + " and " + feature);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyVerdictStateBasisAndScheduleOfTiersHasItsWords() {
        Set<String> wanted = new TreeSet<>();
        Stream.of(Verdict.values()).forEach(verdict -> wanted.add("tier.past." + verdict));
        Stream.of(Lifecycle.values()).forEach(state -> wanted.add("tier.lifecycle." + state));
        Stream.of(TierBasis.Kind.values()).forEach(kind -> wanted.addAll(List.of("tier.rules.kind." + kind, "tier.rules.kind-help." + kind)));
        Stream.of(Schedule.values()).forEach(schedule -> wanted.add("tier.rules.schedule." + schedule));
        wanted.removeAll(keys());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void everyKeyThatIsUsedExists() {
        Set<String> keys = keys();
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher use = USE.matcher(source);
            while (use.find()) {
                if (!keys.contains(use.group(1))) {
                    missing.add(use.group(1));
                }
            }
        }
        // What is found this way in the workbooks' own bundle is checked there.
        missing.removeIf(key -> workbookKeys().contains(key));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = new TreeSet<>();
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        List<String> unused = keys().stream().filter(key -> !literals.contains(key))
                .filter(key -> !isPutTogether(key, literals)).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void aMissingKeyIsLoud() {
        assertEquals("⟦no.such-key⟧", new Text(Locale.CHINA).of("no.such-key"));
    }

    @Test
    void aProblemInAProblemIsSaidInItsLanguage() {
        Text text = new Text(Locale.ENGLISH);
        String said = text.of(Problem.of("base.failed", Problem.of("base.again")));
        assertEquals("Not done: Try again", said);
        assertTrue(text.say(Locale.CHINA, Problem.of("base.again")).startsWith("再试"));
    }

    // `"party.lifecycle." + name`, or `"cli.command" + name` with the dot in the name.
    private static boolean isPutTogether(String key, Set<String> literals) {
        for (int cut = 1; cut < key.length(); cut++) {
            boolean after = ".-".indexOf(key.charAt(cut - 1)) >= 0;
            boolean before = key.charAt(cut) == '.' && key.substring(0, cut).contains(".");
            if ((after || before) && literals.contains(key.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Text.FEATURES.forEach(feature -> keys.addAll(load(feature + ".properties").keySet()));
        return keys;
    }

    private static Set<String> workbookKeys() {
        return read(Path.of("../reports/src/main/resources/org/suanpan/reports/text/reports.properties")).keySet();
    }

    private static Map<String, Set<String>> arguments(String bundle) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        load(bundle).forEach((key, words) -> arguments.put(key, ARGUMENT.matcher(words).results()
                .map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        return arguments;
    }

    private static Map<String, String> load(String bundle) {
        return read(BUNDLES.resolve(bundle));
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }
}
