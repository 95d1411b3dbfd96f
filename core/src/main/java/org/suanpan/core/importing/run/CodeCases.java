package org.suanpan.core.importing.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Notices codes that differ in upper and lower case only: they stay two records, and someone should look.
final class CodeCases {

    private final Map<String, String> firstByFolded = new HashMap<>();
    private final Set<String> conflicting = new HashSet<>();

    void add(String code) {
        String folded = code.toLowerCase(Locale.ROOT);
        String first = firstByFolded.putIfAbsent(folded, code);
        if (first != null && !first.equals(code)) {
            conflicting.add(folded);
        }
    }

    long count() {
        return conflicting.size();
    }

    String example() {
        List<String> some = conflicting.stream().sorted().limit(3).map(firstByFolded::get).toList();
        return String.join(", ", some);
    }
}
