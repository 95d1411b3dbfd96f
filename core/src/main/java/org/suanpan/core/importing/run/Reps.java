package org.suanpan.core.importing.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.KnownRecord;
import org.suanpan.core.importing.NewRep;

/// The salespeople an import meets, by name.
final class Reps {

    private final CodeMaker codes;
    private final Map<String, Long> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<NewRep> waiting = new ArrayList<>();
    private long next;
    private long created;

    Reps(List<KnownRecord> known, long next, SearchKeys searchKeys) {
        this.codes = new CodeMaker(searchKeys, "S");
        this.next = next;
        for (KnownRecord record : known) {
            byName.putIfAbsent(record.name(), record.id());
            taken.add(record.code());
        }
    }

    long named(String name) {
        Long known = byName.get(name);
        if (known != null) {
            return known;
        }
        long id = next++;
        String code = codes.make(name, taken);
        taken.add(code);
        byName.put(name, id);
        waiting.add(new NewRep(id, code, name));
        created++;
        return id;
    }

    List<NewRep> takeNew() {
        List<NewRep> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    long created() {
        return created;
    }
}
