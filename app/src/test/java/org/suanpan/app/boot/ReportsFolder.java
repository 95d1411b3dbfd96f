package org.suanpan.app.boot;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// Where a test writes its files; put back, later tests write where all of them do and never among the user's own.
final class ReportsFolder {

    private static final String NAME = "suanpan.reports";
    private static final @Nullable String USUAL = System.getProperty(NAME);

    private ReportsFolder() {}

    static void in(Path folder) {
        System.setProperty(NAME, folder.toString());
    }

    static void back() {
        if (USUAL == null) {
            System.clearProperty(NAME);
        } else {
            System.setProperty(NAME, USUAL);
        }
    }
}
