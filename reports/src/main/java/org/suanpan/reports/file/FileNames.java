package org.suanpan.reports.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// File names every system takes.
public final class FileNames {

    private static final int LONGEST = 120;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "lpt1", "lpt2", "lpt3");

    private FileNames() {}

    /// Without path and wildcard characters, without dots or spaces at the end; never empty, never a device.
    public static String safe(String wanted) {
        String clean = wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        String cut = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
        String trimmed = cut.replaceAll("[. ]+$", "");
        return trimmed.isEmpty() || DEVICES.contains(trimmed.toLowerCase(Locale.ROOT)) ? "_" + trimmed : trimmed;
    }

    /// The name itself, or `name (2)` and so on while there is such a file in the folder.
    public static Path free(Path folder, String name, String ending) {
        Path file = folder.resolve(name + ending);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + " (" + n + ")" + ending);
        }
        return file;
    }
}
