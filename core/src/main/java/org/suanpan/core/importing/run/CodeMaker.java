package org.suanpan.core.importing.run;

import java.util.Locale;
import java.util.Set;

import org.suanpan.core.base.SearchKeys;

/// Makes a code out of a name where the sheet has none: the initials, with a number when they are taken.
final class CodeMaker {

    private static final int LENGTH = 10;

    private final SearchKeys searchKeys;
    private final String fallback;

    CodeMaker(SearchKeys searchKeys, String fallback) {
        this.searchKeys = searchKeys;
        this.fallback = fallback;
    }

    String make(String name, Set<String> taken) {
        String key = searchKeys.of(name);
        int end = key.indexOf(' ');
        String initials = (end < 0 ? key : key.substring(0, end)).replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        String base = initials.isEmpty() ? fallback : initials.substring(0, Math.min(LENGTH, initials.length()));
        String code = base;
        for (int n = 2; taken.contains(code); n++) {
            code = base + "-" + n;
        }
        return code;
    }
}
