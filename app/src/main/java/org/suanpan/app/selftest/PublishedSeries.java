package org.suanpan.app.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// Series and logs other people have published, which some rows are about. They don't come with the program: they are
/// looked for in the folder `data` beside the folder with the golden files, and what is asked for and not there is
/// remembered.
final class PublishedSeries {

    /// Something asked for is not there, so nothing can be said about the row.
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        Missing(String name) {
            super(name);
        }
    }

    private final @Nullable Path folder;
    private final Set<String> missing = new TreeSet<>();

    /// `golden` null = the bundled rows, which have nothing beside them.
    PublishedSeries(@Nullable Path golden) {
        this.folder = golden == null ? null : golden.toAbsolutePath().normalize().resolveSibling("data");
    }

    /// What was asked for in vain, by name.
    List<String> missing() {
        return List.copyOf(missing);
    }

    /// The lines of `name`, e.g. `cdnow/CDNOW_sample.txt`.
    List<String> lines(String name) {
        Path file = folder == null ? null : folder.resolve(name);
        if (file == null || !Files.isRegularFile(file)) {
            missing.add(name);
            throw new Missing(name);
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The figures in the second column of `name`, below its title.
    List<BigDecimal> figures(String name) {
        return lines(name).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> new BigDecimal(line.substring(line.indexOf(',') + 1).strip()))
                .toList();
    }
}
