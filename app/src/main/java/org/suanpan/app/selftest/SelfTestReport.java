package org.suanpan.app.selftest;

import java.util.List;

/// How the rows of each file came out.
public record SelfTestReport(List<File> files) {

    /// `rows` = `passed` + failed rows + `skipped`; skipped are rows of kinds no engine exists for yet, and rows about
    /// published series that are not there: `missing` names those. `failed` holds the case ids, or the name of a file that
    /// holds no readable rows.
    public record File(String file, int rows, int passed, List<String> failed, int skipped, List<String> missing) {

        public File {
            failed = List.copyOf(failed);
            missing = List.copyOf(missing);
        }
    }

    public SelfTestReport {
        files = List.copyOf(files);
    }

    /// Nothing failed. Skipped rows neither pass nor fail.
    public boolean ok() {
        return files.stream().allMatch(f -> f.failed().isEmpty());
    }
}
