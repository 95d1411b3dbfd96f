package org.suanpan.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleShop;
import org.suanpan.reports.sample.LegacyFiles;

/// The sample shop as messy legacy files: what `demo` imports and what the importer is proven against.
public final class LegacySample {

    private LegacySample() {}

    /// Writes the files of the shop that ends on `end`; the list is in the order in which to import them.
    public static List<LegacyFile> write(Path folder, LocalDate end) {
        return write(folder, SampleShop.ending(end));
    }

    public static List<LegacyFile> write(Path folder, SampleShop shop) {
        return LegacyFiles.write(folder, shop);
    }
}
