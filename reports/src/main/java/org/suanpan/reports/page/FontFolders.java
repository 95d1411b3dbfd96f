package org.suanpan.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the machine's Chinese face: those that every Windows, macOS or Linux of the usual kind brings along, in the order of how well they
/// read on paper, then any other that has what a statement needs.
final class FontFolders {

    private static final List<String> CHINESE = List.of("msyh.ttc", "deng.ttf", "simsun.ttc", "simhei.ttf", "pingfang.ttc", "stheiti light.ttc",
            "songti.ttc", "stheiti medium.ttc", "arial unicode.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc",
            "droidsansfallbackfull.ttf", "droidsansfallback.ttf", "uming.ttc", "ukai.ttc");
    /// With letters, signs or rare characters the Chinese ones lack.
    private static final List<String> OTHERS = List.of("simsunb.ttf", "mingliub.ttc", "segoeui.ttf", "seguisym.ttf", "arial.ttf", "apple symbols.ttf",
            "liberationsans-regular.ttf", "dejavusans.ttf",
            "hanaminb.ttf");
    private static final String NEEDED = "的一元角分提成单合计业绩应发，。";
    private static final int DEEP = 6;
    /// Smaller ones have no Chinese in them.
    private static final long LEAST_BYTES = 800_000;

    private final List<Path> folders;

    FontFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static FontFolders ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home", ""));
        List<Path> folders = new ArrayList<>();
        Map<String, String> system = System.getenv();
        for (String root : List.of(system.getOrDefault("WINDIR", ""), system.getOrDefault("LOCALAPPDATA", ""))) {
            if (!root.isEmpty()) {
                folders.add(Path.of(root, "Fonts"));
                folders.add(Path.of(root, "Microsoft", "Windows", "Fonts"));
            }
        }
        folders.addAll(List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"),
                home.resolve(".local/share/fonts"), home.resolve(".fonts"), Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts")));
        return new FontFolders(folders);
    }

    Optional<FontFile> chinese() {
        Map<String, Path> files = files();
        List<Path> order = new ArrayList<>(named(CHINESE, files));
        files.values().stream().filter(file -> !order.contains(file) && isLarge(file)).forEach(order::add);
        for (Path file : order) {
            FontFile face = FontFile.open(file);
            if (face != null && face.hasAll(NEEDED)) {
                return Optional.of(face);
            }
            if (face != null) {
                face.close();
            }
        }
        return Optional.empty();
    }

    /// Where else a character may be found.
    List<Path> others() {
        Map<String, Path> files = files();
        List<Path> order = new ArrayList<>(named(OTHERS, files));
        order.addAll(named(CHINESE, files));
        return order;
    }

    private static List<Path> named(List<String> names, Map<String, Path> files) {
        return names.stream().filter(files::containsKey).map(name -> Objects.requireNonNull(files.get(name))).toList();
    }

    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) >= LEAST_BYTES;
        } catch (IOException gone) {
            return false;
        }
    }

    /// By name in small letters; of two with one name the first folder's.
    private Map<String, Path> files() {
        Map<String, Path> found = new HashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, DEEP)) {
                    files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".+\\.(ttf|ttc)"))
                            .forEach(file -> found.putIfAbsent(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), file));
                } catch (IOException | UncheckedIOException unreadable) {
                    continue;
                }
            }
        }
        return new TreeMap<>(found);
    }
}
