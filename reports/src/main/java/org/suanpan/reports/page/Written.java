package org.suanpan.reports.page;

import org.jspecify.annotations.Nullable;

import org.suanpan.reports.text.Words;

/// How a value stands on paper.
final class Written {

    private Written() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> words.replace('\t', ' ').strip();
            case Object figure -> Words.figure(figure);
        };
    }
}
