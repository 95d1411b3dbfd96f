package org.suanpan.app.cli;

import org.suanpan.core.base.Problem;

/// Exit statuses of the program; a fixed contract.
final class Exit {

    static final int DONE = 0;
    static final int SOMETHING_REJECTED = 1;
    static final int USAGE = 2;
    static final int STORE = 3;
    static final int DEFECT = 70;

    private Exit() {}

    /// The status for a refusal: missing files are usage, a store that cannot be used has its own, the rest is 1.
    static int of(Problem problem) {
        return switch (problem.key()) {
            case "store.missing", "store.folder-missing", "store.question-mark", "importing.file-missing",
                    "importing.file-is-folder", "importing.encoding-unknown", "backup.missing", "report.unknown",
                    "report.folder-missing", "report.form-unknown", "report.weekly-is-a-workbook",
                    "report.weekly-is-one-week", "cli.file-missing", "cli.bad-value", "cli.unknown-list", "cli.restore-itself",
                    "cli.two-spans", "cli.compare-needs", "commission.plan-file-missing", "selftest.folder-missing", "span.not-a-week",
                    "span.ends-before-it-begins" -> USAGE;
            default -> problem.key().startsWith("store.") ? STORE : SOMETHING_REJECTED;
        };
    }
}
