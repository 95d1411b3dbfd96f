package org.suanpan.testkit;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Looks for what JavaFX needs on Linux to draw text: it ends with an error where one is missing.
final class GlyphsPresent implements ExecutionCondition {

    private static final List<String> LIBRARIES = List.of("libfreetype.so.6", "libfontconfig.so.1", "libpangoft2-1.0.so.0");
    private static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"), Path.of(System.getProperty("user.home"), ".local/share/fonts"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> missing = missing(System.getProperty("os.name"), LIBRARIES, FONTS);
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled("letters can be drawn")
                : ConditionEvaluationResult.disabled("needs glyphs; missing here: " + String.join(", ", missing));
    }

    /// Other systems always bring their fonts along.
    static List<String> missing(String system, List<String> libraries, List<Path> fonts) {
        if (!system.equals("Linux")) {
            return List.of();
        }
        List<String> missing = new ArrayList<>(libraries.stream().filter(library -> !loads(library)).toList());
        if (fonts.stream().noneMatch(GlyphsPresent::holdsFont)) {
            missing.add("a font");
        }
        return List.copyOf(missing);
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static boolean holdsFont(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().matches(".+\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
