package org.suanpan.core.importing.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.ImportBatches.Named;

/// Counts under which names each new record appears; the most frequent is kept, the earlier one on a tie.
final class NameTally {

    private static final int SPELLINGS = 200;

    private final Map<Long, Map<String, Integer>> names = new HashMap<>();
    private final Map<Long, String> current = new HashMap<>();

    /// `written`: the name the record was added with.
    void created(long id, String written) {
        names.put(id, new LinkedHashMap<>());
        current.put(id, written);
    }

    void seen(long id, String name) {
        Map<String, Integer> tally = names.get(id);
        if (tally != null && !name.isEmpty() && (tally.size() < SPELLINGS || tally.containsKey(name))) {
            tally.merge(name, 1, Integer::sum);
        }
    }

    long withSeveralNames() {
        return names.values().stream().filter(tally -> tally.size() > 1).count();
    }

    String example() {
        return names.entrySet().stream().filter(e -> e.getValue().size() > 1).findFirst()
                .map(e -> String.join(" / ", e.getValue().keySet().stream().limit(2).toList())).orElse("");
    }

    /// The records whose name is not the one they were added with.
    Map<Long, Named> settled(SearchKeys searchKeys) {
        Map<Long, Named> settled = new HashMap<>();
        names.forEach((id, tally) -> {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> one : tally.entrySet()) {
                if (one.getValue() > most) {
                    most = one.getValue();
                    best = one.getKey();
                }
            }
            if (most > 0 && !best.equals(current.get(id))) {
                settled.put(id, new Named(best, searchKeys.of(best)));
            }
        });
        return settled;
    }
}
