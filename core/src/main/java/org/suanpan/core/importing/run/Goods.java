package org.suanpan.core.importing.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.ImportBatches.Named;
import org.suanpan.core.importing.KnownRecord;
import org.suanpan.core.importing.NewProduct;

/// The products an import meets: found by code (case counts), else by bar code, else by name and specification.
final class Goods {

    private final SearchKeys searchKeys;
    private final CodeMaker codes;
    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Long> byBarcode = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final List<NewProduct> waiting = new ArrayList<>();
    private final CodeCases cases = new CodeCases();
    private final NameTally names = new NameTally();
    private long next;
    private long created;

    Goods(List<KnownRecord> known, long next, SearchKeys searchKeys) {
        this.searchKeys = searchKeys;
        this.codes = new CodeMaker(searchKeys, "P");
        this.next = next;
        for (KnownRecord record : known) {
            remember(record.id(), record.code(), record.name(), record.spec(), record.barcode());
        }
    }

    private void remember(long id, String code, String name, String spec, String barcode) {
        byCode.put(code, id);
        byName.putIfAbsent(name + '\n' + spec, id);
        if (!barcode.isEmpty()) {
            byBarcode.putIfAbsent(barcode, id);
        }
        cases.add(code);
    }

    @Nullable Long find(String code, String name, String spec, String barcode) {
        if (!code.isEmpty()) {
            return byCode.get(code);
        }
        Long id = barcode.isEmpty() ? null : byBarcode.get(barcode);
        return id != null || name.isEmpty() ? id : byName.get(name + '\n' + spec);
    }

    /// Adds a product with what `details` knows beside what identifies it; its id and search key are set here.
    long create(String code, String name, String spec, String barcode, NewProduct details) {
        long id = next++;
        String own = code.isEmpty()
                ? barcode.isEmpty() || byCode.containsKey(barcode) ? codes.make(name, byCode.keySet()) : barcode
                : code;
        String shown = name.isEmpty() ? own : name;
        remember(id, own, shown, spec, barcode);
        created++;
        names.created(id, shown);
        waiting.add(new NewProduct(id, own, shown, spec, details.category(), details.brand(), details.unit(), barcode,
                details.price(), details.referenceCost(), details.minimum(), searchKeys.of(shown)));
        return id;
    }

    void seen(long id, String name) {
        names.seen(id, name);
    }

    List<NewProduct> takeNew() {
        List<NewProduct> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    long created() {
        return created;
    }

    Map<Long, Named> settledNames() {
        return names.settled(searchKeys);
    }

    void warn(Warnings warnings) {
        warnings.add("importing.warning.product-code-case", cases.count(), cases.example());
        warnings.add("importing.warning.product-names", names.withSeveralNames(), names.example());
    }
}
