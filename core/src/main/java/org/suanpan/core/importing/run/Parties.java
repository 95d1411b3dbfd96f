package org.suanpan.core.importing.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.ImportBatches.Named;
import org.suanpan.core.importing.KnownRecord;
import org.suanpan.core.importing.NewParty;

/// The customers (or suppliers) an import meets: found by code, else by exact name, else created.
final class Parties {

    private final SearchKeys searchKeys;
    private final CodeMaker codes;
    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final List<NewParty> waiting = new ArrayList<>();
    private final CodeCases cases = new CodeCases();
    private final NameTally names = new NameTally();
    private long next;
    private long created;

    Parties(List<KnownRecord> known, long next, SearchKeys searchKeys, String codeFallback) {
        this.searchKeys = searchKeys;
        this.codes = new CodeMaker(searchKeys, codeFallback);
        this.next = next;
        for (KnownRecord record : known) {
            byCode.put(record.code(), record.id());
            byName.putIfAbsent(record.name(), record.id());
            cases.add(record.code());
        }
    }

    @Nullable Long find(String code, String name) {
        return code.isEmpty() ? byName.get(name) : byCode.get(code);
    }

    /// Adds a record with what `details` knows beside code and name; its id and search key are set here.
    long create(String code, String name, NewParty details) {
        long id = next++;
        String own = code.isEmpty() ? codes.make(name, byCode.keySet()) : code;
        String shown = name.isEmpty() ? own : name;
        byCode.put(own, id);
        byName.putIfAbsent(shown, id);
        cases.add(own);
        created++;
        names.created(id, shown);
        waiting.add(new NewParty(id, own, shown, details.contact(), details.phone(), details.address(),
                details.region(), details.category(), details.source(), details.remark(), details.creditDays(),
                details.repId(), searchKeys.of(shown), details.licence(), details.tags()));
        return id;
    }

    void seen(long id, String name) {
        names.seen(id, name);
    }

    /// The records added since the last call.
    List<NewParty> takeNew() {
        List<NewParty> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    long created() {
        return created;
    }

    Map<Long, Named> settledNames() {
        return names.settled(searchKeys);
    }

    void warn(Warnings warnings, String casesKey, String namesKey) {
        warnings.add(casesKey, cases.count(), cases.example());
        warnings.add(namesKey, names.withSeveralNames(), names.example());
    }
}
